/** ajv's errors as issues that a reader can act on: one per fault, not one per branch of a union. */
import type { Json } from '#document';
import type { ErrorObject } from 'ajv';

export interface SchemaIssue {
  /** JSON pointer into the value. */
  readonly path: string;
  readonly keyword: string;
  readonly message: string;
  readonly found: Json | undefined;
}

const MOST = 8;

export function explainErrors(errors: readonly ErrorObject[]): readonly SchemaIssue[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const inUnion = (error: ErrorObject): boolean =>
    unions.some((union) => covers(union, error) && !(unions.includes(error) && isWithin(union, error, errors)));
  const plain = errors.filter((error) => !inUnion(error) && !unions.includes(error) && error.keyword !== 'if');
  const outer = unions.filter((union) => !inUnion(union));
  const issues = [...plain.map((error) => issueOf(error)), ...outer.flatMap((union) => explainUnion(union, errors))];
  const shown = distinct(issues).slice(0, MOST);
  // Whatever is said of it, a value that does not fit must not look as if it did.
  return shown.length > 0 ? shown : errors.slice(0, 1).map((error) => issueOf(error));
}

function covers(union: ErrorObject, error: ErrorObject): boolean {
  if (union === error) return false;
  return error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
}

/** Of two unions at one place ajv names the inner one first. */
function isWithin(union: ErrorObject, other: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return union.instancePath === other.instancePath && errors.indexOf(union) < errors.indexOf(other);
}

/** The faults that lie deepest belong to the branch that was most likely meant. */
function explainUnion(union: ErrorObject, errors: readonly ErrorObject[]): readonly SchemaIssue[] {
  const inside = errors.filter((error) => covers(union, error) && !['anyOf', 'oneOf', 'if'].includes(error.keyword));
  const deepest = Math.max(0, ...inside.map((error) => depth(error)));
  const best = deepest > depth(union) ? inside.filter((error) => depth(error) === deepest).slice(0, 3) : [];
  return best.length > 0 ? best.map((error) => issueOf(error)) : [issueOf(union)];
}

function depth({ instancePath, keyword, params }: ErrorObject): number {
  const named = keyword === 'required' || keyword === 'additionalProperties' || 'missingProperty' in params;
  return instancePath.split('/').length + (named ? 0.5 : 0);
}

function issueOf(error: ErrorObject): SchemaIssue {
  return {
    path: error.instancePath,
    keyword: error.keyword,
    message: messageOf(error),
    found: error.data as Json | undefined,
  };
}

function messageOf({ keyword, params, message }: ErrorObject): string {
  return sentences.get(keyword)?.(params) ?? message ?? `fails '${keyword}'`;
}

const noForm = 'fits none of the declared forms';

type Sentence = (params: ErrorObject['params']) => string;

/** Where ajv's own message does not name what it is about. */
const sentences: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ['enum', (params) => `must be one of ${JSON.stringify(params['allowedValues'])}`],
  ['const', (params) => `must be ${JSON.stringify(params['allowedValue'])}`],
  ['additionalProperties', (params) => `must not have '${String(params['additionalProperty'])}'`],
  ['unevaluatedProperties', (params) => `must not have '${String(params['unevaluatedProperty'])}'`],
  ['anyOf', () => noForm],
  [
    'oneOf',
    (params) =>
      params['passingSchemas'] === null ? noForm : 'fits more than one of the forms of which it must fit one',
  ],
]);

function distinct(issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => {
    const key = `${path} ${message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
