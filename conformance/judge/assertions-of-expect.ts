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
  const {
    ends,
    order,
    items,
    contains,
    absent,
    same,
    equal,
    blocks,
    sequence,
    fold,
    framing,
    rebuild,
    ids,
    spread,
    within,
  } = stream;
  const numbered = (name: string, list: readonly unknown[] | undefined): readonly string[] =>
    (list ?? []).map((_, index) => `${prefix}.${name}[${index}]`);
  const folds = Array.isArray(fold) ? numbered('fold', fold) : fold === 'document' ? [`${prefix}.fold`] : [];
  const single = {
    ends,
    order: order === 'none' ? undefined : order,
    items,
    sequence,
    'framing-exact': framing === 'exact' ? framing : undefined,
    rebuild,
    ids,
    spread,
    within,
  };
  return [
    ...Object.entries(single).flatMap(([name, value]) => (value === undefined ? [] : [`${prefix}.${name}`])),
    ...numbered('contains', contains),
    ...numbered('absent', absent),
    ...numbered('same', same),
    ...numbered('equal', equal),
    ...numbered('blocks', blocks),
    ...folds,
  ];
}

function treeAssertions(tree: Json | undefined, prefix: string): readonly string[] {
  return tree === undefined ? [] : leavesOf(tree).map((leaf) => `${prefix}${leafName(leaf)}`);
}
