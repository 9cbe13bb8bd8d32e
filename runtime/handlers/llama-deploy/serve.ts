/** An API of this family over the Fetch standard: a generated server, with the manners of the old one. */
import type { ServedOperation } from '../../family.ts';
import { InvalidRequest, Refusal } from '../../domain/llama-deploy/refusals.ts';
import { isJsonObject } from '../../domain/llama-deploy/json.ts';
import { storageTrouble } from '../../storage/storage-trouble.ts';
import { houseHooks, type HouseHooks, type HouseOptions, type FetchHandler } from '../house-hooks.ts';
import { exchanges, type Exchange } from './exchange.ts';
import { withTruthValue } from './lenient-query.ts';
import { createOtherSlash } from './other-slash.ts';
import { validationAnswer, type FailedRequest } from './validation-error.ts';

export interface ServeOptions extends HouseOptions {
  readonly operations: { readonly [operationId: string]: ServedOperation };
  /** Around whole answers, their bytes included. */
  readonly decorate?: (response: Response, request: Request) => Response | Promise<Response>;
}

interface Answer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

/** What both generated servers take alike. */
export interface DeployHooks extends HouseHooks {
  readonly prepareBody: (operationId: string, body: unknown) => unknown;
  readonly onInvalidRequest: (failure: FailedRequest) => Answer;
  readonly onUnsupportedMediaType: (failure: FailedRequest) => Answer;
  readonly onError: (problem: unknown) => Answer;
  readonly onStreamError: (problem: unknown) => object;
  readonly onNotFound: () => Answer;
  readonly onMethodNotAllowed: () => Answer;
}

/** Never rejects. `create` makes the fetch handler of the generated server. */
export function serveApi(create: (hooks: DeployHooks) => FetchHandler, options: ServeOptions): FetchHandler {
  const answer = create(hooksOf(options));
  return async (request, context) => {
    const asked = withTruthValue(request, 'reload');
    const exchange: Exchange = { request: asked, context };
    const response = await exchanges.run(exchange, () => answer(asked, context));
    return options.decorate === undefined ? response : options.decorate(response, request);
  };
}

function hooksOf(options: ServeOptions): DeployHooks {
  const otherSlash = createOtherSlash(options.operations);
  return {
    ...houseHooks(options),
    prepareBody: (_, body) => {
      const exchange = exchanges.getStore();
      if (exchange !== undefined) exchange.body = { value: body };
      return withAgentId(body);
    },
    onInvalidRequest: validationAnswer,
    onUnsupportedMediaType: validationAnswer,
    onError: (problem) => refusalAnswer(problem, options),
    onStreamError: (problem) => {
      options.onFailure(problem, exchanges.getStore()?.context.traceId);
      return { error: '500: Internal Server Error' };
    },
    onNotFound: () => {
      const location = otherSlash();
      if (location !== undefined) return { status: 307, headers: { location } };
      return { status: 404, body: { detail: 'Not Found' } };
    },
    onMethodNotAllowed: () => ({ status: 405, body: { detail: 'Method Not Allowed' } }),
  };
}

/** Later clients call the service of a task otherwise. */
function withAgentId(body: unknown): unknown {
  if (!isJsonObject(body) || body['agent_id'] !== undefined || body['service_id'] === undefined) return body;
  return { ...body, agent_id: body['service_id'] };
}

function refusalAnswer(problem: unknown, options: ServeOptions): Answer {
  if (problem instanceof Refusal) return { status: problem.status, body: { detail: problem.message } };
  if (problem instanceof InvalidRequest) {
    const { where, message, input } = problem;
    return { status: 422, body: { detail: [{ type: 'value_error', loc: where, msg: message, input }] } };
  }
  options.onFailure(problem, exchanges.getStore()?.context.traceId);
  return { status: 500, body: { detail: storageTrouble(problem) ?? 'Internal Server Error' } };
}
