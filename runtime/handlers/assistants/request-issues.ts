/** What is wrong with a request, with the codes and sentences that clients of the family know. */
import type { LocatedIssue, RequestFailure } from '#generated/assistants-v2/server';
import { typeName } from '../../domain/assistants/metadata.ts';
import { requestErrorBody, type ErrorBody } from './error-body.ts';

/** The generated servers of the family fail alike. */
export type Failure = Pick<RequestFailure, 'reason' | 'issues' | 'contentType'>;

/** Of several mistakes the first is told; a missing header before all others. */
export function failureBody(failure: Failure, version: string | undefined): ErrorBody {
  const { reason, issues, contentType } = failure;
  if (reason === 'too-large') return requestErrorBody('The request body is too large.');
  if (reason === 'unsupported-media-type') {
    return requestErrorBody(
      `Unsupported content type: '${contentType ?? ''}'. This API method only accepts what its document names.`,
    );
  }
  const beta = issues.find((issue) => issue.location === 'header' && issue.name === 'OpenAI-Beta');
  if (beta !== undefined) return betaError(version ?? 'v2');
  if (reason === 'malformed') {
    return requestErrorBody(`The body of the request could not be read: it ${issues[0]?.message ?? 'is malformed'}.`);
  }
  const [issue] = withoutUmbrellas(issues);
  if (issue === undefined) return requestErrorBody('The request is not valid.');
  const others = issues.filter((other) => other !== issue && other.instancePath === issue.instancePath);
  return issueBody(issue, { isOneForm: others.some(isUmbrella) });
}

function betaError(version: string): ErrorBody {
  const value = `assistants=${version}`;
  return requestErrorBody(`This API needs the header 'OpenAI-Beta: ${value}'. Please send it with every request.`, {
    code: 'invalid_beta',
  });
}

/** That no alternative fits says less than why the closest one does not. */
function withoutUmbrellas(issues: readonly LocatedIssue[]): readonly LocatedIssue[] {
  return issues.filter((issue) => {
    const better = (other: LocatedIssue) => other !== issue && other.instancePath.startsWith(issue.instancePath);
    return !isUmbrella(issue) || issue.params?.['property'] !== undefined || !issues.some(better);
  });
}

function isUmbrella({ keyword }: LocatedIssue): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

/** Where the value may have several forms, what is told is why it has not the nearest. */
function issueBody(issue: LocatedIssue, { isOneForm }: { readonly isOneForm: boolean }): ErrorBody {
  const describe = descriptions.get(issue.keyword) ?? invalidValue;
  const { message, code, param } = describe(issue, paramOf(issue));
  const more = isOneForm ? ' It may have other forms, which it fits even less.' : '';
  return requestErrorBody(`${message}${more}`, { code, ...(param !== '' && { param }) });
}

/** `messages[0].content`. */
function paramOf(issue: LocatedIssue): string {
  const segments = issue.instancePath.split('/').slice(1);
  const path = segments
    .map((segment) =>
      /^\d+$/.test(segment) ? `[${segment}]` : `.${segment.replaceAll('~1', '/').replaceAll('~0', '~')}`,
    )
    .join('');
  return `${(issue.name ?? '').replace(/\[\]$/, '')}${path}`.replace(/^\./, '');
}

interface Description {
  readonly message: string;
  readonly code: string;
  readonly param: string;
}

type Describe = (issue: LocatedIssue, param: string) => Description;

/** A form that is missing lacks its first field. */
const missing: Describe = ({ params, name }, path) => {
  const field = params?.['missing'] === undefined ? '' : String(params['missing']);
  const param = name !== undefined || field === '' ? path : joined(path, field);
  const message = param === '' ? 'The request needs a body.' : `Missing required parameter: '${param}'.`;
  return { message, code: 'missing_required_parameter', param };
};

const unknown: Describe = ({ params }, path) => {
  const param = joined(path, String(params?.['property'] ?? ''));
  return { message: `Unknown parameter: '${param}'.`, code: 'unknown_parameter', param };
};

const wrongType: Describe = ({ params }, param) => {
  const types = Array.isArray(params?.['type']) ? params['type'].map(String) : [];
  const wanted = types.find((type) => type !== 'null') ?? 'value';
  const found = Object.hasOwn(params ?? {}, 'value') ? `, but got ${typeName(params?.['value'])} instead` : '';
  const article = /^[aeio]/.test(wanted) ? 'an' : 'a';
  return {
    message: `Invalid type for ${param === '' ? 'the body of the request' : `'${param}'`}: expected ${article} ${wanted}${found}.`,
    code: 'invalid_type',
    param,
  };
};

const invalidValue: Describe = ({ params, message }, path) => {
  // Alternatives are told apart by one of their properties, and that is the wrong one.
  const param = params?.['property'] === undefined ? path : joined(path, String(params['property']));
  const allowed = Array.isArray(params?.['allowed'])
    ? params['allowed'].map((value) => (value === null ? 'null' : `'${String(value)}'`))
    : [];
  const hint = allowed.length === 0 ? `: it ${message}` : `. Supported values are: ${allowed.join(', ')}`;
  return { message: `Invalid value for '${param}'${hint}.`, code: 'invalid_value', param };
};

/** Which limit, in the words of its sentence and of its code. */
function bound(what: string, expected: string, code: string): Describe {
  return ({ params }, param) => ({
    message: `Invalid '${param}': ${what}. Expected ${expected} ${String(params?.['limit'])}.`,
    code,
    param,
  });
}

/** Numbers that may have a fraction. */
const decimals: ReadonlySet<string> = new Set(['temperature', 'top_p', 'score_threshold']);

/** Of whole numbers and of others the sentences and codes differ; that the number is too large does not tell which it is. */
function boundOfNumber(what: string, expected: string, code: string): Describe {
  return (issue, param) => {
    const kind = decimals.has(param.split('.').at(-1) ?? '') ? 'decimal' : 'integer';
    return bound(`${kind} ${what}`, expected, `${kind}_${code}`)(issue, param);
  };
}

const descriptions: ReadonlyMap<string, Describe> = new Map([
  ['required', missing],
  ['additionalProperties', unknown],
  ['unevaluatedProperties', unknown],
  ['type', wrongType],
  ['maximum', boundOfNumber('above maximum value', 'a value <=', 'above_max_value')],
  ['minimum', boundOfNumber('below minimum value', 'a value >=', 'below_min_value')],
  ['maxLength', bound('string too long', 'a string with maximum length', 'string_above_max_length')],
  ['minLength', bound('string too short', 'a string with minimum length', 'string_below_min_length')],
  ['maxItems', bound('array too long', 'an array with maximum length', 'array_above_max_length')],
  ['minItems', bound('array too short', 'an array with minimum length', 'array_below_min_length')],
  [
    'maxProperties',
    bound('too many properties', 'an object with at most this many properties:', 'object_above_max_properties'),
  ],
]);

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
