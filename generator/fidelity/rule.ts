/** What becomes of a construct: who says it in the output, and what is lost where nobody does. */

export interface Rule {
  /** Emitters whose output says it. One of them is enough. */
  readonly by: readonly EmitterName[];
  /** Emitters in whose output it does not work, though others say it: with one of them it is lost. */
  readonly failsIn?: readonly EmitterName[];
  /** Without any of them: the output allows more than the document, or does not say it at all. */
  readonly otherwise: 'widened' | 'ignored';
  /** One sentence: why it is lost then. */
  readonly reason: string;
}

export type EmitterName = 'types' | 'validators' | 'operations' | 'server' | 'client' | 'docs' | 'openapi-types';

const letters: { readonly [letter: string]: EmitterName } = {
  T: 'types',
  V: 'validators',
  O: 'operations',
  S: 'server',
  C: 'client',
  D: 'docs',
  P: 'openapi-types',
};

/** `says('T D', …)`: in the types or in the docs. */
export function says(by: string, otherwise: Rule['otherwise'], reason: string): Rule {
  const names = by.split(' ').flatMap((letter) => letters[letter] ?? []);
  return { by: names, otherwise, reason };
}

export function ignored(reason: string): Rule {
  return { by: [], otherwise: 'ignored', reason };
}

export function widened(reason: string): Rule {
  return { by: [], otherwise: 'widened', reason };
}

/** The same rule under several names: `each('schema', 'minimum maximum', rule)`. */
export function each(kind: string, fields: string, rule: Rule): readonly (readonly [string, Rule])[] {
  return fields.split(' ').map((field) => [`${kind}.${field}`, rule] as const);
}
