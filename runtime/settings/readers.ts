/** Readers of settings: from values of any kind to the shapes that the runtime knows, with every fault and its place. */

export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Reads a value; where it is wrong, a fault is noted and nothing given. */
export type Reader<Value> = (value: unknown, at: Place) => Value | undefined;

export interface Place {
  readonly path: readonly (string | number)[];
  readonly faults: Fault[];
}

export const text: Reader<string> = (value, at) => (typeof value === 'string' ? value : fault(at, 'must be a text'));

export const filledText: Reader<string> = (value, at) =>
  value === '' ? fault(at, 'must not be empty') : text(value, at);

/** A text that fits; otherwise the fault says what is needed. */
export function textThat(fits: (text: string) => boolean, need: string): Reader<string> {
  return (value, at) => (typeof value === 'string' && fits(value) ? value : fault(at, `must be ${need}`));
}

export const webAddress = textThat(
  (value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''),
  'a URL, like http://127.0.0.1:9099/v1',
);

export const flag: Reader<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : fault(at, 'must be true or false');

export const scalar: Reader<string | number | boolean> = (value, at) =>
  ['string', 'number', 'boolean'].includes(typeof value)
    ? (value as string)
    : fault(at, 'must be a text, a number, true or false');

/** A whole number within bounds. */
export function count(from: number, to: number): Reader<number> {
  return (value, at) => {
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;
    return fits ? value : fault(at, `must be a whole number from ${from} to ${to}`);
  };
}

export function choice<const Value extends string>(values: readonly Value[]): Reader<Value> {
  return (value, at) => {
    const found = values.find((each) => each === value);
    return found ?? fault(at, `must be ${values.map((each) => `'${each}'`).join(' or ')}`);
  };
}

export function list<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return fault(at, 'must be a list');
    const found = value.map((each, index) => read(each, below(at, index)));
    return found.filter((each) => each !== undefined);
  };
}

export function named<Value>(read: Reader<Value>): Reader<{ readonly [name: string]: Value }> {
  return (value, at) => {
    if (!isRecord(value)) return fault(at, 'must be a table of names');
    const entries = Object.entries(value).map(([name, each]) => [name, read(each, below(at, name))] as const);
    return Object.fromEntries(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined));
  };
}

type Required<Value> = { readonly [Name in keyof Value as undefined extends Value[Name] ? never : Name]: true };
type Fields<Value> = { readonly [Name in keyof Value]-?: Reader<Exclude<Value[Name], undefined>> };

/** A table of known names; those that must be there are listed. */
export function table<Value>(
  fields: Fields<Value>,
  required: readonly (keyof Required<Value> & string)[] = [],
): Reader<Value> {
  return (value, at) => {
    if (!isRecord(value)) return fault(at, 'must be a table of settings');
    for (const name of required) if (!Object.hasOwn(value, name)) fault(at, `needs '${name}'`);
    const entries = Object.entries(value).map(([name, each]) => {
      const read = Object.hasOwn(fields, name)
        ? fields[name as keyof Fields<Value>]
        : unknownSetting(Object.keys(fields));
      return [name, (read as Reader<unknown>)(each, below(at, name))] as const;
    });
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined)) as Value;
  };
}

/** The first reader whose telling name is there. */
export function byMember<Value>(readers: { readonly [member: string]: Reader<Value> }): Reader<Value> {
  return (value, at) => {
    const member = isRecord(value) ? Object.keys(readers).find((name) => Object.hasOwn(value, name)) : undefined;
    const read = member === undefined ? undefined : readers[member];
    return read === undefined
      ? fault(
          at,
          `needs ${Object.keys(readers)
            .map((name) => `'${name}'`)
            .join(' or ')}`,
        )
      : read(value, at);
  };
}

function fault(at: Place, message: string): undefined {
  at.faults.push({ path: at.path, message });
  return undefined;
}

function below(at: Place, step: string | number): Place {
  return { ...at, path: [...at.path, step] };
}

function unknownSetting(known: readonly string[]): Reader<never> {
  return (_, at) => fault(at, `is not a setting; known here: ${known.join(', ')}`);
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
