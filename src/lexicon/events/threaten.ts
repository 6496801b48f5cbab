import type { EventType } from '../event-type.ts';

export const threaten: EventType = {
  id: 'THREATEN',
  label: 'threatens',
  quad: 'verbal-conflict',
  score: -3.5,
  cameo: '13',
  source: 'PLOVER manual 0.8: THREATEN; words our own',
  verbs: [
    { verb: 'threaten', prior: 80 },
    { verb: 'warn', target: ['object'], prior: 60 },
    { verb: 'menace' },
    { verb: 'intimidate', prior: 75 },
    { verb: 'blackmail' },
    { verb: 'caution', prior: 45 },
    { verb: 'swear', objects: ['revenge', 'vengeance', 'retaliation'], target: ['on', 'against'] },
    {
      verb: 'vow',
      objects: ['revenge', 'vengeance', 'retaliation', 'response', 'retribution'],
      target: ['on', 'against', 'for'],
    },
    { verb: 'issue', objects: ['ultimatum', 'threat', 'deadline', 'warning'], target: ['to', 'against'] },
    { verb: 'rattle', objects: ['sabre', 'saber'], target: ['at', 'against'] },
    { verb: 'give', objects: ['ultimatum', 'deadline'], target: ['object', 'to'] },
  ],
  nouns: [
    { noun: 'threat', target: ['to', 'against'], of: 'source', weak: true, prior: 50 },
    { noun: 'warning', target: ['to', 'against'], of: 'source', weak: true, prior: 55 },
    { noun: 'ultimatum', target: ['to', 'for'], of: 'source' },
    { noun: 'intimidation', target: ['of', 'against'] },
    { noun: 'arrest warrant', target: ['for', 'against', 'on'], mode: 'arrest' },
    { noun: 'death threat', target: ['to', 'against'], mode: 'violence' },
    { noun: 'blackmail', target: ['of', 'against'], prior: 65 },
  ],
  examples: {
    found: [
      '[Eritrea|source] threatened [Djibouti|target] with war.',
      '[Marta Oduya|source] warned [Viktor Lindqvist|target] that she would retaliate.',
      '[The European Union|source] issued an ultimatum to [Hungary|target].',
      '[Serbia|target] was threatened by [Kosovo|source].',
      '[Pavel Dorsan|source] threatened to arrest [Ana Belko|target].',
      '[Iran|source] vowed revenge on [Israel|target].',
    ],
    ignored: [
      'Forecasters warned drivers of ice.',
      'The frog is a threatened species.',
      'Clouds threatened rain.',
      'Smoking carries a health warning.',
    ],
  },
};
