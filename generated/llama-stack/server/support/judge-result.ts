// Generated from spec/llama-stack/openapi.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What a handler gave, held against the document. */
import { decodingIssue, locate } from './issue.ts';
import type { LocatedIssue } from './issue.ts';
import type { ContentDescription, OperationIdentity, ResponseDescription } from './operation.ts';
import type { ResponseFailure } from './options.ts';
import type { HandlerResult } from './handler-result.ts';
import { judgeable } from './json-text.ts';

/** A handler's result that the document does not allow, where responses are validated strictly. */
export class InvalidResponseError extends Error {
  readonly failure: ResponseFailure;

  constructor(failure: ResponseFailure) {
    const issues = failure.issues.map((issue) =>
      `${issue.location} ${issue.instancePath} ${issue.message}`.replace(/ +/g, ' '),
    );
    super(`${failure.operation.id} gave an invalid ${failure.status} response: ${issues.join('; ')}`);
    this.name = 'InvalidResponseError';
    this.failure = failure;
  }
}

/** The description of a status: itself, its range, or the default. */
export function describedResponse(
  responses: { readonly [status: string]: ResponseDescription },
  status: number,
): ResponseDescription | undefined {
  if (Object.hasOwn(responses, status)) return responses[status];
  const key = [`${Math.trunc(status / 100)}XX`, 'default'].find((each) => Object.hasOwn(responses, each));
  return key === undefined ? undefined : responses[key];
}

/** The issues of headers and a body that is not a stream. */
export function judgeResult(
  result: HandlerResult,
  response: ResponseDescription,
  content: ContentDescription | undefined,
): readonly LocatedIssue[] {
  const body =
    content?.kind === 'json' || content?.kind === 'text' ? (content.validate?.(judgeable(result.body)) ?? []) : [];
  return [...judgeHeaders(result, response), ...locate(body, 'body')];
}

function judgeHeaders(result: HandlerResult, response: ResponseDescription): readonly LocatedIssue[] {
  const given = new Map(Object.entries(result.headers ?? {}));
  return Object.entries(response.headers ?? {}).flatMap(([name, header]) => {
    const value = given.get(name);
    if (value !== undefined) return locate(header.validate?.(judgeable(value)) ?? [], 'header', name);
    return header.required ? locate([decodingIssue('required', 'is required')], 'header', name) : [];
  });
}

/** The failure of a response, as data. */
export function responseFailure(
  operation: OperationIdentity,
  result: HandlerResult,
  issues: readonly LocatedIssue[],
): ResponseFailure {
  const { status, contentType } = result;
  return { operation: identify(operation), status, issues, ...(contentType === undefined ? {} : { contentType }) };
}

/** The three words that name an operation, without its tables. */
export function identify({ id, method, path }: OperationIdentity): OperationIdentity {
  return { id, method, path };
}
