/** What is wrong with a request, in the form that the clients of the old server know. */
import type { LocatedIssue, RequestFailure } from '#generated/llama-stack/server';
import type { Issue } from '#generated/llama-stack/validators';
import type { ValidationIssue } from '#generated/llama-stack/types';
import { missingFields } from './lenient-body.ts';

/** The body of the answer to a request that was not understood. */
export function requestError(failure: RequestFailure): object {
  if (failure.reason === 'too-large') return { detail: 'Invalid value: The request body is too large' };
  return { error: { detail: { errors: issuesOf(failure) } } };
}

function issuesOf({ reason, operation, issues }: RequestFailure): readonly ValidationIssue[] {
  if (reason === 'malformed') {
    const problem = issues.map((issue) => issue.message).join('; ');
    return [{ loc: ['body'], msg: `JSON decode error: the body ${problem}`, type: 'json_invalid' }];
  }
  // A body that is no JSON counts as none at all.
  if (reason === 'unsupported-media-type') return missingFields(operation.id).map(inBody).flatMap(described);
  const told = withoutUmbrellas(issues.flatMap((issue) => expanded(issue, operation.id)));
  return told.flatMap(described);
}

/** A body that is missing lacks each of its fields. */
function expanded(issue: LocatedIssue, operationId: string): readonly LocatedIssue[] {
  const noBody = issue.location === 'body' && issue.keyword === 'required' && issue.params === undefined;
  return noBody ? missingFields(operationId).map(inBody) : [issue];
}

function inBody(issue: Issue): LocatedIssue {
  return { ...issue, location: 'body' };
}

/** That no alternative fits says less than why the closest one does not. */
function withoutUmbrellas(issues: readonly LocatedIssue[]): readonly LocatedIssue[] {
  return issues.filter((issue) => {
    const umbrella = ['anyOf', 'oneOf'].includes(issue.keyword) && issue.params?.['property'] === undefined;
    const better = (other: LocatedIssue) => other !== issue && other.instancePath.startsWith(issue.instancePath);
    return !umbrella || !issues.some(better);
  });
}

function described(issue: LocatedIssue): readonly ValidationIssue[] {
  const describe =
    descriptions.get(issue.keyword) ??
    ((each: LocatedIssue) => ({ msg: `Value error, ${each.message}`, type: 'value_error' }));
  const { at, ...rest } = { at: undefined, ...describe(issue) };
  const start = issue.location === 'body' ? ['body'] : [issue.location, issue.name ?? ''];
  return [{ loc: [...start, ...pathOf(issue), ...(at === undefined ? [] : [at])], ...rest }];
}

/** Numbers where they count the items of a list. */
function pathOf(issue: LocatedIssue): readonly (string | number)[] {
  const segments = issue.instancePath.split('/').slice(1);
  return segments.map((segment) =>
    /^\d+$/.test(segment) ? Number(segment) : segment.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}

interface Description {
  readonly msg: string;
  readonly type: string;
  /** A further step of the path. */
  readonly at?: string;
}

type Describe = (issue: LocatedIssue) => Description;

const descriptions: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  [
    'required',
    ({ params }) => ({
      msg: 'Field required',
      type: 'missing',
      ...(params !== undefined && { at: String(params['missing']) }),
    }),
  ],
  ['type', typeDescription],
  ['const', ({ params }) => ({ msg: `Input should be ${choices(params?.['allowed'])}`, type: 'literal_error' })],
  ['enum', ({ params }) => ({ msg: `Input should be ${choices(params?.['allowed'])}`, type: 'enum' })],
  [
    'anyOf',
    ({ params }) => ({
      msg: `Input should be ${choices(params?.['allowed'])}`,
      type: 'literal_error',
      at: String(params?.['property']),
    }),
  ],
  ['oneOf', ({ params }) => ({ msg: tagMessage(params), type: 'union_tag_invalid' })],
  ['minimum', bound('greater than or equal to', 'greater_than_equal')],
  ['exclusiveMinimum', bound('greater than', 'greater_than')],
  ['maximum', bound('less than or equal to', 'less_than_equal')],
  ['exclusiveMaximum', bound('less than', 'less_than')],
]);

const typeDescriptions: ReadonlyMap<string, Description> = new Map([
  ['integer', { msg: 'Input should be a valid integer, unable to parse string as an integer', type: 'int_parsing' }],
  ['number', { msg: 'Input should be a valid number, unable to parse string as a number', type: 'float_parsing' }],
  ['boolean', { msg: 'Input should be a valid boolean, unable to interpret input', type: 'bool_parsing' }],
  ['string', { msg: 'Input should be a valid string', type: 'string_type' }],
  ['array', { msg: 'Input should be a valid list', type: 'list_type' }],
  ['object', { msg: 'Input should be a valid dictionary', type: 'dict_type' }],
]);

/** Of several types the one that is not null; it is the one that was meant. */
function typeDescription({ params, message }: LocatedIssue): Description {
  const types = Array.isArray(params?.['type']) ? params['type'].map(String) : [];
  const meant = types.find((type) => type !== 'null');
  return typeDescriptions.get(meant ?? '') ?? { msg: message, type: 'value_error' };
}

function choices(allowed: unknown): string {
  const texts = (Array.isArray(allowed) ? allowed : []).map((value) => `'${String(value)}'`);
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;
}

function tagMessage(params: LocatedIssue['params']): string {
  const allowed = Array.isArray(params?.['allowed']) ? params['allowed'].map((tag) => `'${String(tag)}'`) : [];
  return `Input tag found using '${String(params?.['property'])}' does not match any of the expected tags: ${allowed.join(', ')}`;
}

function bound(words: string, type: string): Describe {
  return ({ params }) => ({ msg: `Input should be ${words} ${String(params?.['limit'])}`, type });
}
