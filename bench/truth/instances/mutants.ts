/** Values that nearly fit: one thing wrong, somewhere in a value that fits. */
import type { Json } from '#document';
import type { Random } from './random.ts';

export interface Mutant {
  readonly value: Json;
  /** What was done. */
  readonly change: Change;
}

export type Change = 'missing' | 'extra' | 'null' | 'type' | 'value';

/** A name that no document has. */
const extraName = 'etalonExtraProperty';

/** All that can go wrong in the value, or so many of it as are wanted, by chance. */
export function mutants(value: Json, most: number, random: Random): readonly Mutant[] {
  const all = [...changes(value)];
  while (all.length > most) all.splice(random.below(all.length), 1);
  return all.map(({ make, change }) => ({ value: make(), change }));
}

interface Possible {
  readonly change: Change;
  readonly make: () => Json;
}

function* changes(value: Json): Generator<Possible> {
  yield* here(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value) as [string, Json][]) {
    if (!Array.isArray(value)) yield { change: 'missing', make: () => without(value, key) };
    for (const { change, make } of changes(inner)) yield { change, make: () => withMember(value, key, make()) };
  }
}

function* here(value: Json): Generator<Possible> {
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  if (kind !== 'null') yield { change: 'null', make: () => null };
  for (const [name, other] of others) if (name !== kind) yield { change: 'type', make: () => other };
  for (const other of near.get(kind)?.(value as never) ?? []) yield { change: 'value', make: () => other };
  if (kind === 'object')
    yield { change: 'extra', make: () => ({ ...(value as object), [extraName]: 'extra' }) as Json };
}

const others: readonly (readonly [string, Json])[] = [
  ['string', 'etalon'],
  ['number', 4711],
  ['boolean', true],
  ['array', ['etalon']],
  ['object', { [extraName]: 'etalon' }],
];

/** Values of the same kind, at and beyond bounds. */
const near: ReadonlyMap<string, (value: never) => readonly Json[]> = new Map<string, (value: never) => readonly Json[]>(
  [
    [
      'string',
      (text: string) => [
        '',
        `${text}~`,
        text.toUpperCase(),
        text.slice(1),
        `${text}${'long '.repeat(60)}`,
        '\u{1F600}',
      ],
    ],
    ['number', (number: number) => [Number((number + 0.5).toFixed(6)), -1, 0, 1e15, -1e15, 1.1]],
    ['boolean', (flag: boolean) => [!flag]],
    ['array', (list: readonly Json[]) => [[], [...list, ...list], [...list, 'etalon'], list.slice(1)]],
    ['object', () => [{}]],
  ],
);

function without(value: object, key: string): Json {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Json;
}

function withMember(value: object, key: string, member: Json): Json {
  if (Array.isArray(value)) return value.map((each: Json, index) => (String(index) === key ? member : each));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? member : (each as Json)]),
  );
}
