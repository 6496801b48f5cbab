/** A column as a GEXF file declares it. */
export interface Declaration {
  readonly title: string;
  readonly type: string;
  /** What its `default` element says. */
  fallback: unknown;
}

const numbers: ReadonlySet<string> = new Set([
  'integer',
  'long',
  'double',
  'float',
  'short',
  'byte',
  'bigdecimal',
  'biginteger',
]);

/** A value that is not of its declared type stays the text that it is. */
export function readValue(type: string, value: string): unknown {
  return type.startsWith('list') ? readList(type.slice(4), value) : readScalar(type, value);
}

function readScalar(type: string, value: string): unknown {
  if (numbers.has(type)) {
    const number = Number(value);
    return value.trim() !== '' && Number.isFinite(number) ? number : value;
  }
  if (type === 'boolean') return value === 'true' || value === '1';
  return value;
}

/** `["one", "two"]` as we and Gephi write it, `[one, two]`, or `one|two` as graphology and older files do. */
function readList(type: string, value: string): unknown[] {
  const bracketed = value.startsWith('[') && value.endsWith(']');
  if (bracketed) {
    const items = parsed(value);
    if (items) return items;
  }
  const body = bracketed ? value.slice(1, -1) : value;
  if (body.trim() === '') return [];
  return body.split(bracketed ? ',' : /[|;]/).map((item) => readScalar(type, item.trim()));
}

function parsed(value: string): unknown[] | undefined {
  try {
    const items = JSON.parse(value) as unknown[];
    return items.every((item) => typeof item !== 'object') ? items : undefined;
  } catch {
    return undefined;
  }
}
