/** The instance path of a spot, relative to the function that is printed: text and variables, joined when it runs. */
import { type Code, code, join, literal, templateText } from '../../../render/index.ts';

/** Text of the document, or an expression that gives the text of a segment; made only where a path is printed. */
export type PathPart = string | (() => Code);
export type InstancePath = readonly PathPart[];

/** One segment more, whose key the document knows. */
export function named(path: InstancePath, key: string): InstancePath {
  return [...path, `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`];
}

/** One segment more, known when the code runs; the expression gives an escaped segment. */
export function computed(path: InstancePath, expression: () => Code): InstancePath {
  return [...path, '/', expression];
}

/** An expression of the whole path: a literal where it can be one. */
export function pathExpression(path: InstancePath): Code {
  if (path.every((part) => typeof part === 'string')) return literal(path.join(''));
  const pieces = path.map((part) => (typeof part === 'string' ? templateText(part) : code`\${${part()}}`));
  return code`\`${join(pieces, '')}\``;
}
