/**
 * Words that every telling has, whatever it tells: two sentences are not alike for sharing them. Three letters and
 * more.
 */
// biome-ignore format: rows of a word list
export const stopWords: ReadonlySet<string> = new Set([
  'the', 'and', 'for', 'that', 'with', 'was', 'were', 'are', 'has', 'have', 'had', 'his', 'her', 'its', 'their', 'they',
  'them', 'she', 'him', 'you', 'your', 'our', 'not', 'but', 'from', 'this', 'these', 'those', 'which', 'who', 'whom',
  'whose', 'what', 'when', 'where', 'while', 'will', 'would', 'could', 'should', 'may', 'might', 'can', 'been', 'being',
  'than', 'then', 'also', 'into', 'over', 'after', 'before', 'about', 'between', 'through', 'during', 'because',
  'there', 'here', 'more', 'most', 'some', 'such', 'only', 'other', 'very', 'just', 'said', 'says', 'say', 'told',
  'added', 'according', 'out', 'off', 'all', 'any', 'both', 'each', 'few', 'own', 'same', 'too', 'how', 'why', 'did',
  'does', 'doing', 'done',
]);
