/** The APIs of the family over the Fetch standard: generated servers, with the manners of the old one. */
import type { ServerOptions } from '#generated/assistants-v2/server';
import { newTraceId } from '../../http/trace-id.ts';
import type { RequestContext } from '../../request-context.ts';
import { houseHooks, type HouseOptions, type FetchHandler } from '../house-hooks.ts';
import { requestErrorBody, thrownError } from './error-body.ts';
import { withStandingHeaders } from './standing-headers.ts';
import { failureBody } from './request-issues.ts';
import type { AssistantsContext } from './stream-memory.ts';
import { tidyRequest } from './tidy-request.ts';

export interface ServeOptions extends HouseOptions {
  /** That the header names: `v1` or `v2`; files have none. */
  readonly version?: string;
}

/** Where clients of Azure look for version 1. */
const azureMount = '/openai';

/** Answers, and gives every answer its standing headers. Never rejects. */
export function serve(answer: FetchHandler): FetchHandler {
  return async (request, context) => {
    const began = performance.now();
    const traceId = context.traceId ?? newTraceId();
    const tidy = tidyRequest(request, context.mount === azureMount ? 'assistants=v1' : undefined);
    const answered = await answer(tidy, { ...context, traceId });
    const whole = answered.headers.has(unplaced) ? placed(answered, request, context) : answered;
    return withStandingHeaders(whole, { traceId, began });
  };
}

/** Marks a refusal to which its sentence is still missing: the generated server does not know of the mount. */
const unplaced = 'x-etalon-unplaced';

/** Tells the path as the client wrote it, with the mount. */
function placed({ status, headers }: Response, { method, url }: Request, { mount = '' }: RequestContext): Response {
  const path = mount + new URL(url).pathname;
  const message = status === 405 ? `Not allowed to ${method} ${path}.` : `Invalid URL (${method} ${path})`;
  const allow = headers.get('allow');
  return Response.json(requestErrorBody(message), { status, ...(allow !== null && { headers: { allow } }) });
}

export function serverOptions(options: ServeOptions): ServerOptions<AssistantsContext> {
  return {
    ...houseHooks(options),
    onInvalidRequest: (failure) => ({ status: 400, body: failureBody(failure, options.version) }),
    onUnsupportedMediaType: (failure) => ({ status: 400, body: failureBody(failure, options.version) }),
    onError: (problem) => answerTo(options, problem),
    onStreamError: (problem) => {
      const { error } = answerTo(options, problem).body;
      // Some readers look for the error in its envelope, others do not.
      return { event: 'error', data: { error, ...error } };
    },
    onNotFound: () => ({ status: 404, headers: { [unplaced]: '1' } }),
    onMethodNotAllowed: () => ({ status: 405, headers: { [unplaced]: '1' } }),
  };
}

function answerTo(options: ServeOptions, problem: unknown): ReturnType<typeof thrownError> {
  const answer = thrownError(problem);
  if (answer.status === 500) options.onFailure(problem);
  return answer;
}
