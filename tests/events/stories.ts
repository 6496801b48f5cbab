/** Articles of our own about one invented affair: tellings of one agency report, and reports that owe each other nothing. */

/** An agency report of twelve sentences. */
export const agency = `Kenya recalled its ambassador from Norway on Tuesday after a Norwegian court ordered the seizure of a Kenyan government aircraft.
Foreign Minister Daniel Mwangi told reporters in Nairobi that the ruling was an insult to a sovereign state.
The Boeing jet has stood on the tarmac of Oslo airport since Sunday, guarded by two police cars.
A Norwegian shipbuilder claims that the Kenyan navy owes it 46 million dollars for three patrol boats delivered six years ago.
Kenya says the boats were defective and that two of them sank within a year.
The court in Oslo sided with the shipbuilder last week and allowed it to take Kenyan property abroad.
Mwangi accused Norway of treating Africa like a colony and demanded the immediate return of the plane.
The Norwegian foreign ministry answered that courts in Norway are independent and that the government cannot overrule them.
Opposition leader Grace Otieno criticised the minister and said the debt should have been paid long ago.
Fishermen on the coast near Mombasa complained that nobody protects them from pirates since the boats were lost.
The two countries have been close partners since the sixties, and Norway pays for schools and clinics in the dry north.
Diplomats in Nairobi expect the quarrel to cool down before the trade fair opens in September.`;

/** The agency report as a newspaper prints it: shortened, with a few words changed. */
export const retelling = `Kenya on Tuesday recalled its ambassador from Norway after a court there ordered the seizure of a Kenyan government aircraft.
Foreign Minister Daniel Mwangi called the ruling an insult to a sovereign state.
The Boeing jet has stood on the tarmac of Oslo airport since Sunday, guarded by two police cars.
A Norwegian shipbuilder says that the Kenyan navy owes it 46 million dollars for three patrol boats delivered six years ago.
Kenya says the boats were defective and that two of them sank within a year.
Mwangi accused Norway of treating Africa like a colony and demanded the return of the plane.
The Norwegian foreign ministry said that courts in Norway are independent.
Opposition leader Grace Otieno criticised the minister and said the debt should have been paid long ago.
Diplomats in Nairobi expect the quarrel to cool down before the trade fair in September.`;

/** The agency report in other words, sentence by sentence. */
export const paraphrase = `Nairobi has called its ambassador home from Norway because a court in Oslo ordered the seizure of an aircraft of the Kenyan government.
The decision insults a sovereign state, said Foreign Minister Daniel Mwangi to reporters on Tuesday.
Two police cars have guarded the Boeing jet at Oslo airport, where it has stood since Sunday.
According to the Norwegian shipbuilder, the navy of Kenya still owes 46 million dollars for three patrol boats that were delivered six years ago.
The boats were defective, Kenya answers, and two sank within the first year.
Last week the Oslo court agreed with the shipbuilder and allowed the company to take property of Kenya in other countries.
Norway treats Africa like a colony, Mwangi complained, and he demanded that the plane be returned immediately.
Courts are independent and cannot be overruled by the government, the foreign ministry of Norway replied.
The debt should have been paid years ago, said opposition leader Grace Otieno, who criticised the minister.
Near Mombasa, fishermen on the coast complain that since the loss of the boats nobody protects them from pirates.
Norway, a close partner since the sixties, pays for clinics and schools in the north of Kenya.
The quarrel will cool down before the trade fair in September, diplomats in Nairobi expect.`;

/** The agency report as it comes back from another language. */
export const backTranslation = `Kenya has withdrawn its ambassador from Norway on Tuesday after a Norwegian court had ordered the confiscation of a plane of the Kenyan government.
Foreign Minister Daniel Mwangi said to journalists in Nairobi that the judgment was an insult for a sovereign state.
The Boeing stands since Sunday on the runway of the airport Oslo and is guarded by two police cars.
A Norwegian shipyard claims that the Kenyan navy owes to it 46 million dollars for three patrol boats which were delivered six years ago.
Kenya says that the boats were faulty and that two of them have sunk within one year.
The court in Oslo gave right to the shipyard last week and allowed it to take Kenyan possessions abroad.
Mwangi reproached Norway to treat Africa like a colony and demanded the immediate return of the plane.
The foreign ministry of Norway answered that the courts in Norway are independent and that the government could not overrule them.
The leader of the opposition Grace Otieno criticised the minister and said that the debts should have been paid long ago.
Fishermen at the coast near Mombasa complained that nobody protects them against pirates since the boats are lost.
The two countries are close partners since the sixties, and Norway pays schools and clinics in the dry north.
Diplomats in Nairobi expect that the quarrel cools down before the trade fair opens in September.`;

/** Five newsrooms on the recall, each with its own people, facts and order. */
export const independent: readonly string[] = [
  `Kenya recalled its ambassador from Norway on Tuesday, deepening a row over an impounded plane.
The step was announced in a two-line note that the foreign ministry in Nairobi sent out shortly before midnight.
Neighbours of the embassy in Oslo saw staff carry boxes to a van in the rain.
"I do not remember anything like it in thirty years of service," said retired envoy Peter Kamau.
Shares of the national airline lost four per cent when the stock exchange opened.
Norway has about four hundred citizens in the country, most of them aid workers and engineers.
The embassy's visa section closed its window at noon and put up a handwritten sign.
A cabinet meeting is planned for Thursday.`,
  `A debt over three warships has grown into a diplomatic crisis.
On Tuesday Kenya recalled its ambassador from Norway.
The yard at Stavanger built the vessels for what its owner, Lars Hauge, calls a friendly price.
He shows visitors unpaid bills that fill a whole binder.
Engineers who inspected the hulls found cracks no wider than a hair, and a quarrel about whose fault they were.
An arbitration panel in London looked at the case for two years without a decision.
Hauge says that he had to send home sixty welders before Christmas.
His lawyer, Ingrid Dahl, found the aircraft by looking at a website for plane spotters.
It had flown in a trade delegation that wanted to sell tea and flowers.
The tea was sold, she says with a smile.`,
  `President Samuel Kiprono is in trouble at home, and a quarrel abroad comes in handy.
His government recalled Kenya's ambassador from Norway on Tuesday evening.
An opinion poll published the day before had put his party eleven points behind.
In the markets of Kisumu people talk about the price of maize, not about aeroplanes.
"They can keep the jet if they send us fertiliser," said trader Mary Achieng.
Parliament has to vote on a new budget within three weeks.
Two members of the coalition have already said that they will stay away.
Analyst Joseph Barasa sees an old pattern: strong words first, then a quiet payment.
Elections are due next spring.`,
  `Norway regrets that Kenya has recalled its ambassador, Prime Minister Solveig Lunde said in parliament on Wednesday.
She rejected a motion by the Progress group to freeze development money.
"We do not answer a lawsuit with hunger," she told members in a debate of four hours.
The conservatives want to know why nobody warned the cabinet that bailiffs were on their way.
A junior official had put the letter of the bailiff into the wrong tray, according to an internal memo.
The airport operator asks for parking fees of nine thousand kroner a day.
Snow is forecast for the weekend, and the aircraft has no cover for its engines.
A museum of aviation has offered a hangar.`,
  `MOMBASA – The harbour master keeps a photograph of the patrol boat Simba in his drawer.
She went down off Lamu in a calm sea with a crew of nineteen, all of whom were saved by a dhow.
Divers later found a bolt missing from a valve below the waterline.
Since then smugglers of charcoal and sugar come ashore as they please, says customs officer Ali Hassan.
News that Kenya had recalled its ambassador from Norway reached him over the radio on Tuesday.
He would rather have the boats repaired.
The third one, the Chui, lies at the quay with goats sleeping on her deck.
Her captain teaches navigation at a school for girls now.
The navy did not answer a list of questions.`,
];
