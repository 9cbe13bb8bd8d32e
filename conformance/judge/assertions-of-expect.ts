/** The assertions that an `expect` or a `stream` makes, by name, without anything being judged. */
import type { Json } from '#document';
import type { Expect, StreamExpect } from '../format/scenario.ts';
import { leafName, leavesOf } from '../matchers/leaves.ts';

/** `prefix` tells apart the `expect` of a step and those of its `also`. */
export function assertionsOfExpect(expect: Expect | undefined, prefix = 'expect'): readonly string[] {
  if (expect === undefined) return [];
  const { status, failure, headers, body, bodyText, media, empty, within } = expect;
  return [
    ...(status === undefined ? [] : [`${prefix}.status`]),
    ...(failure === undefined ? [] : [`${prefix}.failure`]),
    ...(media === undefined ? [] : [`${prefix}.media`]),
    ...Object.entries(headers ?? {}).flatMap(([name, tree]) =>
      treeAssertions(tree, `${prefix}.headers.${name.toLowerCase()}`),
    ),
    ...(empty === undefined ? [] : [`${prefix}.empty`]),
    ...treeAssertions(body, `${prefix}.body`),
    ...treeAssertions(bodyText, `${prefix}.bodyText`),
    ...(within === undefined ? [] : [`${prefix}.within`]),
  ];
}

export function assertionsOfStream(stream: StreamExpect | undefined, prefix = 'stream'): readonly string[] {
  if (stream === undefined) return [];
  return [
    // What makes the answer the stream that the step is about; an `also` only adds to it.
    ...(prefix === 'stream' ? ['status', 'media', 'no-error'].map((name) => `${prefix}.${name}`) : []),
    ...Object.entries(stream.headers ?? {}).flatMap(([name, tree]) =>
      treeAssertions(tree, `${prefix}.headers.${name.toLowerCase()}`),
    ),
    ...plainAssertions(stream, prefix),
    ...treeAssertions(stream.first, `${prefix}.first`),
    ...treeAssertions(stream.last, `${prefix}.last`),
    ...treeAssertions(stream.count, `${prefix}.count`),
    ...treeAssertions(stream.error, `${prefix}.error`),
    ...Object.entries(stream.counts ?? {}).flatMap(([name, tree]) => treeAssertions(tree, `${prefix}.counts.${name}`)),
    ...Object.entries(stream.each ?? {}).flatMap(([name, tree]) => treeAssertions(tree, `${prefix}.each.${name}`)),
    ...(stream.items ?? []).flatMap((item, index) => treeAssertions(item.data, `${prefix}.items[${index}]`)),
  ];
}

function plainAssertions(stream: StreamExpect, prefix: string): readonly string[] {
  const once = onceAsserted.filter((name) => stream[name] !== undefined && stream[name] !== 'none');
  const numbered = severalAsserted.flatMap((name) =>
    (stream[name] ?? []).map((_, index) => `${prefix}.${name}[${index}]`),
  );
  const { fold, framing } = stream;
  const folds = Array.isArray(fold)
    ? fold.map((_, index) => `${prefix}.fold[${index}]`)
    : fold === 'document'
      ? [`${prefix}.fold`]
      : [];
  return [
    ...once.map((name) => `${prefix}.${name}`),
    ...(framing === 'exact' ? [`${prefix}.framing-exact`] : []),
    ...numbered,
    ...folds,
  ];
}

const onceAsserted = ['ends', 'order', 'items', 'sequence', 'rebuild', 'ids', 'spread', 'within'] as const;
const severalAsserted = ['contains', 'absent', 'same', 'equal', 'blocks'] as const;

function treeAssertions(tree: Json | undefined, prefix: string): readonly string[] {
  return tree === undefined ? [] : leavesOf(tree).map((leaf) => `${prefix}${leafName(leaf)}`);
}
