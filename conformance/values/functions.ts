/** The functions that a tree may call: `{ $join: $deltas }`, `{ $reverse: $ids }`, `{ $repeat: { value: a, times: 9 } }`. */
import { isObject, type Json } from '#document';

/** A function over one resolved argument; a text instead of a value says what is wrong with the argument. */
export type TreeFunction = (argument: Json) => { readonly value: Json } | { readonly problem: string };

export const treeFunctions: ReadonlyMap<string, TreeFunction> = new Map<string, TreeFunction>([
  ['join', join],
  ['concat', concat],
  ['reverse', (list) => (Array.isArray(list) ? { value: list.toReversed() } : { problem: 'needs a list' })],
  [
    'length',
    (list) =>
      Array.isArray(list) || typeof list === 'string' ? { value: list.length } : { problem: 'needs a list or a text' },
  ],
  ['merge', merge],
  ['repeat', repeat],
  ['json', (value) => ({ value: JSON.stringify(value) })],
  ['upper', (text) => (typeof text === 'string' ? { value: text.toUpperCase() } : { problem: 'needs a text' })],
  ['literal', (value) => ({ value })],
]);

function join(argument: Json): ReturnType<TreeFunction> {
  if (!Array.isArray(argument)) return { problem: 'needs a list of texts' };
  return { value: argument.map((item: Json) => (typeof item === 'string' ? item : JSON.stringify(item))).join('') };
}

function concat(argument: Json): ReturnType<TreeFunction> {
  if (!Array.isArray(argument)) return { problem: 'needs a list of lists' };
  return { value: argument.flatMap((item: Json): readonly Json[] => (Array.isArray(item) ? item : [item])) };
}

function merge(argument: Json): ReturnType<TreeFunction> {
  if (!Array.isArray(argument) || !argument.every((item: Json) => isObject(item)))
    return { problem: 'needs a list of objects' };
  return { value: Object.fromEntries(argument.flatMap((item: Json) => (isObject(item) ? Object.entries(item) : []))) };
}

function repeat(argument: Json): ReturnType<TreeFunction> {
  if (!isObject(argument)) return { problem: 'needs { value, times }' };
  const { value, times } = argument;
  if (typeof times !== 'number' || value === undefined || times < 0 || times > 10_000_000)
    return { problem: 'needs { value, times }' };
  return { value: typeof value === 'string' ? value.repeat(times) : Array.from({ length: times }, () => value) };
}
