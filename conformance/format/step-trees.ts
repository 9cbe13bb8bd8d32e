/** The trees of a step: what it sends and what it expects, with the path of each in the step. */
import type { Json } from '#document';
import type { Expect, Send, Step, StreamExpect } from './scenario.ts';
import { kindOf } from './step-kind.ts';
import type { StepOfKind } from './step-kind.ts';

export interface PlacedTree {
  readonly path: readonly (string | number)[];
  readonly tree: Json;
}

/** The trees of the step itself, not of the steps inside it; in the order in which they are used. */
export function treesOf(step: Step): readonly PlacedTree[] {
  const kind = kindOf(step);
  // One cast for the look-up in a total table; the key says the kind.
  const read = treesByKind[kind] as (step: Step) => readonly PlacedTree[];
  return read(step);
}

const treesByKind: { readonly [K in keyof StepOfKind]: (step: StepOfKind[K]) => readonly PlacedTree[] } = {
  send: (step) => [
    ...sendTrees(step.send, ['send']),
    ...expectTrees(step.expect, ['expect']),
    ...streamTrees(step.stream, ['stream']),
    ...(step.also ?? []).flatMap((also, index) => [
      ...expectTrees(also.expect, ['also', index, 'expect']),
      ...streamTrees(also.stream, ['also', index, 'stream']),
    ]),
  ],
  wait: (step) => [...sendTrees(step.wait, ['wait']), ...expectTrees(step.until, ['until'])],
  repeat: (step) => present({ each: step.repeat.each, times: step.repeat.times }, ['repeat']),
  parallel: () => [],
  check: (step) =>
    [step.check].flat().flatMap((comparison, index, all) => {
      const path = all.length === 1 && !Array.isArray(step.check) ? ['check'] : ['check', index];
      return [
        { path: [...path, 'value'], tree: comparison.value },
        { path: [...path, 'is'], tree: comparison.is },
      ];
    }),
  law: (step) => {
    const { holds: _, send, ...options } = step.law;
    return [
      ...sendTrees(send, ['law', 'send']),
      ...Object.entries(options).map(([name, tree]) => ({ path: ['law', name], tree: tree as Json })),
    ];
  },
  replay: (step) => present(step.given ?? {}, ['given']),
};

/** The trees of a request. */
export function sendTrees(send: Send, path: readonly (string | number)[]): readonly PlacedTree[] {
  const { parameters, query, headers, body, text, form, method, path: url } = send;
  return [
    ...present({ method, path: url, body, text }, path),
    ...present(parameters ?? {}, [...path, 'parameters']),
    ...present(query ?? {}, [...path, 'query']),
    ...present(headers ?? {}, [...path, 'headers']),
    ...present(form ?? {}, [...path, 'form']),
  ];
}

function expectTrees(expect: Expect | undefined, path: readonly (string | number)[]): readonly PlacedTree[] {
  const { status, headers, body, bodyText } = expect ?? {};
  return [
    ...present({ status }, path),
    ...present(headers ?? {}, [...path, 'headers']),
    ...present({ body, bodyText }, path),
  ];
}

function streamTrees(stream: StreamExpect | undefined, path: readonly (string | number)[]): readonly PlacedTree[] {
  const { status, headers, ends, first, last, count, counts, items, contains, each, error, fold } = stream ?? {};
  return [
    ...present({ status }, path),
    ...present(headers ?? {}, [...path, 'headers']),
    ...present({ ends, error, first, last }, path),
    ...(items ?? []).flatMap((item, index) => present({ data: item.data }, [...path, 'items', index])),
    ...(contains ?? []).flatMap((item, index) => present({ data: item.data }, [...path, 'contains', index])),
    ...present(each ?? {}, [...path, 'each']),
    ...present({ count }, path),
    ...present(counts ?? {}, [...path, 'counts']),
    ...(Array.isArray(fold) ? fold : []).flatMap((one, index) => present({ when: one.when }, [...path, 'fold', index])),
  ];
}

function present(
  members: { readonly [name: string]: Json | undefined },
  path: readonly (string | number)[],
): readonly PlacedTree[] {
  return Object.entries(members).flatMap(([name, tree]) =>
    tree === undefined ? [] : [{ path: [...path, name], tree }],
  );
}
