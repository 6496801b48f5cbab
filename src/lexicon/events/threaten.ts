import { mishaps, missiles } from '../en/object-heads.ts';
import type { EventType } from '../event-type.ts';

const threats = ['ultimatum', 'threat', 'deadline', 'warning', 'final warning'];
// biome-ignore format: rows of a word list
const revenge = [
  'revenge', 'vengeance', 'retaliation', 'response', 'retribution', 'reprisal', 'consequence', 'action', 'punishment',
];
const guns = ['gun', 'weapon', 'pistol', 'knife', 'rifle', 'machete', 'sword', ...missiles];
// biome-ignore format: rows of a word list
const readers = [
  'driver', 'motorist', 'traveller', 'traveler', 'consumer', 'customer', 'investor', 'tourist', 'patient', 'parent',
  'user', 'reader', 'passenger', 'resident', 'shopper', 'pupil', 'public',
];
// biome-ignore format: rows of a word list
const harm = [
  'growth', 'species', 'rain', 'health', 'economy', 'environment', 'recovery', 'survival', 'existence', 'future',
];

export const threaten: EventType = {
  id: 'THREATEN',
  label: 'threatens',
  quad: 'verbal-conflict',
  score: -3.5,
  cameo: '13',
  source: 'PLOVER manual 0.8: THREATEN; words our own',
  verbs: [
    { verb: 'threaten', notCauses: mishaps, target: ['object', 'against'], notObjects: harm, prior: 80 },
    { verb: 'warn', target: ['object', 'about'], notObjects: readers, prior: 60 },
    { verb: 'warn of', target: ['against', 'for'], objects: revenge },
    { verb: 'warn off', needsTarget: true },
    { verb: 'forewarn', needsTarget: true, prior: 55 },
    { verb: 'caution', needsTarget: true, prior: 50 },
    { verb: 'give', deadline: true, needsTarget: true, prior: 75 },
    { verb: 'menace' },
    { verb: 'intimidate', prior: 75 },
    { verb: 'bully', prior: 65 },
    { verb: 'browbeat' },
    { verb: 'blackmail' },
    { verb: 'swear', target: ['on', 'against', 'for'], objects: revenge },
    { verb: 'vow', target: ['on', 'against', 'for'], objects: revenge },
    { verb: 'promise', target: ['on', 'against', 'for'], objects: revenge },
    { verb: 'pledge', target: ['on', 'against', 'for'], objects: revenge },
    { verb: 'threaten', target: ['on', 'against', 'for', 'with'], objects: revenge },
    { verb: 'issue', target: ['to', 'against'], objects: threats },
    { verb: 'deliver', target: ['to'], objects: threats },
    { verb: 'send', target: ['to', 'object'], objects: threats },
    { verb: 'make', target: ['to', 'against'], objects: ['threat'] },
    { verb: 'give', target: ['to', 'object'], objects: threats },
    { verb: 'set', target: ['for', 'to'], objects: ['deadline', 'ultimatum'], prior: 65 },
    { verb: 'serve', target: ['on', 'to', 'with'], objects: ['ultimatum'] },
    { verb: 'renew', target: ['to', 'against'], objects: threats },
    { verb: 'repeat', target: ['to', 'against'], objects: threats },
    {
      verb: 'issue',
      target: ['for', 'against', 'on'],
      objects: ['arrest warrant', 'warrant', 'red notice'],
      mode: 'arrest',
    },
    { verb: 'draw', target: ['for', 'with'], objects: ['red line'], prior: 65 },
    { verb: 'brandish', target: ['at'], objects: guns, mode: 'violence' },
    { verb: 'point', target: ['at'], objects: guns, mode: 'violence' },
    { verb: 'aim', target: ['at'], objects: guns, mode: 'violence' },
    { verb: 'wave', target: ['at'], objects: guns, mode: 'violence' },
    { verb: 'shake', target: ['at'], objects: ['fist'], mode: 'violence' },
    { verb: 'rattle', target: ['at', 'against'], objects: ['sabre', 'saber'], mode: 'violence' },
    { verb: 'bare', target: ['at', 'to'], objects: ['tooth', 'teeth'], mode: 'violence', prior: 55 },
    { verb: 'flex', target: ['at', 'against'], objects: ['muscle'], prior: 55 },
    { verb: 'put on', target: ['object'], objects: ['notice'], needsTarget: true },
    { verb: 'hold to', target: ['object'], objects: ['ransom'], needsTarget: true },
    { verb: 'serve notice', target: ['on', 'to'] },
    { verb: 'square up', target: ['to'], needsTarget: true, prior: 60 },
    {
      verb: 'promise',
      target: ['to', 'on', 'against', 'for', 'object'],
      objects: ['death', 'revenge', 'vengeance', 'retaliation', 'retribution', 'reprisal', 'punishment', 'bloodshed'],
    },
    { verb: 'swear', target: ['on', 'against'], objects: ['revenge', 'vengeance', 'retaliation'] },
    { verb: 'draw', target: ['for'], objects: ['red line'], prior: 65 },
    { verb: 'bare', target: ['at'], objects: ['tooth', 'fang', 'teeth'], prior: 60 },
  ],
  nouns: [
    { noun: 'threat', target: ['to', 'against'], of: 'source', weak: true, prior: 50 },
    { noun: 'death threat', target: ['to', 'against'], mode: 'violence' },
    { noun: 'bomb threat', target: ['to', 'against'], mode: 'violence' },
    { noun: 'warning', target: ['to', 'against'], of: 'source', weak: true, prior: 55 },
    { noun: 'ultimatum', target: ['to', 'for'], of: 'source' },
    { noun: 'deadline', target: ['to', 'for'], weak: true, prior: 45 },
    { noun: 'intimidation', target: ['of', 'against'] },
    { noun: 'blackmail', target: ['of', 'against'], prior: 65 },
    { noun: 'arrest warrant', target: ['for', 'against', 'on'], mode: 'arrest' },
    { noun: 'sabre-rattling', target: ['at', 'against'], of: 'source' },
    { noun: 'saber-rattling', target: ['at', 'against'], of: 'source' },
    { noun: 'sabre rattling', target: ['at', 'against'], of: 'source' },
    { noun: 'brinkmanship', target: ['with'], of: 'source', prior: 60 },
  ],
  examples: {
    found: [
      '[Eritrea|source] threatened [Djibouti|target] with war.',
      '[Marta Oduya|source] warned [Viktor Lindqvist|target] that she would retaliate.',
      '[The European Union|source] issued an ultimatum to [Hungary|target].',
      '[Serbia|target] was threatened by [Kosovo|source].',
      '[Pavel Dorsan|source] threatened to arrest [Ana Belko|target].',
      '[Iran|source] vowed revenge on [Israel|target].',
      '[Bolivia|source] made threats against [Chile|target].',
    ],
    ignored: [
      'Forecasters warned drivers of ice.',
      'The frog is a threatened species.',
      'Clouds threatened rain.',
      'Smoking carries a health warning.',
    ],
  },
};
