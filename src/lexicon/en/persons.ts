/**
 * Nouns of persons with the sector that they act for (codes of PLOVER), and the words that stand with them. Own lists;
 * singular, plurals are formed. A sector of `-` names no side ("man", "resident" are CVL; "cousin" is kin).
 */
export const agentNouns: readonly (readonly [sector: string, nouns: string])[] = [
  [
    'GOV',
    `president|premier|prime minister|minister|chancellor|king|queen|emperor|empress|sultan|emir|monarch|prince|princess|tsar|czar|shah|pharaoh|official|government official|
leader|ruler|head of state|head of government|governor|mayor|deputy mayor|ambassador|envoy|diplomat|consul|attache|attaché|negotiator|mediator|delegate|delegation|representative|emissary|secretary|
undersecretary|secretary of state|foreign secretary|home secretary|defense secretary|defence secretary|treasury secretary|press secretary|spokesman|spokeswoman|spokesperson|commissioner|administrator|regulator|inspector|
government|administration|authority|regime|ministry|cabinet|embassy|consulate|foreign ministry|foreign minister|interior minister|defense minister|defence minister|finance minister|
interior ministry|defense ministry|defence ministry|finance ministry|health ministry|justice ministry|health minister|justice minister|trade minister|oil minister|energy minister|education minister|
vice president|deputy prime minister|deputy minister|deputy foreign minister|chief of staff|national security adviser|national security advisor|
chief minister|first minister|first lady|statesman|politician|adviser|advisor|aide|bureaucrat|civil servant|czar|councillor|councilman|councilwoman|councilor|alderman|
presidency|junta|monarchy|leadership|state|public servant|policymaker|technocrat|viceroy|regent|dictator|president-elect|counterpart|special envoy|high commissioner|chargé d’affaires|customs officer|tax authority|central bank|finance chief|delegation|mission|customs|side`,
  ],
  [
    'MIL',
    `soldier|troop|army|navy|air force|military|force|armed forces|security force|commander|general|colonel|major|captain|lieutenant|lieutenant colonel|lieutenant general|major general|brigadier|brigadier general|admiral|rear admiral|vice admiral|marshal|
sergeant|corporal|private|marine|sailor|pilot|airman|gunner|sniper|serviceman|servicewoman|officer|military officer|commando|paratrooper|peacekeeper|conscript|recruit|reservist|warplane|warship|
jet|fighter jet|aircraft|helicopter|gunboat|submarine|tank|artillery|battalion|brigade|regiment|infantry|cavalry|garrison|platoon|squadron|fleet|coast guard|border guard|coastguard|national guard|
special forces|ground forces|invasion force|occupation force|defense force|defence force|army chief|chief of army staff|commander-in-chief|commander in chief|warlord|veteran|drone|missile|bomber|frigate|destroyer|patrol|military chief|invader|occupier`,
  ],
  ['COP', `police|policeman|policewoman|police officer|police chief|constable|detective|sheriff|deputy sheriff|trooper|investigator|gendarme|patrolman|riot police|security guard|guard|bodyguard|jailer|prison guard|security official|law enforcement|superintendent|inspector general|border police|prison official|warden|security service|paramilitary police|carabinieri|cop`],
  ['JUD', `judge|justice|court|supreme court|high court|constitutional court|appeals court|prosecutor|chief prosecutor|state prosecutor|public prosecutor|attorney general|attorney|magistrate|tribunal|jury|juror|lawyer|solicitor|barrister|judiciary|chief justice|district attorney|advocate|defense lawyer|defence lawyer|jurist|ombudsman|notary`],
  ['LEG', `parliament|legislature|congress|senate|senator|congressman|congresswoman|lawmaker|legislator|parliamentarian|member of parliament|mp|representative|speaker|deputy|assembly|national assembly|lower house|upper house|house of representatives|state legislator|whip|assemblyman|assemblywoman|parliament speaker`],
  ['PTY', `party|ruling party|governing party|party leader|party member|candidate|nominee|campaign|running mate|contender|frontrunner|coalition|party official|socialist|liberal|conservative|social democrat|communist|nationalist|party chief|party chairman`],
  ['OPP', `opposition|opposition leader|opposition party|opposition figure|opposition politician|dissident|opponent|opposition lawmaker|critic|opposition activist|opposition supporter|opposition group|political prisoner|exile`],
  ['REB', `rebel|insurgent|guerrilla|guerilla|rebel leader|rebel group|rebel force|separatist|secessionist|insurgency|militant|militant group|fighter|freedom fighter|mutineer|resistance|revolutionary|jihadist|jihadi|mujahideen|mujahedin|islamist|islamist militant|extremist|rebel fighter|rebel commander|contra|warlord|partisan|insurrectionist`],
  ['UAF', `gunman|militia|militiaman|terrorist|terrorist group|bomber|suicide bomber|attacker|assailant|hijacker|kidnapper|paramilitary|paramilitaries|armed man|armed group|abductor|pirate|mercenary|vigilante|hostage-taker|death squad|assassin|arsonist|shooter|raider|suspected militant`],
  ['CRM', `criminal|gangster|gang|drug trafficker|trafficker|smuggler|drug dealer|dealer|robber|thief|burglar|murderer|killer|mafia|cartel|drug cartel|drug lord|crime boss|mobster|convict|bandit|fraudster|hacker|looter|rapist|poacher|counterfeiter|people smuggler|cybercriminal|suspect|defendant|kingpin`],
  ['SPY', `spy|intelligence|intelligence agency|intelligence official|intelligence officer|intelligence service|intelligence chief|spy chief|agent|secret agent|secret service|spymaster|intelligence director|secret police|double agent|operative`],
  ['BUS', `businessman|businesswoman|company|firm|corporation|chief executive|chief executive officer|ceo|executive|chairman|chairwoman|chairperson|chair|director|managing director|manager|owner|founder|co-founder|investor|banker|trader|entrepreneur|shareholder|industrialist|tycoon|magnate|oligarch|employer|retailer|manufacturer|bank|oil company|airline|automaker|carmaker|developer|broker|merchant|importer|exporter|billionaire|millionaire|vice chairman|chief financial officer|cfo|chief operating officer|economist|analyst|consultant|accountant|general manager|president and ceo|business leader|contractor|landlord|franchise|supplier|shipper|publisher|startup|chief economist|strategist|portfolio manager|partner`],
  ['JRN', `journalist|reporter|correspondent|editor|columnist|newspaper|broadcaster|photographer|cameraman|blogger|anchor|anchorman|newsman|press|media|news agency|radio station|television station|tv station|commentator|editor-in-chief|editor in chief|news organization|photojournalist|presenter|pundit|newsreader|television presenter|critic`],
  ['EDU', `teacher|professor|student|scholar|academic|lecturer|university|school|pupil|principal|headmaster|headmistress|dean|rector|researcher|schoolboy|schoolgirl|schoolchild|undergraduate|graduate|tutor|historian|provost|vice-chancellor|faculty|educator`],
  ['MED', `doctor|nurse|physician|surgeon|hospital|medic|paramedic|health worker|medical worker|health official|psychiatrist|psychologist|dentist|midwife|pathologist|coroner|aid doctor|epidemiologist|virologist|pharmacist|therapist|veterinarian`],
  ['REL', `priest|bishop|archbishop|cardinal|pope|pontiff|cleric|imam|mullah|ayatollah|grand ayatollah|rabbi|chief rabbi|monk|nun|pastor|reverend|preacher|church|clergy|clergyman|religious leader|patriarch|mufti|grand mufti|sheikh|sheik|missionary|lama|vicar|deacon|theologian|minister of religion|prophet|saint|abbot|evangelist|guru|worshipper|worshiper|pilgrim`],
  ['LAB', `worker|union|trade union|labor union|labour union|striker|miner|union leader|trade unionist|unionist|driver|truck driver|bus driver|taxi driver|employee|laborer|labourer|dockworker|docker|factory worker|staff|steelworker|civil-service union|farmworker|oil worker|construction worker|domestic worker|cook|chef|waiter|waitress|mechanic|engineer|technician|plumber|electrician|carpenter|builder`],
  ['AGR', `farmer|peasant|fisherman|rancher|grower|herder|planter|farm worker|herdsman|shepherd|winemaker|fishermen`],
  ['REF', `refugee|migrant|asylum seeker|displaced person|immigrant|illegal immigrant|emigrant|deportee|evacuee|boat person|expatriate|returnee`],
  ['CVL', `civilian|citizen|resident|villager|people|population|public|protester|protestor|demonstrator|rioter|crowd|mob|man|woman|child|boy|girl|youth|teenager|voter|community|tribe|tribesman|tribal leader|elder|neighbor|neighbour|settler|victim|survivor|witness|passenger|tourist|visitor|hostage|prisoner|detainee|inmate|family|local|activist leader|native|patient|commuter|pedestrian|motorist|traveller|traveler|consumer|taxpayer|homeowner|teen|baby|infant|toddler|adult|pensioner|retiree|householder|bystander|spectator|fan|supporter|loyalist|national|countryman|compatriot|expat|islander|minority|ethnic group|villagers|squatter|marcher|picketer|mourner|nomad|indigenous people|captive|fugitive`],
  ['PRE', `activist|human rights activist|human rights group|rights group|campaigner|environmentalist|environmental group|advocacy group|aid worker|aid agency|charity|relief worker|relief agency|humanitarian worker|ngo|non-governmental organization|think tank|lobbyist|lobby|volunteer|human rights lawyer|feminist|suffragist|abolitionist|whistleblower|watchdog|philanthropist|aid group|organizer|organiser|human rights organization|election observer|observer|monitor`],
  ['SOC', `athlete|player|footballer|coach|captain|goalkeeper|striker|midfielder|defender|forward|winger|batsman|bowler|pitcher|catcher|quarterback|linebacker|receiver|running back|cornerback|guard|center|shortstop|outfielder|infielder|wicketkeeper|cricketer|golfer|boxer|wrestler|swimmer|runner|sprinter|skier|cyclist|jockey|racer|racing driver|skater|gymnast|tennis player|champion|referee|umpire|trainer|head coach|assistant coach|manager|goalie|skipper|team|squad|club|
actor|actress|singer|songwriter|singer-songwriter|musician|composer|conductor|pianist|violinist|guitarist|bassist|drummer|vocalist|rapper|dj|band|orchestra|artist|painter|sculptor|author|writer|novelist|poet|playwright|dramatist|screenwriter|filmmaker|film director|film-maker|producer|record producer|dancer|ballerina|choreographer|comedian|entertainer|model|designer|fashion designer|architect|star|celebrity|host|philosopher|scientist|physicist|chemist|biologist|mathematician|astronomer|inventor|explorer|astronaut|cosmonaut|linguist|anthropologist|archaeologist|sociologist|naturalist|botanist|geologist|theorist|scholar|translator|illustrator|cartoonist|animator|photographer|lyricist|bandleader|frontman|keyboardist|saxophonist|trumpeter|cellist|soprano|tenor|baritone|aviator|mountaineer|climber|chess player|magician|psychic|programmer|software engineer|pornographic actress|librettist|essayist|biographer|printmaker|engraver|puppeteer|stuntman|announcer|sportscaster|driver|co-driver|rider|all-rounder|fly-half|fullback|halfback|tackle|lineman|left-hander|right-hander|opener|teammate|rookie|freshman|sophomore|junior|senior|prodigy|nobel laureate|laureate`],
  ['ELI', `elite|nobleman|aristocrat|duke|duchess|earl|count|countess|baron|baroness|lord|lady|knight|viscount|marquis|marquess|heir|crown prince|heir apparent|chief|chieftain|royal family|socialite|tribal chief|dowager|noble|landowner|archduke`],
];

/** Nouns of kin and of close relation: "his brother", "Lopez's wife". They make no group. */
export const kinNouns: ReadonlySet<string> = new Set(
  `wife husband son daughter brother sister father mother parent uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
widow widower fiance fiancee fiancé fiancée girlfriend boyfriend spouse partner friend colleague successor predecessor rival assistant mentor
stepfather stepmother stepson stepdaughter ex-wife ex-husband half-brother half-sister son-in-law father-in-law brother-in-law twin ancestor descendant namesake protege
protégé disciple pupil lover mistress ally deputy counterpart`.split(/\s+/),
);

/** Words before an agent noun that belong to the role: "former deputy prime minister". */
export const roleModifiers: ReadonlySet<string> = new Set(
  `former ex acting interim deputy vice assistant associate senior junior chief top high-ranking prime foreign interior defense defence finance home press
first second lead leading general national state federal provincial regional local city royal crown grand supreme special permanent
opposition army navy police military air party government presidential parliamentary communist republican democratic conservative labour
labor liberal veteran retired late outgoing incoming current then longtime long-time ousted deposed exiled jailed imprisoned
education health trade energy justice transport environment agriculture labor culture oil economy development planning information
co executive managing financial operating security intelligence union business human rights company newspaper magazine television tv radio film
movie rock pop jazz folk opera football soccer baseball basketball hockey tennis golf rugby cricket star fellow rival ace world
olympic team club league under-secretary lady attorney district county chief-of-staff spiritual religious founding non-executive honorary lieutenant major brigadier rear`.split(/\s+/),
);

/** Titles that stand before a name in capitals ("President", "Gen.") and are no part of it; value is the role, `f`/`m` the gender. */
export const titles: readonly string[] = [
  'mr|m', 'mr.|m', 'mrs|f', 'mrs.|f', 'ms|f', 'ms.|f', 'miss|f', 'mx', 'madame|f', 'madam|f', 'monsieur|m', 'herr|m', 'frau|f', 'señor|m', 'señora|f', 'senor|m', 'dona|f', 'signor|m',
  'dr', 'dr.', 'doctor', 'prof', 'prof.', 'professor', 'sir|m', 'dame|f', 'lord|m', 'lady|f', 'baron|m', 'baroness|f', 'count|m', 'countess|f', 'duke|m', 'duchess|f', 'earl|m', 'viscount|m', 'marquis|m', 'archduke|m',
  'king|m', 'queen|f', 'prince|m', 'princess|f', 'crown prince|m', 'crown princess|f', 'emperor|m', 'empress|f', 'sultan|m', 'emir|m', 'tsar|m', 'czar|m', 'kaiser|m', 'shah|m', 'sheikh|m', 'sheik|m', 'infante|m', 'infanta|f',
  'president', 'vice president', 'vice-president', 'president-elect', 'prime minister', 'deputy prime minister', 'premier', 'chancellor', 'minister', 'foreign minister', 'defense minister', 'defence minister', 'interior minister', 'finance minister', 'health minister', 'justice minister', 'education minister', 'trade minister', 'oil minister', 'energy minister', 'economy minister', 'information minister', 'environment minister', 'transport minister', 'agriculture minister', 'culture minister', 'labor minister', 'labour minister', 'deputy foreign minister', 'deputy minister', 'chief minister', 'first minister', 'home minister', 'taoiseach', 'chief executive', 'chairman|m', 'chairwoman|f', 'chairperson', 'chair', 'director', 'ceo', 'chief executive officer', 'managing director', 'executive director', 'general manager', 'head coach', 'coach', 'captain', 'skipper', 'manager', 'founder',
  'secretary', 'secretary of state', 'secretary of defense', 'secretary-general', 'secretary general', 'general secretary', 'foreign secretary', 'home secretary', 'defense secretary', 'defence secretary', 'treasury secretary', 'press secretary', 'undersecretary', 'chief of staff', 'national security adviser', 'national security advisor', 'spokesman|m', 'spokeswoman|f', 'spokesperson',
  'senator', 'sen.', 'sen', 'senators', 'sens.', 'representative', 'rep.', 'rep', 'reps.', 'congressman|m', 'congresswoman|f', 'governor', 'gov.', 'gov', 'govs.', 'lieutenant governor', 'lt. gov.', 'mayor', 'deputy mayor', 'lord mayor', 'councillor', 'councilman|m', 'councilwoman|f', 'speaker', 'mp', 'delegate', 'ambassador', 'amb.', 'envoy', 'special envoy', 'commissioner', 'attorney general', 'attorney-general', 'solicitor general', 'district attorney', 'first lady|f', 'ex-president', 'high commissioner',
  'general', 'gen.', 'gen', 'lieutenant general', 'lt. gen.', 'lt gen', 'major general', 'maj. gen.', 'maj gen', 'brigadier general', 'brig. gen.', 'brigadier', 'brig.', 'colonel', 'col.', 'col', 'lieutenant colonel', 'lt. col.', 'lt col', 'lieutenant', 'lt.', 'lt', 'major', 'maj.', 'maj', 'capt.', 'capt', 'sergeant', 'sgt.', 'sgt', 'staff sergeant', 'corporal', 'cpl.', 'private', 'pvt.', 'admiral', 'adm.', 'rear admiral', 'vice admiral', 'marshal', 'field marshal', 'commander', 'cmdr.', 'commandant', 'commodore', 'chief', 'sheriff', 'constable', 'inspector', 'superintendent', 'detective', 'officer', 'deputy', 'army chief', 'police chief', 'first lieutenant', 'second lieutenant', 'spc.', 'pfc.', 'chancellor',
  'pope|m', 'cardinal|m', 'archbishop', 'bishop', 'father|m', 'fr.|m', 'reverend', 'rev.', 'rev', 'pastor', 'rabbi', 'imam|m', 'ayatollah|m', 'grand ayatollah|m', 'mullah|m', 'mufti|m', 'brother|m', 'sister|f', 'saint', 'st.', 'patriarch|m', 'dalai lama', 'swami|m', 'metropolitan|m', 'monsignor|m', 'msgr.|m', 'hajj', 'hadji', 'mahatma',
  'judge', 'justice', 'chief justice', 'prosecutor', 'attorney', 'lawyer', 'magistrate', 'chief', 'comrade', 'uncle|m', 'aunt|f', 'coach', 'actor|m', 'actress|f', 'singer', 'author', 'professor emeritus', 'academician', 'hon.', 'right honourable', 'honourable',
  'quarterback', 'striker', 'midfielder', 'goalkeeper', 'defender', 'pitcher', 'guard', 'forward', 'linebacker',
];

/** Qualifiers in capitals before a title: "Former President", "Deputy Foreign Minister", "US Secretary of State". Small letters. */
export const titleQualifiers: ReadonlySet<string> = new Set('former ex acting interim deputy vice assistant senior junior then late retired outgoing incoming first second chief honorary retired veteran current undersecretary associate'.split(' '));

/** Verbs whose subject is mostly a person. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says told added explained replied answered asked argued insisted claimed noted stated warned admitted denied recalled wrote tweeted
thinks thought believes believed acknowledged declared remarked joked quipped testified recounted commented complained conceded concluded observed
stressed emphasized emphasised suggested tells predicted vowed pledged urged announced confirmed explains adds argues writes insists`.split(/\s+/),
);

/** Verbs of a life: born, married, died; written, directed by. */
export const lifeVerbs: ReadonlySet<string> = new Set(
  `born died married retired graduated studied moved starred resigned attended wrote lived grew joined played scored sang painted
composed directed served testified smiled laughed wept divorced debuted enlisted survived murdered beat defeated`.split(/\s+/),
);
