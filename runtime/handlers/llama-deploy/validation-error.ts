/** What is wrong with a request, in the form of the old server: a list of `{type, loc, msg, input}`. */
import { exchanges } from './exchange.ts';

/** As the generated servers put it. */
export interface FailedRequest {
  readonly reason: 'invalid' | 'malformed' | 'too-large' | 'unsupported-media-type';
  readonly issues: readonly FoundIssue[];
  readonly operation: { readonly id: string };
}

export interface FoundIssue {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params?: { readonly [name: string]: unknown };
  readonly location: string;
  readonly name?: string;
}

export interface ValidationIssue {
  readonly type: string;
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input: unknown;
  readonly ctx?: { readonly [name: string]: unknown };
}

export interface ValidationAnswer {
  readonly status: 413 | 422;
  readonly body: { readonly detail: string | readonly ValidationIssue[] };
}

/** The answer to a request that was not understood. */
export function validationAnswer({ reason, issues, operation }: FailedRequest): ValidationAnswer {
  if (reason === 'too-large') return { status: 413, body: { detail: 'The request body is too large' } };
  if (reason === 'malformed') return { status: 422, body: { detail: issues.map(malformed) } };
  if (reason === 'unsupported-media-type') return { status: 422, body: { detail: [notAnObject(null)] } };
  return {
    status: 422,
    body: { detail: withoutUmbrellas(issues).map((issue) => described(inItsPart(issue, operation.id))) },
  };
}

/** Where in the text the parser stopped, as far as it says so. */
function malformed({ message }: FoundIssue): ValidationIssue {
  const [, position = '0'] = /at position (\d+)/.exec(message) ?? [];
  return {
    type: 'json_invalid',
    loc: ['body', Number(position)],
    msg: 'JSON decode error',
    input: {},
    ctx: { error: message.replace(/^is not valid JSON: /, '') },
  };
}

/** A form that is missing lacks its part; a JSON body that is missing is missing as a whole. */
function inItsPart(issue: FoundIssue, operation: string): FoundIssue {
  const part = operation === 'createDeployment' && issue.location === 'body' && issue.params === undefined;
  return part && issue.keyword === 'required' ? { ...issue, params: { missing: 'config_file' } } : issue;
}

/** That no alternative fits says less than why the closest one does not. */
function withoutUmbrellas(issues: readonly FoundIssue[]): readonly FoundIssue[] {
  return issues.filter((issue) => {
    const better = issues.some((other) => other !== issue && other.instancePath.startsWith(issue.instancePath));
    return !(['anyOf', 'oneOf'].includes(issue.keyword) && better);
  });
}

function described(issue: FoundIssue): ValidationIssue {
  const value = valueOf(issue);
  if (issue.location === 'body' && issue.instancePath === '' && issue.keyword === 'type') return notAnObject(value);
  const describe =
    descriptions.get(issue.keyword) ?? ((each: FoundIssue) => ({ type: 'value_error', msg: each.message }));
  const { at, ...rest } = { at: undefined, ...describe(issue, value) };
  const start = issue.location === 'body' ? ['body'] : [issue.location, issue.name ?? ''];
  return { loc: [...start, ...pathOf(issue), ...(at === undefined ? [] : [at])], input: value, ...rest };
}

function notAnObject(input: unknown): ValidationIssue {
  const msg = 'Input should be a valid dictionary or object to extract fields from';
  return { type: 'model_attributes_type', loc: ['body'], msg, input };
}

interface Description {
  readonly type: string;
  readonly msg: string;
  /** A further step of the path. */
  readonly at?: string;
  readonly ctx?: { readonly [name: string]: unknown };
}

type Describe = (issue: FoundIssue, value: unknown) => Description;

const descriptions: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ['required', missing],
  ['type', wrongType],
  ['enum', ({ params }) => notOneOf(params?.['allowed'])],
]);

function missing({ params }: FoundIssue): Description {
  const name = params?.['missing'];
  return { type: 'missing', msg: 'Field required', ...(typeof name === 'string' && { at: name }) };
}

const types: ReadonlyMap<string, Description> = new Map([
  ['string', { type: 'string_type', msg: 'Input should be a valid string' }],
  ['integer', { type: 'int_type', msg: 'Input should be a valid integer' }],
  ['number', { type: 'float_type', msg: 'Input should be a valid number' }],
  ['boolean', { type: 'bool_type', msg: 'Input should be a valid boolean' }],
  ['object', { type: 'dict_type', msg: 'Input should be a valid dictionary' }],
  ['array', { type: 'list_type', msg: 'Input should be a valid list' }],
]);

/** Texts in a query are parsed before they are judged. */
function wrongType({ location, params, message }: FoundIssue): Description {
  const wanted = [params?.['type']].flat().find((type) => type !== 'null');
  if (location === 'query' && wanted === 'boolean') {
    return { type: 'bool_parsing', msg: 'Input should be a valid boolean, unable to interpret input' };
  }
  return types.get(String(wanted)) ?? { type: 'value_error', msg: message };
}

function notOneOf(allowed: unknown): Description {
  const names = Array.isArray(allowed)
    ? allowed.filter((value) => value !== null).map((value) => `'${String(value)}'`)
    : [];
  const expected = [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
  return { type: 'enum', msg: `Input should be ${expected}`, ctx: { expected } };
}

/** What was sent there; null where nothing was. */
function valueOf(issue: FoundIssue): unknown {
  const exchange = exchanges.getStore();
  if (exchange === undefined) return null;
  if (issue.location === 'query') return new URL(exchange.request.url).searchParams.get(issue.name ?? '');
  if (issue.location !== 'body') return null;
  let value: unknown = exchange.body?.value ?? null;
  for (const step of pathOf(issue)) value = memberOf(value, step);
  return value ?? null;
}

function memberOf(value: unknown, step: string | number): unknown {
  const whole: object = typeof value === 'object' && value !== null ? value : {};
  return Object.hasOwn(whole, step) ? (whole as { readonly [name: string | number]: unknown })[step] : undefined;
}

/** Numbers where they count the items of a list. */
function pathOf(issue: FoundIssue): readonly (string | number)[] {
  const segments = issue.instancePath.split('/').slice(1);
  return segments.map((segment) =>
    /^\d+$/.test(segment) ? Number(segment) : segment.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}
