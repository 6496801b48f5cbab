/**
 * News sentences of our own and what a careful reader takes from them, in the notation of `told`. All are published on
 * Friday, 17 May 2024.
 */

/** A sentence, then its claims in the order of their triggers. */
export type Row = readonly [sentence: string, ...claims: string[]];

/** The coder reads nearly all of these rightly; the floors of the test are theirs. */
export const sentences: readonly Row[] = [
  // AGREE
  ['Canada has promised to send 40 doctors to Haiti before the end of the year.', 'AGREE Canada → Haiti'],
  ['Finland offered to mediate between Sudan and Chad.', 'AGREE Finland → Sudan + Chad'],
  [
    'The Philippines accepted an invitation from Malaysia to hold talks on fishing rights.',
    'AGREE Philippines → Malaysia',
  ],
  // CONSULT
  [
    'Brazilian Foreign Minister Clara Nunes met her Argentine counterpart, Hugo Sosa, in Montevideo on Wednesday.',
    'CONSULT Clara Nunes → Hugo Sosa, on 2024-05-15',
  ],
  [
    'Vietnam will host Prime Minister Tuomas Halla of Finland next week.',
    'AGREE Vietnam → Tuomas Halla, future, on 2024-05',
  ],
  [
    'President Amina Diallo spoke by telephone with Paul Verhoeven for the first time in two years.',
    'CONSULT Amina Diallo → Paul Verhoeven',
  ],
  [
    'Talks between Armenia and Georgia ended without a result, officials said.',
    'CONSULT Armenia + Georgia, says officials',
  ],
  ['A Kenyan delegation arrived in Rwanda on Sunday for talks.', 'CONSULT Kenyan delegation → Rwanda, on 2024-05-12'],
  ["Bolivia's Ana Quispe, the first woman to lead the army, visited Paraguay.", 'CONSULT Ana Quispe → Paraguay'],
  // SUPPORT
  ['Portugal recognised Kosovo as an independent state in 2008.', 'SUPPORT Portugal → Kosovo, on 2008'],
  ['Senator Ruth Calder praised Ivan Petrovic for his courage.', 'SUPPORT Ruth Calder → Ivan Petrovic'],
  ['Denmark and Iceland signed a fisheries agreement on Monday.', 'SUPPORT Denmark + Iceland, on 2024-05-13'],
  ["South Africa threw its weight behind Namibia's bid for a seat on the council.", 'SUPPORT South Africa → Namibia'],
  ['President Omar Ziani thanked Italy for its help.', 'SUPPORT Omar Ziani → Italy'],
  // CONCEDE
  ['Turkey lifted its ban on imports from Bulgaria.', 'CONCEDE Turkey → Bulgaria'],
  [
    'Prime Minister Lena Brandt apologised to Poland for the remarks of her finance minister.',
    'CONCEDE Lena Brandt → Poland',
  ],
  // COOPERATE
  ['Spain extradited Marco Bellini to Italy on Tuesday.', 'COOPERATE Spain → Italy, on 2024-05-14'],
  ['Germany shares intelligence with Norway.', 'COOPERATE Germany → Norway'],
  // AID
  ['The World Bank lent Ethiopia 300 million dollars.', 'AID World Bank → Ethiopia'],
  ['Mexico granted asylum to Jorge Quiroga, a former minister of Bolivia.', 'AID Mexico → Jorge Quiroga'],
  ['Ukrainian refugees were sheltered by Moldova.', 'AID Moldova → Ukrainian refugees'],
  // RETREAT
  ['Ethiopia withdrew its troops from Somalia on Saturday.', 'RETREAT Ethiopia → Somalia, on 2024-05-11'],
  ['Iran released two French tourists after 300 days in prison.', 'RETREAT Iran → French tourists'],
  ['Prime Minister Tomas Lind resigned on Wednesday.', 'RETREAT Tomas Lind, on 2024-05-15'],
  [
    'Under pressure from France, Mali freed three French hostages on Saturday.',
    'RETREAT Mali → French hostages, on 2024-05-11',
  ],
  // REQUEST
  [
    'The United Nations urged Israel to let trucks into Gaza.',
    'REQUEST United Nations → Israel',
    'CONCEDE Israel → Gaza, hypothetical',
  ],
  [
    'Iraqi Prime Minister Salim Hassan called on Turkey to stop its raids in the north.',
    'REQUEST Salim Hassan → Turkey',
  ],
  ['Slovakia asked the European Union for help after the floods.', 'REQUEST Slovakia → European Union'],
  ['Nigeria demanded an apology from Benin.', 'REQUEST Nigeria → Benin'],
  ['The United States urged both India and Pakistan to show restraint.', 'REQUEST United States → India + Pakistan'],
  // ACCUSE
  [
    'Colombia accused Venezuela of sheltering guerrillas.',
    'ACCUSE Colombia → Venezuela',
    'AID Venezuela → guerrillas, hypothetical, says Colombia',
  ],
  [
    'Opposition leader Nadia Karam criticised President Fuad Selim over the price of bread.',
    'ACCUSE Nadia Karam → Fuad Selim',
  ],
  ['The African Union condemned the coup in Niger.', 'ACCUSE African Union → Niger'],
  ['Prosecutors charged Viktor Orlov with bribery.', 'ACCUSE Prosecutors → Viktor Orlov'],
  ['Azerbaijan blamed Armenia for the explosion.', 'ACCUSE Azerbaijan → Armenia'],
  ['China lodged a protest with Japan over the visit of a minister to a shrine.', 'ACCUSE China → Japan'],
  // REJECT
  ['Hungary vetoed a loan to Ukraine.', 'REJECT Hungary → Ukraine'],
  ['Thailand rejected a proposal by Cambodia to redraw the border.', 'REJECT Thailand → Cambodia'],
  ['Cuba refused to extradite Daniel Ortiz to the United States.', 'REJECT Cuba → United States'],
  ['Sweden denied entry to Pastor John Okello.', 'REJECT Sweden → John Okello'],
  [
    "Lebanon's president, Karim Haddad, cancelled a meeting with Pierre Laurent.",
    'REJECT Karim Haddad → Pierre Laurent',
  ],
  // THREATEN
  ['North Korea threatened to shell South Korea.', 'THREATEN North Korea → South Korea'],
  [
    'Iran warned that it would close the strait if Israel attacked its ports.',
    'THREATEN Iran → Israel',
    'ASSAULT Israel → Iran, hypothetical, says Iran',
  ],
  ['Russia threatened Finland with consequences.', 'THREATEN Russia → Finland'],
  // PROTEST
  [
    'Thousands of Georgians marched in Tbilisi against Prime Minister Irakli Lomidze.',
    'PROTEST Georgians → Irakli Lomidze',
  ],
  ['Workers in Peru went on strike on Monday.', 'PROTEST Workers in Peru, on 2024-05-13'],
  // SANCTION
  ['Canada imposed sanctions on Belarus after the vote.', 'SANCTION Canada → Belarus'],
  ['Poland expelled three Russian diplomats on Thursday.', 'SANCTION Poland → Russian diplomats, on 2024-05-16'],
  ['Algeria broke off diplomatic relations with Morocco.', 'SANCTION Algeria → Morocco'],
  ['A court in Denmark convicted Lars Holm of fraud.', 'SANCTION court in Denmark → Lars Holm'],
  ['The Netherlands suspended aid to Rwanda.', 'SANCTION Netherlands → Rwanda'],
  ['The European Union extended its sanctions against Syria by a year.', 'SANCTION European Union → Syria'],
  // MOBILIZE
  ['Taiwan put its air force on alert.', 'MOBILIZE Taiwan'],
  ['Pakistan deployed thousands of soldiers along the border with Afghanistan.', 'MOBILIZE Pakistan → Afghanistan'],
  // COERCE
  [
    'Belarusian police arrested journalist Olga Zorina on Tuesday.',
    'COERCE Belarusian police → Olga Zorina, on 2024-05-14',
  ],
  ['Uganda deported two Dutch missionaries.', 'COERCE Uganda → Dutch missionaries'],
  [
    'Yusuf Karimi, the leader of the Bahraini opposition, was arrested at the airport in Manama.',
    'COERCE ? → Yusuf Karimi',
  ],
  // ASSAULT
  ['Israeli aircraft bombed a depot in Syria overnight.', 'ASSAULT Israeli aircraft → Syria'],
  ['Two Kenyan soldiers were killed by militants from Somalia.', 'ASSAULT militants → Kenyan soldiers'],
  ['Gunmen abducted the Austrian engineer Paul Gruber in Mali.', 'ASSAULT Gunmen → Paul Gruber'],
  [
    'Police in Belgrade used tear gas against demonstrators on Friday.',
    'ASSAULT Police in Belgrade → demonstrators, on 2024-05-17',
  ],
  ['The attack by Eritrea on Djibouti in 2008 killed dozens of people.', 'ASSAULT Eritrea → Djibouti, on 2008'],
  ['The bombing of Libya by Italy in 1911 was the first of its kind.', 'ASSAULT Italy → Libya, on 1911'],
  // The words around the act
  [
    'Kosovo will not allow Serbia to reopen its office, Prime Minister Arben Krasniqi said.',
    'REJECT Kosovo → Serbia, says Arben Krasniqi',
  ],
  [
    'The Kremlin denied that Russian hackers had attacked the Estonian parliament.',
    'ASSAULT Russian hackers → Estonian parliament, negated, says Kremlin',
  ],
  ['Qatar, which has hosted the talks since March, urged Egypt to sign the truce.', 'REQUEST Qatar → Egypt'],
  [
    'Accusing Malawi of theft, Zambia closed the border on Monday.',
    'ACCUSE Zambia → Malawi, on 2024-05-13',
    'COERCE Zambia, on 2024-05-13',
  ],
  [
    'Norway said it had expelled a Chinese diplomat because he spied on its navy.',
    'SANCTION Norway → Chinese diplomat',
  ],
  [
    'According to Lithuania, Belarus has arrested two Lithuanian truck drivers.',
    'COERCE Belarus → Lithuanian truck drivers, says Lithuania',
  ],
  [
    'Japan may lift its sanctions against Myanmar, Foreign Minister Kenji Mori told reporters.',
    'RETREAT Japan → Myanmar, hypothetical, says Kenji Mori',
  ],
  ['Serbia has never recognised Kosovo.', 'SUPPORT Serbia → Kosovo, negated'],
  [
    'Angola, Zambia and Botswana signed a treaty on the protection of elephants on 3 May.',
    'SUPPORT Angola + Zambia + Botswana, on 2024-05-03',
  ],
  ['"Turkey must withdraw its troops from Iraq," Iraqi President Salim Hassan said.', 'REQUEST Salim Hassan → Turkey'],
  ['Rosa Ibarra called Hugo Sosa a coward and a liar.', 'ACCUSE Rosa Ibarra → Hugo Sosa'],
  // Negation and doubt
  ['Cambodia has not yet released the Thai soldiers.', 'RETREAT Cambodia → Thai soldiers, negated'],
  ['Peru is not ready to meet Chile.', 'REJECT Peru → Chile'],
  ['President Ana Belko said that Viktor Lund was not a thief.'],
  ['Neither Chad nor Sudan met Kenya.', 'CONSULT Chad + Sudan → Kenya, negated'],
  [
    'Peru did not sign the treaty with Chile, nor did it meet Norway.',
    'SUPPORT Peru → Chile, negated',
    'CONSULT Peru → Norway, negated',
  ],
  ['Nobody in Peru attacked Chile.'],
  ['Peru no longer supports Chile.', 'REJECT Peru → Chile'],
  [
    'Chancellor Lena Brandt told parliament that Germany had supplied Ukraine with 20 tanks.',
    'AID Germany → Ukraine, says Lena Brandt',
  ],
  ['Peru told Norway that it would send aid to Chile.', 'AGREE Peru → Chile, future, says Peru'],
  ['Peru did not agree to meet Chile.', 'REJECT Peru → Chile'],
  ['Peru did not refuse to meet Chile.', 'CONSULT Peru → Chile'],
  ['Peru did not deny that it attacked Chile.', 'ASSAULT Peru → Chile'],
  ['Peru refused to attack Chile.', 'ASSAULT Peru → Chile, negated'],
  ['Peru was unable to attack Chile.', 'ASSAULT Peru → Chile, negated'],
  ['Peru stopped Norway from attacking Chile.', 'ASSAULT Norway → Chile, negated'],
  ['Peru kept attacking Chile.', 'ASSAULT Peru → Chile'],
  ['It is not true that Peru attacked Chile.', 'ASSAULT Peru → Chile, negated'],
  ['There is no evidence that Peru attacked Chile.', 'ASSAULT Peru → Chile, hypothetical'],
  ['Norway is not sure that Peru attacked Chile.', 'ASSAULT Peru → Chile, hypothetical'],
  ['Reports that Peru attacked Chile are false.', 'ASSAULT Peru → Chile, negated'],
  ['Peru dismissed reports that Norway attacked Chile.', 'ASSAULT Norway → Chile, negated, says Peru'],
  ['Peru rejected claims that it attacked Chile.', 'ASSAULT Peru → Chile, negated'],
  ['Peru did not say that Chile attacked Norway.', 'ASSAULT Chile → Norway, hypothetical, says Peru'],
  ['Had Peru attacked Chile, Norway would have left.', 'ASSAULT Peru → Chile, hypothetical'],
  ['Peru almost attacked Chile.', 'ASSAULT Peru → Chile, negated'],
  ['Peru and not Chile attacked Norway.', 'ASSAULT Peru → Norway'],
  ['Peru will meet neither Chile nor Norway.', 'REJECT Peru → Chile + Norway'],
  ["Peru's planned attack on Chile worried Norway.", 'ASSAULT Peru → Chile, future'],
  ['Peru has stopped short of condemning Chile.', 'ACCUSE Peru → Chile, negated'],
  ['Poland will not send any more weapons to Ukraine.', 'REJECT Poland → Ukraine'],
  ['Peru is considering sanctions against Chile.', 'SANCTION Peru → Chile, hypothetical'],
  ['Peru weighed sanctions against Chile.', 'SANCTION Peru → Chile, hypothetical'],
  ['Peru is preparing an attack on Chile.', 'ASSAULT Peru → Chile, hypothetical'],
  ['Peru, under pressure from Chile, recalled its ambassador from Norway.', 'SANCTION Peru → Norway'],
  ['Cyprus, backed by Greece, attacked Malta.', 'SUPPORT Greece → Cyprus', 'ASSAULT Cyprus → Malta'],
  [
    'President Ana Belko flew to Chile to meet Viktor Lund.',
    'CONSULT Ana Belko → Chile',
    'CONSULT Ana Belko → Viktor Lund, hypothetical',
  ],
  [
    'Peru demanded that Chile release Norwegian sailors.',
    'REQUEST Peru → Chile',
    'RETREAT Chile → Norwegian sailors, hypothetical',
  ],
  [
    'Peru accused Chile of killing Ana Belko.',
    'ACCUSE Peru → Chile',
    'ASSAULT Chile → Ana Belko, hypothetical, says Peru',
  ],
  ["Peru's offer to meet Chile surprised Norway.", 'AGREE Peru → Chile'],
  ["Norway's report that Peru attacked Chile angered Sweden.", 'ASSAULT Peru → Chile, says Norway'],
  ['Fighting broke out between Sudan and South Sudan on Sunday.', 'ASSAULT Sudan + South Sudan, on 2024-05-12'],
  ['Talks were held in Geneva between delegations from Libya and Chad.', 'CONSULT Libya + Chad'],
  ['President Luc Moreau, speaking in Berlin, warned Serbia.', 'THREATEN Luc Moreau → Serbia'],
  ['Peru, under pressure from Chile, announced sanctions against Norway.', 'SANCTION Peru → Norway'],
  ['Peru warned Chile against closing the border with Norway.', 'THREATEN Peru → Chile'],
  ["Peru's Zorbax group bombed Chile.", 'ASSAULT ? → Chile'],
  ['Ambassador Ana Belko met survivors of a fire in Ireland.', 'CONSULT Ana Belko → survivors'],
  [
    "Peru's appeal to Chile to free the sailors angered Norway.",
    'REQUEST Peru → Chile',
    'RETREAT Chile → sailors, hypothetical',
  ],
  [
    'Viktor Lund, arrested last week by Peru, met Ana Belko.',
    'COERCE Peru → Viktor Lund, on 2024-05',
    'CONSULT Viktor Lund → Ana Belko',
  ],
  ['Peru attacked Chile, backed by Norway.', 'ASSAULT Peru → Chile', 'SUPPORT Norway → Peru'],
  [
    'Gunmen freed the French hostages seized last month in Yemen.',
    'RETREAT Gunmen → French hostages',
    'ASSAULT ? → French hostages, on 2024-04',
  ],
  ['Peru attacked Chile, said Ana Belko, the president of Norway.', 'ASSAULT Peru → Chile, says Ana Belko'],
  ['Peru accused Chile of bombing Norway.', 'ACCUSE Peru → Chile', 'ASSAULT Chile → Norway, hypothetical, says Peru'],
  ['Peru met rebels armed by Norway.', 'CONSULT Peru → rebels', 'AID Norway → rebels'],
  ['Three soldiers from Peru were wounded by a roadside bomb in southern Lebanon.', 'ASSAULT ? → soldiers'],
  ['Clashes erupted between Sudan and Chad.', 'ASSAULT Sudan + Chad'],
  ['Talks between officials from Peru and Chile began in Norway.', 'CONSULT Peru + Chile'],
  ['Peru deployed tanks.', 'MOBILIZE Peru'],
  ['Greece sent two frigates to the waters off Cyprus.', 'MOBILIZE Greece → Cyprus'],
  ['Peru stationed soldiers in Chile.', 'MOBILIZE Peru → Chile'],
  ['An agreement was signed between Peru and Chile.', 'SUPPORT Peru + Chile'],
  [
    'Peru says that attacks on Chile killed Viktor Lund.',
    'ASSAULT ? → Chile, says Peru',
    'ASSAULT ? → Viktor Lund, says Peru',
  ],
  ['Peru said that the talks had failed and accused Chile of bad faith.', 'ACCUSE Peru → Chile'],
  [
    'Chile said that talks with Peru had failed and accused Peru of bad faith.',
    'CONSULT Chile → Peru',
    'ACCUSE Chile → Peru',
  ],
  ['Peru said soldiers from Norway attacked Chile.', 'ASSAULT soldiers → Chile, says Peru'],
  [
    'Peru said the soldiers captured in Chile had attacked Norway.',
    'ASSAULT ? → soldiers',
    'ASSAULT soldiers → Norway, says Peru',
  ],
  ['Chile said talks with Peru would begin on Monday.', 'CONSULT Chile → Peru, future, on 2024-05-20'],
  [
    'President Ana Belko told reporters soldiers from Norway had attacked Chile.',
    'ASSAULT soldiers → Chile, says Ana Belko',
  ],
  [
    'President Ana Belko said Peru, Chile and Norway had signed a treaty.',
    'SUPPORT Peru + Chile + Norway, says Ana Belko',
  ],
  ['Ethiopia will respond, Kenya said, after Egypt attacked Sudan.', 'ASSAULT Egypt → Sudan, says Kenya'],
  // Months that are words: "March" and "May"
  ['Peru attacked Chile in March.', 'ASSAULT Peru → Chile, on 2024-03'],
  ['Peru attacked Chile in May.', 'ASSAULT Peru → Chile, on 2024-05'],
  ['Prime Minister Andrei Popa, who took office in March, visited Chile.', 'CONSULT Andrei Popa → Chile'],
  // Strikes, sums, purposes, hosts and backers
  ['Ivan Orlov was killed in a Peruvian air strike.', 'ASSAULT Peruvian → Ivan Orlov'],
  ['Norway gave Peru $10 million in aid.', 'AID Norway → Peru'],
  ['Norway has given Peru two million crowns.', 'AID Norway → Peru'],
  ['Peru and Chile launched ten days of war games.', 'COOPERATE Peru + Chile'],
  ['Viktor Lund flew to Chile for talks with Ana Belko.', 'CONSULT Viktor Lund → Ana Belko'],
  ['A camp for Chilean refugees was attacked by Peruvian soldiers.', 'ASSAULT Peruvian soldiers → Chilean refugees'],
  [
    'Norwegian lawmakers urged Peru to release detained journalists.',
    'REQUEST Norwegian lawmakers → Peru',
    'RETREAT Peru → journalists, hypothetical',
  ],
  ['Peru-backed rebels attacked Chile.', 'ASSAULT rebels → Chile'],
  ['Hundreds of Norwegians protested outside the Chilean embassy in Peru.', 'PROTEST Norwegians → Chilean embassy'],
  [
    'Norway rejected accusations by Peru that Chile had attacked Ecuador.',
    'ASSAULT Chile → Ecuador, negated, says Norway',
  ],
  ['Peru froze assets belonging to the Chilean leader.', 'SANCTION Peru → Chilean leader'],
  // The other side, told by what hangs on the object
  [
    'Peru signed an accord on Tuesday to sell Chile 500 tonnes of rice.',
    'SUPPORT Peru → Chile, on 2024-05-14',
    'COOPERATE Peru → Chile, hypothetical, on 2024-05-14',
  ],
  ['Poland welcomed notes on trade sent by Norway.', 'SUPPORT Poland → Norway'],
  ['Peru and Chile adopted a set of resolutions.', 'SUPPORT Peru + Chile'],
  ['Peru adopted a set of rules with Chile.', 'SUPPORT Peru → Chile'],
  ['Chile gave up attempts to stop a Peruvian fleet.', 'CONCEDE Chile → Peruvian fleet'],
  ['Chile conceded that Peru had grown strong.', 'CONCEDE Chile → Peru'],
  ['Ivan Orlov was released from Chilean custody.', 'RETREAT Chilean → Ivan Orlov'],
  ['Sudan halted its advance towards a base in the vicinity of Chad.', 'RETREAT Sudan → Chad'],
  ['Kenya is edging closer to accord with Ghana.', 'AGREE Kenya → Ghana'],
  ['Kenya celebrated the treaty in Nairobi with Ghana.', 'CONSULT Kenya → Ghana'],
  ['Peru and Chile agreed that the row in Bogota should be settled.', 'AGREE Peru + Chile'],
  ['Norway warned that a blockade of Malta would harm trade.', 'COERCE ? → Malta, hypothetical, says Norway'],
  ['The Peruvian embargo on Chile did not work.', 'SANCTION Peruvian → Chile'],
  // Phrases: adjectives in a row, a noun before a noun, a cut prefix, adverbs before the verb
  ['Norway imposed new and wider sanctions on Iran.', 'SANCTION Norway → Iran'],
  ['Chile restored complete, full diplomatic ties with Peru.', 'SUPPORT Chile → Peru'],
  ['Ana Belko left for Chile for a session of the joint transport committee.', 'CONSULT Ana Belko → Chile'],
  ['Peru banned an anti- Chilean rally.', 'COERCE Peru → Chilean'],
  ['Norway in recent days attacked Iran.', 'ASSAULT Norway → Iran'],
  ['Iran vowed to wage war on Norway.', 'THREATEN Iran → Norway'],
  ['Crowds burned down the old bridge.'],
  ['Norway, in a letter, pressed Iran to leave.', 'REQUEST Norway → Iran'],
  ['Chadian tanks crossed into Sudan.', 'MOBILIZE Chadian tanks → Sudan'],
  // Objections, seen deeds, history that only dates
  ['Peru was opposed by Chile.', 'ACCUSE Chile → Peru'],
  ['Peru opposed the deployment of troops in Chile.', 'REJECT Peru → troops in Chile'],
  ['Norway will not oppose Iran.', 'AGREE Norway → Iran, future'],
  ['Ivan Orlov was seen to break into the Chilean embassy.', 'COERCE Ivan Orlov → Chilean embassy'],
  ['Peru acted on a resolution with Chile.', 'SUPPORT Peru → Chile'],
  ['Norway restored ties with Iran five years after Iranian crowds burned.', 'SUPPORT Norway → Iran'],
  [
    "Mexico's decision to recall its ambassador from Ecuador was welcomed by Brazil.",
    'SANCTION Mexico → Ecuador',
    'SUPPORT Brazil → Mexico',
  ],
  ['Japan and India held joint naval exercises off Kerala last month.', 'COOPERATE Japan + India, on 2024-04'],
  ['Peru ended talks with Chile.', 'SANCTION Peru → Chile'],
  ['Egypt sent 20 trucks of flour to Sudan.', 'AID Egypt → Sudan'],
  ['President Ana Belko called Viktor Lund the president of Chile.'],
  ['Peru branded Chile a terrorist state.', 'ACCUSE Peru → Chile'],
  ['A Norwegian court ordered the seizure of a Kenyan aircraft.', 'COERCE Norwegian court → Kenyan aircraft'],
  ['Ghana and Togo agreed on Thursday to reopen the bridge at Aflao.', 'AGREE Ghana + Togo, on 2024-05-16'],
  ['Peru protested after Chilean ships entered its waters.', 'ACCUSE Peru → Chilean'],
  ['Iraqi troops marched to the border with Jordan.', 'MOBILIZE Iraqi troops → Jordan'],
  ['Students from Amman marched to the embassy of Iraq.', 'PROTEST Students → embassy of Iraq'],
  // Words that are doubted, decided, offered in vain or told in stories
  ['Norway rejected Peruvian claims that Chile attacked Mali.', 'ASSAULT Chile → Mali, negated, says Norway'],
  ['Reports that Peru attacked Chile proved false.', 'ASSAULT Peru → Chile, negated'],
  ['Peru rejected an invitation by Chile to attend a summit.', 'REJECT Peru → Chile'],
  ['A Norwegian novel tells how Peru attacked Chile.', 'ASSAULT Peru → Chile, hypothetical, says Norwegian'],
  ['Kenya warned that Ethiopia will respond.', 'THREATEN Kenya'],
  ['Kenya warned that it will not tolerate insults by Ethiopia.', 'THREATEN Kenya → Ethiopia'],
  ['Chile will leave, Peru said, and Norway attacked Mali.', 'ASSAULT Norway → Mali'],
  // Who is helped, where it was, what was laid on whom
  ['Norway helped Vietnam buy ships.', 'AID Norway → Vietnam'],
  ['Norway let U.S. planes use its bases.', 'CONCEDE Norway → U.S.'],
  ['A roadside bombing near Karachi killed a Norwegian soldier.', 'ASSAULT ? → Norwegian soldier'],
  ['Chad shortened the curfew imposed on Sudan.', 'CONCEDE Chad → Sudan', 'COERCE ? → Sudan'],
  ['Peru and Chile were engaged in talks on water.', 'CONSULT Peru + Chile'],
  ['Rebels exploded a series of bombs in Sudan.', 'ASSAULT Rebels → Sudan'],
  ['Youths set fire to the embassy of Norway.', 'ASSAULT Youths → embassy of Norway'],
  ['Ivan Orlov has been put under investigation in Norway.', 'ACCUSE Norway → Ivan Orlov'],
  ["Peru's tall and loud minister Jordan warned Chile.", 'THREATEN Peru → Chile'],
  ['Lawmakers and officials in Peru praised Chile.', 'SUPPORT officials in Peru → Chile'],
  ['Norway warned its citizens about Chile.', 'THREATEN Norway → Chile'],
  ['Sudanese rebels shelled Chad, killing twenty people.', 'ASSAULT Sudanese rebels → Chad'],
  ['Peru and Chile hail the return of full diplomatic ties with Norway.', 'SUPPORT Peru + Chile → Norway'],
  ['Kenya is moving closer to a deal with Ghana.', 'AGREE Kenya → Ghana'],
  ['Police broke up an anti-Chilean march.', 'COERCE Police → Chilean'],
  ['Norway has marked Easter in Malta with the leaders of Cyprus.', 'CONSULT Norway → leaders of Cyprus'],
  // What was brought about was done; headlines
  ['The attack prompted Norway to break off relations with Sudan.', 'SANCTION Norway → Sudan'],
  ['The crisis led Kenya to expel two Sudanese diplomats.', 'SANCTION Kenya → Sudanese diplomats'],
  ['Cuba to Send Doctors to South Africa Next Week', 'AGREE Cuba → South Africa, future, on 2024-05'],
  ['Dutch Court Jails Two Chilean Spies Over Cyber Attack', 'COERCE Dutch Court → Chilean Spies'],
  ['Peru Recalls Its Ambassador to Chile', 'SANCTION Peru → Chile'],
  ['South Korea, Japan Agree to Resume Intelligence Sharing', 'AGREE South Korea + Japan'],
  // The plain past behind ", and" goes on from who said it; a loan is for whom it is to help; storms are nobody
  ['Peru denied on Monday that it had bought arms, and criticised Chile.', 'ACCUSE Peru → Chile'],
  ['The World Bank approved a loan to help Albania rebuild roads.', 'AID World Bank → Albania'],
  ['Hurricane Ida slammed into Cuba.'],
  // Who is moved, held responsible, turned away
  ['Sudan posted soldiers outside the Chadian embassy.', 'MOBILIZE Sudan → Chadian embassy'],
  ['Kenya said it held Sudan responsible for the blast.', 'ACCUSE Kenya → Sudan, says Kenya'],
  ['The Islamist militants attacked Mali.', 'ASSAULT Islamist militants → Mali'],
  ['Norway put off a meeting with Chile.', 'REJECT Norway → Chile'],
];

/** Ordinary sentences that the coder reads wrongly today: counted and printed. What is mended moves up. */
export const known: readonly Row[] = [
  // Subjects: a verb of saying behind a comma, a participle in a parenthesis, "flew to X to", coordination after reported speech
  [
    'If Egypt attacks Sudan, Ethiopia will respond, Kenya warned.',
    'ASSAULT Egypt → Sudan, hypothetical, says Kenya',
    'THREATEN Ethiopia → Egypt, future, says Kenya',
  ],
  // Clauses under nouns and verbs of asking: "demanded that X release", "accused X of killing", "offer to meet X", "appeal to X to"
  ["Peru's appeal to Chile to free the sailors was ignored.", 'REQUEST Peru → Chile'],
];
