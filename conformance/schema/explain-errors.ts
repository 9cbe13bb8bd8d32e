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
  const inUnion = (error: ErrorObject): boolean => unions.some((union) => union !== error && covers(union, error));
  const plain = errors.filter((error) => !inUnion(error) && !unions.includes(error) && error.keyword !== 'if');
  const outer = unions.filter((union) => !inUnion(union));
  const issues = [...plain.map((error) => issueOf(error)), ...outer.flatMap((union) => explainUnion(union, errors))];
  return distinct(issues).slice(0, MOST);
}

function covers(union: ErrorObject, error: ErrorObject): boolean {
  if (error.instancePath === union.instancePath)
    return error.keyword !== union.keyword || error.schemaPath !== union.schemaPath;
  return error.instancePath.startsWith(`${union.instancePath}/`);
}

/** The faults that lie deepest belong to the branch that was most likely meant. */
function explainUnion(union: ErrorObject, errors: readonly ErrorObject[]): readonly SchemaIssue[] {
  const inside = errors.filter(
    (error) => error !== union && covers(union, error) && !['anyOf', 'oneOf', 'if'].includes(error.keyword),
  );
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

function messageOf(error: ErrorObject): string {
  const { keyword, params } = error;
  if (keyword === 'enum') return `must be one of ${JSON.stringify(params['allowedValues'])}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
  if (keyword === 'additionalProperties') return `must not have '${String(params['additionalProperty'])}'`;
  if (keyword === 'unevaluatedProperties') return `must not have '${String(params['unevaluatedProperty'])}'`;
  if (keyword === 'anyOf' || keyword === 'oneOf')
    return keyword === 'oneOf' && params['passingSchemas'] !== null
      ? 'fits more than one of the forms of which it must fit one'
      : 'fits none of the declared forms';
  return error.message ?? `fails '${keyword}'`;
}

function distinct(issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => {
    const key = `${path} ${message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
