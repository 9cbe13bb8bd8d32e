/** All operations of the Llama Stack API. */
import type { Handlers } from '#generated/llama-stack/server';
import type { Ports } from '../../domain/llama-stack/ports.ts';
import { agentsHandlers } from './agents.ts';
import { plainEvents, type LlamaStackDecorators } from './decorate.ts';
import type { RequestContext } from '../../request-context.ts';
import { inputItemHandlers, responsesHandlers } from './responses.ts';
import { sessionHandlers } from './sessions.ts';
import { stepHandlers, turnHandlers } from './turns.ts';

export interface HandlersOptions {
  readonly decorate?: LlamaStackDecorators;
  /** What the server says when it is asked for its version. */
  readonly version: string;
}

export function llamaStackHandlers(
  ports: Ports,
  { decorate = {}, version }: HandlersOptions,
): Handlers<RequestContext> {
  const events = decorate.events ?? plainEvents;
  const handlers: Handlers<RequestContext> = {
    agents: agentsHandlers(ports),
    agentsSession: sessionHandlers(ports),
    agentsTurn: turnHandlers(ports, events),
    agentsSteps: stepHandlers(ports),
    responses: responsesHandlers(ports, events),
    responsesInputItems: inputItemHandlers(ports),
    inspect: {
      getHealth: () => ({ status: 200, body: { status: 'OK' } }),
      getVersion: () => ({ status: 200, body: { version } }),
    },
  };
  return decorate.handlers?.(handlers) ?? handlers;
}
