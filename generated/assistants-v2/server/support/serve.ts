// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** From a request to a response: find the operation, let the caller in, read the input, ask the handler, write the result. */
import { after, guarded } from './after.ts';
import { attachValidators } from './attach-validators.ts';
import { createParameterDecoder } from './decode-parameters.ts';
import type { ParameterDecoder } from './decode-parameters.ts';
import { Departure } from './departure.ts';
import type { HandlerResult } from './handler-result.ts';
import type { Incoming } from './incoming.ts';
import { fromRequest } from './incoming.ts';
import { identify } from './judge-result.ts';
import type { ServerOperation } from './operation.ts';
import { hooksOf, limitsOf } from './options.ts';
import type { Admission, ServerOptions, Settings } from './options.ts';
import { fromAnswer, toResponse } from './outgoing.ts';
import type { Answer, Outgoing } from './outgoing.ts';
import { createPathTable } from './path-table.ts';
import { problem } from './problem.ts';
import type { Addressed, PathTable } from './path-table.ts';
import type { Limits } from './read-body.ts';
import { readInput } from './read-input.ts';
import type { HandlerInput } from './read-input.ts';
import { findCredentials } from './security.ts';
import type { Credential } from './security.ts';
import { writeResult } from './write-result.ts';

/** Answers requests of any server that can say what it received; at once where nothing has to be waited for. */
export type Dispatch<Context> = (incoming: Incoming, context: Context) => Outgoing | Promise<Outgoing>;

/** An operation and the handler for it. */
export interface BoundOperation<Context> extends Addressed {
  readonly operation: ServerOperation<never, unknown>;
  readonly decode: ParameterDecoder;
  readonly handle: (input: HandlerInput, context: Context) => HandlerResult | Promise<HandlerResult>;
}

/** Ties a handler to its operation; the types of both were generated from the same description. */
export function bind<Request, Result extends HandlerResult, Context>(
  operation: ServerOperation<Request, Result>,
  handle: (request: Request, context: Context) => Result | Promise<Result>,
): BoundOperation<Context> {
  // What readInput gives has passed the validators of this very operation: it is a Request.
  const trusting = handle as unknown as BoundOperation<Context>['handle'];
  const { method, path } = operation;
  const attached = attachValidators(operation);
  return { method, path, operation: attached, decode: createParameterDecoder(attached.parameters), handle: trusting };
}

/** Builds the dispatcher: never rejects, whatever a client sends or a handler throws. */
export function createDispatch<Context>(
  operations: readonly BoundOperation<Context>[],
  options: ServerOptions<Context>,
): Dispatch<Context> {
  const server: Server<Context> = {
    table: createPathTable(operations),
    base: (options.basePath ?? '').replace(/\/$/, ''),
    options,
    hooks: hooksOf(options),
    limits: limitsOf(options.limits),
  };
  const prepare = (outgoing: Outgoing, incoming: Incoming): Outgoing | Promise<Outgoing> => {
    const sent = incoming.method === 'HEAD' ? withoutBody(outgoing) : outgoing;
    return options.prepareResponse === undefined ? sent : options.prepareResponse(sent, incoming);
  };
  return (incoming, context) =>
    guarded(
      () => {
        const outgoing = dispatch(server, incoming, context);
        // Most answers need no preparation, and each step costs those that wait.
        if (options.prepareResponse === undefined && incoming.method !== 'HEAD') return outgoing;
        return after(outgoing, (each) => prepare(each, incoming));
      },
      // A hook threw where nothing is left to ask.
      () => fromAnswer(problem(500, 'Internal server error')),
    );
}

/** Nobody will read the body: whoever would write it is told so. */
function withoutBody({ status, headers, body }: Outgoing): Outgoing {
  if (body instanceof ReadableStream) body.cancel().catch(() => undefined);
  return { status, headers };
}

/** The same for the Fetch standard: Node, Bun, Deno, Workers. */
export function toFetchHandler<Context>(
  dispatch: Dispatch<Context>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => toResponse(await dispatch(fromRequest(request), context));
}

interface Server<Context> {
  readonly table: PathTable<BoundOperation<Context>>;
  /** What stands before every path, without a slash at its end. */
  readonly base: string;
  readonly options: ServerOptions<Context>;
  readonly hooks: Settings;
  readonly limits: Limits;
}

function dispatch<Context>(
  server: Server<Context>,
  incoming: Incoming,
  context: Context,
): Outgoing | Promise<Outgoing> {
  const found = findOperation(server, incoming);
  if (found.kind === 'not-found') return after(server.hooks.onNotFound(incoming), fromAnswer);
  if (found.kind === 'method-not-allowed') return refuseMethod(server, incoming, found.allow);
  return guarded(
    () => serve(server, { bound: found.entry, values: found.values, incoming, context }),
    (error) => after(server.hooks.onError(error, identify(found.entry.operation)), fromAnswer),
  );
}

function findOperation<Context>(
  server: Server<Context>,
  { method, target }: Incoming,
): ReturnType<Server<Context>['table']['find']> {
  const at = target.indexOf('?');
  const [whole, search] = at === -1 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
  const { base } = server;
  if (whole !== base && !whole.startsWith(`${base}/`)) return { kind: 'not-found' };
  const path = whole.slice(base.length);
  const found = server.table.find(method, path, search);
  const standIn = method === 'HEAD' && found.kind === 'method-not-allowed' && server.options.head !== 'refuse';
  return standIn ? server.table.find('GET', path, search) : found;
}

async function refuseMethod<Context>(
  server: Server<Context>,
  incoming: Incoming,
  declared: readonly string[],
): Promise<Outgoing> {
  const head =
    declared.includes('GET') && !declared.includes('HEAD') && server.options.head !== 'refuse' ? ['HEAD'] : [];
  const answersOptions = server.options.options !== 'refuse';
  const allow = [...declared, ...head, ...(answersOptions ? ['OPTIONS'] : [])];
  const header = ['allow', allow.join(', ')] as const;
  if (incoming.method === 'OPTIONS' && answersOptions) return { status: 204, headers: [header] };
  const outgoing = fromAnswer(await server.hooks.onMethodNotAllowed(incoming, allow));
  return { ...outgoing, headers: [...outgoing.headers.filter(([name]) => name !== 'allow'), header] };
}

interface Call<Context> {
  readonly bound: BoundOperation<Context>;
  readonly values: ReadonlyMap<string, string>;
  readonly incoming: Incoming;
  readonly context: Context;
}

function serve<Context>(server: Server<Context>, call: Call<Context>): Outgoing | Promise<Outgoing> {
  const { security } = call.bound.operation;
  if (security.length === 0) return serveAdmitted(server, call, noCredentials);
  const credentials = findCredentials(security, call.incoming);
  return admit(server, call, credentials).then((admission) =>
    'refuse' in admission
      ? fromAnswer(admission.refuse)
      : serveAdmitted(server, { ...call, context: admission.context }, credentials ?? noCredentials),
  );
}

function serveAdmitted<Context>(
  { hooks, limits, options }: Server<Context>,
  call: Call<Context>,
  credentials: readonly Credential[],
): Outgoing | Promise<Outgoing> {
  const { operation, handle } = call.bound;
  const departure = new Departure();
  const { responseValidation: validation = 'off' } = options;
  const writing = { operation, validation, hooks, onLeave: () => departure.leave() };
  return after(readInput(call, { hooks, limits, credentials, departure }), (outcome) =>
    'failure' in outcome
      ? after(refuseInput(hooks, outcome.failure), fromAnswer)
      : after(handle(outcome.input, call.context), (result) => writeResult(result, writing)),
  );
}

const noCredentials: readonly Credential[] = [];

async function admit<Context>(
  server: Server<Context>,
  call: Call<Context>,
  credentials: readonly Credential[] | undefined,
): Promise<Admission<Context>> {
  const { authenticate } = server.options;
  if (authenticate === undefined && credentials?.length === 0) return call;
  const { operation } = call.bound;
  const attempt = {
    operation: identify(operation),
    incoming: call.incoming,
    credentials: credentials ?? noCredentials,
  };
  if (authenticate !== undefined && credentials !== undefined) return authenticate(attempt, call.context);
  return { refuse: await server.hooks.onUnauthenticated(attempt) };
}

function refuseInput(hooks: Settings, failure: Parameters<Settings['onInvalidRequest']>[0]): Answer | Promise<Answer> {
  return failure.reason === 'unsupported-media-type'
    ? hooks.onUnsupportedMediaType(failure)
    : hooks.onInvalidRequest(failure);
}
