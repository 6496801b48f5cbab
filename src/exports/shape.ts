/** Checks of loaded data against the shape it should have: the first fault, with its place. */
export interface Fault {
  /** `events[3].date`; empty for the value itself. */
  readonly at: string;
  /** Reads on from the place: "should be a number". */
  readonly what: string;
}

export type Shape = (value: unknown) => Fault | undefined;

const should =
  (what: string, holds: (value: unknown) => boolean): Shape =>
  (value) =>
    holds(value) ? undefined : { at: '', what: `should be ${what}` };

export const text: Shape = should('a text', (v) => typeof v === 'string');
export const name: Shape = should('a text that is not empty', (v) => typeof v === 'string' && v !== '');
export const number: Shape = should('a number', (v) => typeof v === 'number' && Number.isFinite(v));
export const count: Shape = should('a whole number, 0 or more', (v) => Number.isSafeInteger(v) && (v as number) >= 0);
export const yes: Shape = should('true', (v) => v === true);

export function oneOf(...allowed: readonly unknown[]): Shape {
  return should(`one of ${allowed.map((a) => JSON.stringify(a)).join(', ')}`, (v) => allowed.includes(v));
}

export function matching(pattern: RegExp, what: string): Shape {
  return should(what, (v) => typeof v === 'string' && pattern.test(v));
}

export function either(...shapes: readonly Shape[]): Shape {
  return (value) => {
    let fault: Fault | undefined;
    for (const shape of shapes) {
      fault = shape(value);
      if (!fault) return undefined;
    }
    return fault;
  };
}

export function list(of: Shape, least = 0, most = 20_000_000): Shape {
  return (value) => {
    if (!Array.isArray(value)) return { at: '', what: 'should be a list' };
    if (value.length < least) return { at: '', what: `should hold at least ${least}` };
    if (value.length > most) return { at: '', what: `holds ${value.length}, the limit is ${most}` };
    for (let i = 0; i < value.length; i++) {
      const fault = of(value[i]);
      if (fault) return within(`[${i}]`, fault);
    }
    return undefined;
  };
}

/** A field whose name ends in `?` may be absent. Further fields are kept unread. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const known = Object.entries(fields).map(([key, shape]) => ({
    field: key.replace('?', ''),
    optional: key.endsWith('?'),
    shape,
  }));
  return (value) => {
    if (!isRecord(value)) return { at: '', what: 'should be a record' };
    for (const { field, optional, shape } of known) {
      if (!Object.hasOwn(value, field)) {
        if (optional) continue;
        return { at: field, what: 'is missing' };
      }
      const fault = shape(value[field]);
      if (fault) return within(field, fault);
    }
    return undefined;
  };
}

/** Any names; each value of one shape. */
export function dictionary(of: Shape): Shape {
  return (value) => {
    if (!isRecord(value)) return { at: '', what: 'should be a record' };
    for (const key of Object.keys(value)) {
      if (key === '__proto__') return { at: key, what: 'cannot be a name' };
      const fault = of(value[key]);
      if (fault) return within(key, fault);
    }
    return undefined;
  };
}

export function within(outer: string, { at, what }: Fault): Fault {
  return { at: at === '' ? outer : at.startsWith('[') ? outer + at : `${outer}.${at}`, what };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
