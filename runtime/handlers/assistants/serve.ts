/** The APIs of the family over the Fetch standard: generated servers, with the manners of the old one. */
import type { ServerOptions } from '#generated/assistants-v2/server';
import { newTraceId } from '../../http/trace-id.ts';
import type { RequestContext } from '../../request-context.ts';
import { requestErrorBody, thrownError } from './error-body.ts';
import { withManners } from './manners.ts';
import { failureBody } from './request-issues.ts';
import { tidyRequest } from './tidy-request.ts';

export interface ServeOptions {
  /** That the header names: `v1` or `v2`; files have none. */
  readonly version?: string;
  /** Bytes of a request body. */
  readonly bodyLimit?: number;
  /** Refuses to send what the document does not allow; for tests, it costs time. */
  readonly strict?: boolean;
  /** Hears of what went wrong on our side. */
  readonly onFailure: (problem: unknown, traceId?: string) => void;
}

/** Bytes. */
export const defaultBodyLimit = 10 * 1024 * 1024;

export type FetchHandler = (request: Request, context: RequestContext) => Promise<Response>;

/** Where clients of Azure look for version 1. */
const azureMount = '/openai';

/** Puts the manners around what answers. Never rejects. */
export function serve(answer: FetchHandler): FetchHandler {
  return async (request, context) => {
    const began = performance.now();
    const traceId = context.traceId ?? newTraceId();
    const tidy = tidyRequest(request, context.mount === azureMount ? 'assistants=v1' : undefined);
    return withManners(await answer(tidy, { ...context, traceId }), { traceId, began });
  };
}

export function serverOptions(options: ServeOptions): ServerOptions<RequestContext> {
  return {
    responseValidation: options.strict === true ? 'strict' : 'off',
    head: 'refuse',
    options: 'refuse',
    limits: { bodyBytes: options.bodyLimit ?? defaultBodyLimit, bodyDepth: 64 },
    // The listener has judged the keys.
    authenticate: (_, context) => ({ context }),
    onInvalidRequest: (failure) => ({ status: 400, body: failureBody(failure, options.version) }),
    onUnsupportedMediaType: (failure) => ({ status: 400, body: failureBody(failure, options.version) }),
    onError: (problem) => answerTo(options, problem),
    onStreamError: (problem) => {
      const { error } = answerTo(options, problem).body;
      // Some readers look for the error in its envelope, others do not.
      return { event: 'error', data: { error, ...error } };
    },
    onNotFound: ({ method, target }) => ({
      status: 404,
      body: requestErrorBody(`Invalid URL (${method} ${target.split('?', 1).join('')})`),
    }),
    onMethodNotAllowed: ({ method, target }) => ({
      status: 405,
      body: requestErrorBody(`Not allowed to ${method} ${target.split('?', 1).join('')}.`),
    }),
  };
}

function answerTo(options: ServeOptions, problem: unknown): ReturnType<typeof thrownError> {
  const answer = thrownError(problem);
  if (answer.status === 500) options.onFailure(problem);
  return answer;
}
