/** The Llama Stack API over the Fetch standard: the generated server, with the manners of the old one. */
import { createFetchHandler, type Outgoing, type ServerOptions } from '#generated/llama-stack/server';
import { internalError, shownFailure } from '../../domain/llama-stack/failure.ts';
import type { Ports } from '../../domain/llama-stack/ports.ts';
import { newTraceId } from '../../http/trace-id.ts';
import { houseHooks, type HouseOptions, type FetchHandler } from '../house-hooks.ts';
import { llamaStackHandlers, type HandlersOptions } from './handlers.ts';
import { prepareBody } from './lenient-body.ts';
import type { RequestContext } from '../../request-context.ts';
import { requestError } from './request-issues.ts';
import { withBodyOfGet, withoutTrailingSlash } from './old-requests.ts';

export interface ServeOptions extends HandlersOptions, HouseOptions {}

/** Never rejects. */
export function serveLlamaStack(ports: Ports, options: ServeOptions): FetchHandler {
  const answer = createFetchHandler(llamaStackHandlers(ports, options), serverOptions(options));
  return async (request, context) => {
    const redirect = withoutTrailingSlash(request);
    const traced = { ...context, traceId: context.traceId ?? newTraceId() };
    return redirect ?? withTraceId(await answer(withBodyOfGet(request, context.bodyOfGet), traced), traced.traceId);
  };
}

/** Unknown paths and methods have no trace: nothing was traced. */
const untraced = 'x-etalon-untraced';

function serverOptions(options: ServeOptions): ServerOptions<RequestContext> {
  return {
    ...houseHooks(options),
    prepareBody,
    prepareResponse: withCharset,
    onInvalidRequest: (failure) => ({ status: 400, body: requestError(failure) }),
    onUnsupportedMediaType: (failure) => ({ status: 400, body: requestError(failure) }),
    onError: (problem) => {
      const { status, detail } = failureOf(options, problem);
      return { status, body: { detail } };
    },
    onStreamError: (problem) => {
      const { status, detail } = failureOf(options, problem);
      return { error: { message: `${status}: ${detail}` } };
    },
    onNotFound: () => ({ status: 404, headers: { [untraced]: '1' }, body: { detail: 'Not Found' } }),
    onMethodNotAllowed: () => ({ status: 405, headers: { [untraced]: '1' }, body: { detail: 'Method Not Allowed' } }),
  };
}

function failureOf(options: ServeOptions, problem: unknown): { status: number; detail: string } {
  const failure = shownFailure(problem);
  if (failure.detail === internalError) options.onFailure(problem);
  return failure;
}

/** What event streams are written in, said once more for readers that do not take it for granted. */
function withCharset(outgoing: Outgoing): Outgoing {
  const headers = outgoing.headers.map(([name, value]) => {
    const stream = name === 'content-type' && value === 'text/event-stream';
    return [name, stream ? 'text/event-stream; charset=utf-8' : value] as const;
  });
  return { ...outgoing, headers };
}

function withTraceId(response: Response, traceId: string): Response {
  if (response.headers.has(untraced)) response.headers.delete(untraced);
  else response.headers.set('x-trace-id', traceId);
  return response;
}
