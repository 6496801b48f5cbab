/** Words of news that is not about who did what to whom in public affairs. */
export interface NewsTopic {
  readonly id: 'sport' | 'screen' | 'market' | 'weather' | 'recipe' | 'game';
  /** One of these marks the sentence. */
  readonly strong: readonly string[];
  /** Two of these in a sentence, or one in a document that is of the topic, mark it. */
  readonly weak: readonly string[];
}

/** Lemmas, or several words in their order; lower case. Strong words are rare outside their topic. */
// biome-ignore format: rows of a word list
export const newsTopics: readonly NewsTopic[] = [
  {
    id: 'sport',
    strong: [
      'midfielder', 'goalkeeper', 'goalie', 'winger', 'fullback', 'centre-back', 'defensive midfielder',
      'quarterback', 'linebacker', 'touchdown', 'wicket', 'wickets', 'innings', 'batsman', 'bowler',
      'cricketer', 'footballer', 'semi-final', 'semifinal', 'quarter-final', 'quarterfinal', 'hat-trick',
      'penalty shootout', 'stoppage time', 'extra time', 'half-time', 'halftime', 'full-time whistle',
      'home run', 'inning', 'shortstop', 'pitcher', 'slam dunk', 'three-pointer', 'free throw', 'rebounds', 'birdie',
      'bogey', 'pole position', 'grand prix', 'podium finish', 'knockout stage', 'group stage', 'premier league',
      'champions league', 'la liga', 'bundesliga', 'serie a', 'ligue 1', 'super bowl', 'stanley cup', 'world series',
      'davis cup', 'ryder cup', 'six nations', 'tiebreak', 'tie-break', 'match point', 'set point', 'straight sets',
      'top seed', 'unseeded', 'offside', 'scrum', 'peloton', 'uppercut', 'welterweight', 'middleweight',
      'featherweight', 'dribble', 'relegation', 'playoff', 'play-off', 'scoreline', 'clean sheet', 'man of the match',
      'transfer window', 'test match', 'one-day international', 'twenty20', 't20', 'odi', 'world cup qualifier',
      'medley relay', 'freestyle', 'backstroke', 'breaststroke', 'high jump', 'long jump', 'pole vault',
      'decathlon', 'heptathlon', 'nba', 'nfl', 'mlb', 'nhl', 'motogp', 'nascar', 'formula one', 'atp',
      'wta', 'pga',
    ],
    weak: [
      'striker', 'batter', 'shootout', 'javelin', 'heavyweight', 'uefa', 'fifa',
      'match', 'game', 'team', 'coach', 'season', 'goal', 'score', 'league', 'cup', 'championship', 'tournament',
      'title', 'final', 'medal', 'gold', 'silver', 'bronze', 'win', 'defeat', 'victory', 'player', 'fan', 'club',
      'squad', 'captain', 'race', 'lap', 'stadium', 'referee', 'opponent', 'fixture', 'points', 'standings', 'round',
      'athlete', 'olympic', 'champion', 'kick', 'pass', 'ball', 'pitch', 'court', 'lead', 'draw', 'substitute', 'bench',
      'crowd', 'debut', 'derby', 'rugby', 'tennis', 'football', 'soccer', 'basketball', 'baseball', 'hockey', 'golf',
      'cricket', 'boxing', 'wrestling', 'swimming', 'cycling', 'marathon', 'sprint', 'qualify', 'qualifier', 'rival',
      'seed', 'set',
    ],
  },
  {
    id: 'screen',
    strong: [
      'box office', 'blockbuster', 'screenplay', 'screenwriter', 'co-star', 'costar', 'sequel', 'prequel',
      'film festival', 'oscar', 'oscars', 'bafta', 'emmy', 'grammy', 'golden globe', "palme d'or",
      'sitcom', 'soap opera', 'reality show', 'showrunner', 'voice-over', 'bestselling novel', 'debut album',
      'studio album', 'album', 'chart-topping', 'music video', 'soundtrack', 'biopic', 'cameo',
      'stand-up comedian', 'netflix series', 'rom-com', 'romcom', 'horror film', 'feature film', 'video game',
      'playstation', 'xbox', 'nintendo',
    ],
    weak: [
      'trailer',
      'film', 'movie', 'actor', 'actress', 'director', 'scene', 'episode', 'series', 'season', 'character', 'plot',
      'novel', 'song', 'singer', 'band', 'tour', 'concert', 'audience', 'studio', 'cast', 'role', 'script', 'premiere',
      'star', 'theatre', 'theater', 'play', 'stage', 'show', 'comedy', 'drama', 'thriller', 'book', 'author', 'guitar',
      'hit', 'single', 'track', 'chart',
    ],
  },
  {
    id: 'market',
    strong: [
      'dow jones', 'nasdaq', 's&p 500', 'ftse', 'nikkei', 'dax', 'hang seng', 'basis point', 'basis points',
      'blue-chip', 'earnings per share', 'treasury yield', 'bond yield', 'market capitalisation',
      'market capitalization', 'wall street closed', 'futures contract', 'short selling', 'price-to-earnings',
      'quarterly earnings', 'quarterly profit', 'pre-tax profit', 'share price', 'stock price', 'closing bell',
      'brent crude', 
    ],
    weak: [
      'bitcoin', 'ethereum',
      'share', 'shares', 'stock', 'stocks', 'index', 'investor', 'trader', 'trading', 'percent', 'per cent', 'profit',
      'earnings', 'revenue', 'dividend', 'analyst', 'broker', 'bond', 'yield', 'rally', 'rise', 'fall', 'gain', 'lose',
      'close', 'quarter', 'forecast', 'currency', 'dollar', 'euro', 'yen', 'barrel', 'crude', 'inflation', 'rate',
    ],
  },
  {
    id: 'weather',
    strong: [
      'hurricane', 'cyclone', 'typhoon', 'tornado', 'blizzard', 'thunderstorm', 'heatwave', 'heat wave', 'snowfall',
      'rainfall', 'hailstorm', 'meteorologist', 'forecaster', 'low pressure', 'high pressure', 'wind speed',
      'magnitude earthquake', 'epicentre', 'epicenter', 'aftershock', 'tsunami', 'volcano', 'eruption', 'landslide',
      'mudslide', 'wildfire', 'bushfire', 'richter scale',
    ],
    weak: [
      'storm', 'rain', 'snow', 'wind', 'temperature', 'degree', 'celsius', 'fahrenheit', 'forecast', 'flood', 'drought',
      'weather', 'coast', 'ice', 'fog', 'cloud', 'earthquake', 'quake', 'fire', 'hit', 'strike', 'batter', 'lash',
    ],
  },
  {
    id: 'recipe',
    strong: [
      'tablespoon', 'teaspoon', 'preheat', 'baking sheet', 'sourdough', 'michelin star',
      'horoscope', 'crossword', 'sudoku',
    ],
    weak: [
      'simmer', 'whisk', 'saucepan',
      'recipe', 'oven', 'dish', 'sauce', 'beat', 'egg', 'butter', 'flour', 'sugar', 'chef', 'restaurant', 'menu',
      'taste', 'cook', 'bake',
    ],
  },
  {
    id: 'game',
    strong: [
      'esports', 'e-sports', 'multiplayer', 'grandmaster', 'checkmate', 'chess match', 'royal flush', 'poker table',
      'dungeon master', 'battle royale', 'first-person shooter', 'boss fight',
    ],
    weak: [
      'player', 'level', 'quest', 'opening', 'rook', 'pawn', 'bishop', 'board', 'console', 'gamer', 'card', 'dice',
    ],
  },
];

/** Proceedings on an old deed ("is on trial over the killings"): the deed is background, the trial is the news. */
// biome-ignore format: rows of a word list
export const courtOnThePast: readonly string[] = [
  'on trial for', 'on trial over', 'stand trial for', 'stand trial over', 'convicted of', 'found guilty of',
  'pleaded guilty to', 'plead guilty to', 'pleaded not guilty to', 'plead not guilty to', 'charged with', 'accused of',
  'acquitted of', 'sentenced for', 'jailed for', 'wanted for', 'wanted over', 'indicted for', 'indicted over',
  'indicted on', 'in connection with', 'serving a sentence for', 'serving time for', 'in prison for', 'imprisoned for',
  'cleared of', 'pardoned for', 'testified about', 'the trial of', 'the case against', 'told the court',
  'the court heard', 'prosecutors say', 'prosecutors allege',
];
