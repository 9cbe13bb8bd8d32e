// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Receives what an API calls by itself: webhooks and callbacks. There is one operation, at whatever address it was registered. */
import type { HandlerResult } from './handler-result.ts';
import { fromRequest } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import type { ServerOperation } from './operation.ts';
import { hooksOf } from './options.ts';
import type { ServerOptions } from './options.ts';
import { fromAnswer, toResponse } from './outgoing.ts';
import { bind, createDispatch } from './serve.ts';
import { writeResult } from './write-result.ts';

export type ReceiverOptions = Omit<ServerOptions<undefined>, 'basePath'>;

export interface Receiver<Event, Result> {
  /** Reads and validates a request: gives the event, or the answer to what is none. Never rejects for what was sent. */
  parse(request: Request): Promise<{ readonly event: Event } | { readonly refuse: Response }>;
  /** An answer to an event that was parsed. */
  answer(result: Result): Promise<Response>;
  /** Both in one: a function that answers requests, for whatever serves the address. Never rejects. */
  handle(handler: (event: Event) => Result | Promise<Result>): (request: Request) => Promise<Response>;
}

/** Ties a receiver to its operation; the types of both were generated from the same description. */
export function createReceiver<Event, Result extends HandlerResult>(
  operation: ServerOperation<Event, Result>,
  options: ReceiverOptions = {},
): Receiver<Event, Result> {
  const anywhere = { ...operation, path: '/' };
  const handle: Receiver<Event, Result>['handle'] = (handler) => {
    const dispatch = createDispatch([bind<Event, Result, undefined>(anywhere, (event) => handler(event))], options);
    return async (request) => toResponse(await dispatch(toRoot(fromRequest(request)), undefined));
  };
  return { handle, parse: parserOf(anywhere, options), answer: (result) => answer(result, operation, options) };
}

/** The sender knows the address, and nobody else. */
function toRoot(incoming: Incoming): Incoming {
  const at = incoming.target.indexOf('?');
  return {
    method: incoming.method,
    target: `/${at === -1 ? '' : incoming.target.slice(at)}`,
    header: (name) => incoming.header(name),
    read: (limit) => incoming.read(limit),
    stream: () => incoming.stream(),
    get signal() {
      return incoming.signal;
    },
  };
}

function parserOf<Event>(
  operation: ServerOperation<Event, HandlerResult>,
  options: ReceiverOptions,
): Receiver<Event, unknown>['parse'] {
  return async (request) => {
    const received: Event[] = [];
    const keep = (event: Event): HandlerResult => {
      received.push(event);
      return { status: 204 };
    };
    const { prepareResponse: _, ...others } = options;
    const dispatch = createDispatch([bind<Event, HandlerResult, undefined>(operation, keep)], {
      ...others,
      responseValidation: 'off',
    });
    const outgoing = await dispatch(toRoot(fromRequest(request)), undefined);
    const [event] = received;
    return event === undefined ? { refuse: toResponse(outgoing) } : { event };
  };
}

async function answer(
  result: HandlerResult,
  operation: ServerOperation<never, HandlerResult>,
  options: ReceiverOptions,
): Promise<Response> {
  const hooks = hooksOf(options);
  const { responseValidation: validation = 'off' } = options;
  try {
    return toResponse(await writeResult(result, { operation, validation, hooks, onLeave: () => undefined }));
  } catch (error) {
    const { id, method, path } = operation;
    return toResponse(fromAnswer(await hooks.onError(error, { id, method, path })));
  }
}
