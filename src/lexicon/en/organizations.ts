/**
 * Organisations that news takes for granted, and the words that make one. Own lists.
 * `CODE|name|alias|alias`: the code is the country whose organ or company it is, `-` for none; the first form is the name.
 */
export const organizations: readonly string[] = [
  'RUS|Kremlin', 'USA|White House|Oval Office', 'USA|Pentagon', 'USA|State Department|US State Department|Foggy Bottom', 'USA|Congress|US Congress|U.S. Congress', 'USA|Senate|US Senate|U.S. Senate',
  'USA|House of Representatives', 'USA|Supreme Court', 'USA|Federal Bureau of Investigation|FBI|F.B.I.', 'USA|Central Intelligence Agency|CIA|C.I.A.', 'USA|National Security Agency|NSA', 'USA|NASA',
  'USA|Federal Reserve|Fed', 'USA|Securities and Exchange Commission|SEC', 'USA|Food and Drug Administration|FDA', 'USA|Centers for Disease Control and Prevention|CDC', 'USA|Drug Enforcement Administration|DEA', 'USA|Department of Homeland Security|Homeland Security|DHS', 'USA|Treasury', 'USA|Republican Party|GOP', 'USA|Democratic Party', 'USA|Democratic National Committee|DNC', 'USA|Republican National Committee', 'USA|Environmental Protection Agency|EPA', 'USA|Internal Revenue Service|IRS', 'USA|US Army|U.S. Army', 'USA|US Navy|U.S. Navy', 'USA|US Air Force|U.S. Air Force', 'USA|Marine Corps|US Marine Corps|U.S. Marine Corps', 'USA|National Guard', 'USA|Coast Guard', 'USA|Secret Service', 'USA|US Central Command|U.S. Central Command|CENTCOM|Central Command',
  '-|European Union|EU|E.U.', '-|European Commission', '-|European Parliament', '-|European Council', '-|European Central Bank|ECB', '-|European Court of Human Rights', '-|Council of Europe', '-|United Nations|UN|U.N.', '-|UN Security Council|U.N. Security Council|United Nations Security Council|Security Council', '-|UN General Assembly|U.N. General Assembly|General Assembly', '-|UNESCO', '-|UNICEF', '-|UNHCR', '-|World Health Organization|WHO|World Health Organisation', '-|World Trade Organization|WTO', '-|World Bank', '-|International Monetary Fund|IMF', '-|International Atomic Energy Agency|IAEA', '-|International Criminal Court|ICC', '-|International Court of Justice|ICJ', '-|World Food Programme|WFP|World Food Program', '-|NATO|Nato|North Atlantic Treaty Organization', '-|OSCE|Organization for Security and Co-operation in Europe', '-|OPEC|Opec', '-|OECD', '-|African Union|AU', '-|Arab League', '-|ASEAN', '-|ECOWAS', '-|Commonwealth', '-|Organization of American States|OAS', '-|Red Cross|International Committee of the Red Cross|ICRC', '-|Red Crescent', '-|Amnesty International', '-|Human Rights Watch', '-|Greenpeace', '-|Doctors Without Borders|Médecins Sans Frontières|MSF', '-|Interpol|INTERPOL', '-|Europol', '-|FIFA|Fifa', '-|UEFA|Uefa', '-|IOC|International Olympic Committee', '-|G7|G-7|Group of Seven', '-|G8|G-8', '-|G20|G-20', '-|Organisation for the Prohibition of Chemical Weapons|OPCW', '-|Gulf Cooperation Council|GCC', '-|BRICS',
  'RUS|State Duma|Duma', 'RUS|Federal Security Service|FSB', 'RUS|KGB', 'RUS|GRU', 'RUS|Red Army', 'RUS|Gazprom', 'RUS|Rosneft', 'RUS|United Russia', 'RUS|Wagner Group|Wagner', 'ISR|Knesset', 'ISR|Mossad', 'ISR|Israel Defense Forces|IDF', 'ISR|Likud', 'ISR|Shin Bet', 'PSE|Hamas', 'PSE|Fatah', 'PSE|Palestinian Authority|Palestinian National Authority', 'PSE|Palestine Liberation Organization|PLO', 'PSE|Islamic Jihad', 'LBN|Hezbollah|Hizbollah|Hizbullah', 'AFG|Taliban|Taleban', '-|al-Qaeda|al-Qaida|Al-Qaeda|Al Qaeda|Al-Qaida|al Qaeda|Al Qaida', '-|Islamic State|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria', 'NGA|Boko Haram', 'SOM|al-Shabab|al-Shabaab|Al-Shabaab|Al Shabaab', 'TUR|Kurdistan Workers’ Party|PKK', 'TUR|Justice and Development Party|AKP', 'SYR|YPG', 'SYR|Free Syrian Army', 'SYR|Syrian Democratic Forces|SDF', 'SYR|Nusra Front|al-Nusra Front', 'SYR|Baath Party|Ba’ath Party', 'YEM|Houthi|Houthis', 'LKA|LTTE|Liberation Tigers of Tamil Eelam|Tamil Tigers', 'COL|FARC|Revolutionary Armed Forces of Colombia', 'GBR|Irish Republican Army|IRA', 'IRL|Sinn Fein|Sinn Féin', 'ESP|ETA', 'IRN|Revolutionary Guards|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guard', 'IRN|Quds Force', 'CHN|Communist Party of China|Chinese Communist Party', 'CHN|People’s Liberation Army|PLA', 'CHN|Politburo', 'CHN|Huawei', 'CHN|Xinhua', 'IND|Lok Sabha', 'IND|Rajya Sabha', 'IND|Bharatiya Janata Party|BJP', 'IND|Indian National Congress|Congress Party', 'PAK|Inter-Services Intelligence|ISI', 'PAK|Lashkar-e-Taiba', 'ZAF|African National Congress|ANC', 'ZWE|ZANU-PF', 'GBR|House of Commons', 'GBR|House of Lords', 'GBR|Labour Party|Labour', 'GBR|Conservative Party|Tories|Tory', 'GBR|Liberal Democrats', 'GBR|Scotland Yard', 'GBR|Royal Navy', 'GBR|Royal Air Force|RAF', 'GBR|Bank of England', 'GBR|BBC', 'GBR|Foreign Office', 'GBR|MI5', 'GBR|MI6', 'GBR|Buckingham Palace', 'DEU|Bundestag', 'DEU|Bundesbank', 'DEU|Bundesrat', 'DEU|CDU', 'DEU|CSU', 'DEU|SPD', 'FRA|Elysee|Élysée', 'FRA|National Front', 'KOR|Blue House', 'TUR|Grand National Assembly', 'VAT|Holy See',
  'USA|Microsoft', 'USA|Apple Inc.', 'USA|Google', 'USA|Facebook', 'USA|Twitter', 'USA|YouTube', 'USA|Amazon.com', 'USA|Boeing', 'USA|General Motors|GM', 'USA|Ford Motor', 'USA|IBM', 'USA|Intel', 'USA|Goldman Sachs', 'USA|JPMorgan Chase|JPMorgan', 'USA|Citigroup', 'USA|Morgan Stanley', 'USA|Lockheed Martin', 'USA|ExxonMobil|Exxon', 'USA|Walmart|Wal-Mart', 'USA|Tesla', 'USA|Netflix', 'USA|Disney', 'USA|Pfizer', 'USA|Moderna', 'USA|Nasdaq', 'USA|New York Stock Exchange|NYSE', 'USA|CNN', 'USA|NBC', 'USA|CBS', 'USA|ABC', 'USA|Fox News', 'USA|MSNBC', 'USA|HBO', 'USA|MTV', 'USA|ESPN', 'USA|New York Times|The New York Times', 'USA|Washington Post|The Washington Post', 'USA|Wall Street Journal|The Wall Street Journal', 'USA|Associated Press|AP', 'GBR|Reuters', 'FRA|Agence France-Presse|AFP', 'USA|Bloomberg', 'QAT|Al Jazeera|al-Jazeera|Al-Jazeera', 'GBR|Guardian|The Guardian', 'GBR|AstraZeneca', 'GBR|BP', 'NLD|Shell', 'GBR|HSBC', 'GBR|Barclays', 'DEU|Volkswagen|VW', 'DEU|Siemens', 'DEU|Deutsche Bank', 'DEU|Lufthansa', 'DEU|BMW', 'DEU|Daimler', 'JPN|Toyota', 'JPN|Honda', 'JPN|Sony', 'JPN|Nissan', 'JPN|Nintendo', 'JPN|Mitsubishi', 'KOR|Samsung', 'KOR|Hyundai', 'SWE|Ericsson', 'SWE|Volvo', 'FIN|Nokia', 'CHE|UBS', 'CHE|Credit Suisse', 'CHE|Nestle|Nestlé', 'CHE|Novartis', '-|Airbus', 'RUS|TASS|Tass|ITAR-TASS|Itar-Tass', 'RUS|Interfax', 'RUS|RIA Novosti|RIA', 'IND|Times of India|The Times of India', 'IND|Press Trust of India|PTI', '-|WikiLeaks|Wikileaks', '-|Wikipedia', 'USA|NBA', 'USA|NFL', 'USA|NHL', 'USA|MLB', 'USA|NCAA', '-|ATP', '-|WTA', '-|PGA',
];

/** A name that ends in one of these is an organisation. Small letters. */
export const organizationSuffixes: ReadonlySet<string> = new Set(
  `inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc gmbh ag s.a. sa nv n.v. spa s.p.a. group holdings holding industries enterprises
technologies systems partners associates brothers bros bros. bank bancorp insurance airlines airways motors records entertainment pictures studios
productions media television tv radio network networks broadcasting news newspaper times post herald tribune gazette journal telegraph daily
university college school academy institute institution laboratory laboratories hospital clinic foundation trust fund society association
federation union league confederation alliance council committee commission board agency authority bureau department ministry office service
services administration organization organisation party front movement coalition congress parliament assembly senate court tribunal
police army navy guard guards corps brigade regiment battalion division squadron force forces command club fc f.c. afc cf united athletic rovers
wanderers orchestra band choir ballet museum gallery library church cathedral diocese archdiocese ministries seminary center centre
chamber exchange consortium conference team staff cabinet secretariat directorate inspectorate militia brigades jihad
petroleum oil gas energy electric power steel pharmaceuticals software telecom communications railways railway railroad
reds sox yankees lakers bulls bears giants eagles lions tigers rangers dodgers cubs braves cardinals patriots cowboys steelers packers raiders
broncos dolphins falcons jets bills colts titans texans saints panthers buccaneers seahawks rams chargers vikings warriors celtics knicks rockets
spurs suns pistons pacers hawks hornets grizzlies timberwolves nuggets mavericks clippers kings blazers canucks oilers flames leafs bruins sabres
flyers penguins capitals devils islanders blackhawks predators mets phillies pirates brewers astros mariners athletics angels padres rockies
diamondbacks marlins nationals orioles royals twins wildcats bulldogs`.split(/\s+/),
);

/** "Bank of …", "Ministry of …": a name that one of these opens, with `of` or `for`, is an organisation. Small letters. */
export const organizationHeads: ReadonlySet<string> = new Set(
  `bank ministry department university college school institute academy office bureau board council court committee commission chamber
society association federation union league confederation organization organisation agency directorate church house
museum library hospital party front movement army brotherhood order conference congress assembly center centre ministry
knights sons daughters friends doctors reporters physicians students veterans institution faculty foundation fund
secretariat inspectorate convention diocese archdiocese bishopric institutes centers centres departments church parliament coalition alliance`.split(/\s+/),
);

/** Names that end so are events, works, prizes, laws or things: no actors. Small letters. */
export const otherSuffixes: ReadonlySet<string> = new Set(
  `war wars battle siege revolution rebellion uprising crisis treaty agreement accord accords pact protocol convention act bill law amendment constitution
declaration resolution award awards prize medal trophy cup championship championships tournament olympics games open series bowl festival
fair expo day week month year eve christmas century era age dynasty period language prix marathon derby grand-prix
album song film novel book magazine show symphony sonata opera concerto theory effect syndrome disease virus
system code programme program project plan operation index express mission spring summer autumn winter massacre holocaust
theorem ale rifle engine aircraft class sea-king hurricane earthquake tsunami
championship playoffs playoff finals final semifinal masters classic grammy oscars hall-of-fame census referendum election elections`.split(/\s+/),
);

/** Names that end so are places. Small letters. */
export const placeSuffixes: ReadonlySet<string> = new Set(
  `river lake sea ocean bay gulf strait straits canal creek island islands peninsula mountain mountains mount hill hills valley desert
forest park beach coast cape city town village county district province region state territory prefecture oblast governorate municipality
borough parish street avenue road boulevard lane square bridge station airport port harbor harbour stadium arena tower building castle palace
temple mosque monastery abbey hotel dam highway plateau plains basin glacier falls springs heights ridge canyon reef archipelago strip
line junction cemetery zoo garden gardens hall theatre theater speedway raceway racecourse circuit`.split(/\s+/),
);
