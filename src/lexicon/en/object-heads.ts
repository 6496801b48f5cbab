/**
 * Classes of nouns that decide what a verb with such an object means ("lift" + ban, "sign" + treaty). Singular as the
 * tagger makes it ("talk" for talks, "arm" for arms, "good" for goods); several words where the last says too little.
 */

// biome-ignore format: rows of a word list
export const meetings: readonly string[] = [
  'talk', 'meeting', 'summit', 'negotiation', 'dialogue', 'discussion', 'conference', 'session', 'consultation',
  'round', 'peace talk', 'gathering', 'roundtable', 'forum',
];
// biome-ignore format: rows of a word list
export const visits: readonly string[] = ['visit', 'trip', 'tour', 'stopover'];
// biome-ignore format: rows of a word list
export const treaties: readonly string[] = [
  'agreement', 'deal', 'treaty', 'accord', 'pact', 'memorandum', 'protocol', 'convention', 'charter', 'declaration',
  'mou', 'settlement', 'contract', 'alliance', 'partnership', 'understanding', 'memorandum of understanding',
  'communique', 'compact', 'covenant',
];
// biome-ignore format: rows of a word list
export const ties: readonly string[] = [
  'tie', 'relation', 'relationship', 'link', 'contact', 'bond', 'cooperation', 'friendship', 'relations',
];
// biome-ignore format: rows of a word list
export const envoys: readonly string[] = [
  'ambassador', 'envoy', 'diplomat', 'consul', 'emissary', 'representative', 'attaché', 'chargé', 'legate', 'nuncio',
  "charge d'affaires", "chargé d'affaires",
];
// biome-ignore format: rows of a word list
export const leaders: readonly string[] = [
  'president', 'minister', 'leader', 'chancellor', 'king', 'queen', 'pope', 'premier', 'secretary', 'governor',
  'counterpart', 'delegation', 'mayor', 'chairman', 'delegate', 'official',
];
// biome-ignore format: rows of a word list
export const officials: readonly string[] = [
  'minister', 'official', 'general', 'chief', 'commander', 'adviser', 'aide', 'head', 'director', 'governor', 'judge',
  'prosecutor', 'secretary', 'cabinet', 'spokesman', 'envoy', 'ambassador', 'chairman', 'editor',
];
// biome-ignore format: rows of a word list
export const curbs: readonly string[] = [
  'ban', 'curfew', 'restriction', 'state of emergency', 'emergency', 'martial law', 'lockdown', 'curb', 'immunity',
  'rule', 'control', 'limit', 'suspension', 'censorship', 'prohibition', 'state of siege', 'veto', 'moratorium',
  'requirement',
];
// biome-ignore format: rows of a word list
export const sanctions: readonly string[] = [
  'sanction', 'embargo', 'tariff', 'boycott', 'penalty', 'duty', 'quota', 'travel ban', 'asset freeze', 'import ban',
  'export ban', 'trade ban', 'export control', 'levy', 'fine', 'measure',
];
// biome-ignore format: rows of a word list
export const sieges: readonly string[] = ['blockade', 'siege', 'embargo', 'sanction', 'tariff', 'freeze', 'duty'];
// biome-ignore format: rows of a word list
export const ceasefires: readonly string[] = ['ceasefire', 'cease-fire', 'truce', 'armistice', 'moratorium'];
// biome-ignore format: rows of a word list
export const troops: readonly string[] = [
  'troop', 'troops', 'soldier', 'force', 'army', 'unit', 'fighter', 'battalion', 'brigade', 'division', 'marine',
  'paratrooper', 'warship', 'reinforcement', 'contingent', 'regiment', 'commando', 'navy', 'battleship', 'carrier',
  'destroyer', 'frigate', 'submarine', 'fleet', 'bomber', 'warplane', 'fighter jet', 'militia', 'garrison', 'column',
  'convoy', 'personnel',
];
// biome-ignore format: rows of a word list
export const weapons: readonly string[] = [
  'weapon', 'arm', 'arms', 'missile', 'rocket', 'ammunition', 'tank', 'jet', 'rifle', 'drone', 'artillery', 'howitzer',
  'helicopter', 'gun', 'munition', 'shell', 'launcher', 'aircraft', 'weaponry', 'hardware', 'explosive', 'warhead',
  'gear', 'vehicle',
];
// biome-ignore format: rows of a word list
export const missiles: readonly string[] = [
  'missile', 'rocket', 'mortar', 'shell', 'torpedo', 'drone', 'bomb', 'grenade', 'bullet', 'shot', 'projectile',
  'salvo', 'volley', 'barrage', 'round', 'artillery', 'arrow',
];
// biome-ignore format: rows of a word list
export const relief: readonly string[] = [
  'aid', 'relief', 'food', 'medicine', 'supply', 'vaccine', 'grain', 'assistance', 'help', 'tent', 'blanket', 'shelter',
  'medic', 'doctor', 'rescuer', 'rescue team', 'medical team', 'rescue worker', 'nurse', 'firefighter', 'rice', 'wheat',
  'ration', 'generator', 'water', 'flour', 'milk', 'expert', 'equipment', 'peacekeeper',
  'maize', 'corn', 'sugar', 'bean', 'seed', 'clothing', 'cloth', 'toy', 'fish', 'cereal', 'lentil', 'tarpaulin', 'mattress',
  'tonne', 'ton',
];
/** Gifts on their way, by what carries them. */
// biome-ignore format: rows of a word list
export const loads: readonly string[] = [
  'truckload', 'lorryload', 'planeload', 'shipload', 'boatload', 'shipment', 'consignment', 'aid convoy', 'relief convoy',
  'aid', 'relief', 'food', 'medicine', 'relief supply', 'medical supply', 'food supply', 'aid package', 'aid flight', 'vaccine', 'tent',
  'blanket',
];
// biome-ignore format: rows of a word list
export const money: readonly string[] = [
  'money', 'fund', 'funding', 'loan', 'grant', 'cash', 'credit', 'million', 'billion', 'dollar', 'euro', 'pound', 'yen',
  'subsidy', 'aid package', 'package', 'bailout', 'donation', 'tranche', 'instalment', 'installment', 'disbursement',
];
// biome-ignore format: rows of a word list
export const commodities: readonly string[] = [
  'gas', 'oil', 'electricity', 'coal', 'uranium', 'steel', 'energy', 'power', 'fuel', 'good', 'product', 'ore', 'crude',
  'lng', 'fertiliser', 'fertilizer',
];
// biome-ignore format: rows of a word list
export const intelligence: readonly string[] = [
  'intelligence', 'information', 'data', 'technology', 'expertise', 'evidence', 'know-how', 'experience', 'knowledge',
  'secret',
];
// biome-ignore format: rows of a word list
export const prisoners: readonly string[] = [
  'prisoner', 'hostage', 'detainee', 'captive', 'inmate', 'spy', 'body', 'remain', 'prisoner of war',
];
// biome-ignore format: rows of a word list
export const protests: readonly string[] = [
  'strike', 'protest', 'boycott', 'march', 'demonstration', 'rally', 'sit-in', 'walkout', 'hunger strike', 'stoppage',
];
// biome-ignore format: rows of a word list
export const attacks: readonly string[] = [
  'attack', 'offensive', 'assault', 'bombing', 'shelling', 'raid', 'bombardment', 'operation', 'invasion', 'hostility',
  'fighting', 'fire', 'air strike', 'airstrike', 'war', 'campaign',
];
// biome-ignore format: rows of a word list
export const charges: readonly string[] = [
  'charge', 'case', 'lawsuit', 'suit', 'complaint', 'accusation', 'allegation', 'claim', 'objection', 'action',
];
// biome-ignore format: rows of a word list
export const demands: readonly string[] = ['demand', 'call', 'appeal', 'request', 'plea', 'petition', 'order'];
// biome-ignore format: rows of a word list
export const proposals: readonly string[] = [
  'offer', 'proposal', 'plan', 'request', 'invitation', 'bid', 'demand', 'call', 'terms', 'term', 'idea', 'suggestion',
  'initiative', 'compromise', 'resolution', 'overture',
];
// biome-ignore format: rows of a word list
export const backing: readonly string[] = [
  'support', 'backing', 'solidarity', 'confidence', 'endorsement', 'approval', 'blessing', 'sympathy', 'condolence',
  'gratitude', 'admiration', 'appreciation', 'thanks', 'congratulation', 'trust', 'loyalty',
];
// biome-ignore format: rows of a word list
export const anger: readonly string[] = [
  'anger', 'outrage', 'dismay', 'concern', 'disappointment', 'displeasure', 'indignation', 'alarm', 'frustration',
  'criticism', 'disapproval', 'disgust', 'contempt', 'scorn',
];
/** Of words. */
export const verbalAttacks: readonly string[] = [
  'scathing attack',
  'verbal attack',
  'stinging attack',
  'blistering attack',
  'withering attack',
  'veiled attack',
  'thinly veiled attack',
  'personal attack',
  'scathing broadside',
  'broadside',
  'tirade',
  'diatribe',
  'salvo of criticism',
];
// biome-ignore format: rows of a word list
export const places: readonly string[] = [
  'town', 'city', 'village', 'territory', 'port', 'base', 'airport', 'province', 'district', 'region', 'island', 'hill',
  'peninsula', 'capital', 'airfield', 'outpost', 'checkpoint', 'settlement', 'area', 'stronghold',
];
// biome-ignore format: rows of a word list
export const roads: readonly string[] = [
  'road', 'street', 'highway', 'bridge', 'traffic', 'motorway', 'railway', 'entrance', 'square', 'track',
  'intersection', 'route',
];
// biome-ignore format: rows of a word list
export const crossings: readonly string[] = [
  'border', 'crossing', 'airspace', 'strait', 'frontier', 'port', 'border crossing', 'checkpoint', 'canal',
];
// biome-ignore format: rows of a word list
export const publications: readonly string[] = [
  'statement', 'report', 'album', 'film', 'video', 'figure', 'photo', 'photograph', 'data', 'book', 'song', 'single',
  'version', 'detail', 'footage', 'document', 'result', 'list', 'picture', 'image', 'transcript', 'letter', 'audio',
  'survey', 'study', 'memo', 'record', 'update', 'product', 'trailer', 'energy', 'gas', 'carbon', 'toxin', 'name',
  'information', 'file', 'poll', 'guideline', 'communique', 'recording', 'schedule', 'findings', 'finding', 'fund',
  'copy', 'game', 'software', 'text', 'tape', 'plan', 'app', 'draft', 'budget',
];
// biome-ignore format: rows of a word list
export const contests: readonly string[] = [
  'match', 'game', 'title', 'final', 'cup', 'race', 'championship', 'medal', 'record', 'season', 'point', 'goal', 'set',
  'tournament', 'crown', 'team', 'olympics', 'league', 'trophy', 'fixture', 'opponent',
];
// biome-ignore format: rows of a word list
export const media: readonly string[] = [
  'newspaper', 'station', 'broadcaster', 'website', 'channel', 'site', 'platform', 'app', 'internet', 'network',
  'magazine', 'radio', 'television', 'outlet', 'newsroom', 'account', 'page',
];
// biome-ignore format: rows of a word list
export const utilities: readonly string[] = [
  'power', 'electricity', 'water', 'gas', 'internet', 'heating', 'fuel', 'food', 'supply', 'phone',
];
// biome-ignore format: rows of a word list
export const parliaments: readonly string[] = [
  'parliament', 'assembly', 'party', 'council', 'legislature', 'congress', 'senate', 'cabinet', 'government',
  'organisation', 'organization', 'constitution', 'court', 'union',
];
// biome-ignore format: rows of a word list
export const gatherings: readonly string[] = [
  'protest', 'demonstration', 'rally', 'march', 'gathering', 'protester', 'demonstrator', 'crowd', 'sit-in', 'strike',
  'camp', 'meeting',
];
// biome-ignore format: rows of a word list
export const revolts: readonly string[] = [
  'rebellion', 'protest', 'revolt', 'uprising', 'dissent', 'unrest', 'mutiny', 'insurgency', 'insurrection',
  'opposition', 'demonstration', 'coup',
];
// biome-ignore format: rows of a word list
export const migrants: readonly string[] = [
  'refugee', 'migrant', 'visitor', 'journalist', 'asylum seeker', 'boat', 'ship', 'family', 'people', 'child',
  'orphan', 'evacuee',
];
// biome-ignore format: rows of a word list
export const buildings: readonly string[] = [
  'house', 'home', 'building', 'village', 'school', 'mosque', 'church', 'temple', 'hospital', 'car', 'bus', 'vehicle',
  'office', 'embassy', 'shop', 'station', 'base', 'headquarters', 'bridge', 'camp', 'tent', 'market', 'hotel', 'crop',
  'field', 'prison', 'factory', 'plant', 'depot', 'town', 'city', 'pipeline', 'barracks', 'tower', 'dam',
];
// biome-ignore format: rows of a word list
export const craft: readonly string[] = [
  'plane', 'jet', 'drone', 'helicopter', 'aircraft', 'airliner', 'warplane', 'fighter', 'bomber', 'airplane',
];
// biome-ignore format: rows of a word list
export const vessels: readonly string[] = [
  'ship', 'vessel', 'boat', 'warship', 'submarine', 'frigate', 'tanker', 'ferry', 'trawler', 'destroyer', 'freighter',
  'cruiser', 'yacht',
];
// biome-ignore format: rows of a word list
export const animals: readonly string[] = [
  'cow', 'pig', 'sheep', 'animal', 'chicken', 'cattle', 'deer', 'bird', 'fish', 'dog', 'poultry', 'whale', 'elephant',
];
// biome-ignore format: rows of a word list
export const ills: readonly string[] = [
  'fire', 'cancer', 'disease', 'corruption', 'crime', 'inflation', 'poverty', 'election', 'case', 'charge', 'virus',
  'blaze', 'flame', 'hunger', 'pandemic', 'infection', 'change', 'injustice', 'tear', 'depression', 'addiction',
  'climate', 'discrimination', 'malaria', 'flood', 'racism', 'coronavirus', 'ruling', 'lawsuit', 'deportation',
  'extradition', 'urge', 'recession', 'cold',
];

/** What harms without anybody's will. */
// biome-ignore format: rows of a word list
export const mishaps: readonly string[] = [
  'earthquake', 'quake', 'storm', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'flood', 'flooding', 'fire', 'wildfire',
  'avalanche', 'landslide', 'mudslide', 'tsunami', 'drought', 'heatwave', 'heat wave', 'lightning', 'blaze', 'eruption',
  'pandemic', 'virus', 'disease', 'epidemic', 'outbreak', 'coronavirus', 'covid-19', 'cancer', 'malaria', 'cholera',
  'crash', 'accident', 'collision', 'stampede', 'collapse', 'derailment', 'train', 'car', 'bus', 'lorry', 'truck',
  'rain', 'snow', 'wind', 'wave', 'aftershock', 'volcano', 'recession', 'crisis', 'famine', 'shortage', 'inflation',
  'gas leak', 'leak', 'capsizing', 'shipwreck', 'crane', 'bridge', 'shark', 'bear', 'dog', 'crocodile', 'elephant',
];
