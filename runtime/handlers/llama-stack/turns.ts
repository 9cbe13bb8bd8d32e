/** The operations on turns and their steps. */
import { sse, type AgentsStepsHandlers, type AgentsTurnHandlers, type StreamItem } from '#generated/llama-stack/server';
import type { AgentTurnResponseStreamItem } from '#generated/llama-stack/types';
import type { TurnPath } from '../../domain/llama-stack/places.ts';
import type { Ports } from '../../domain/llama-stack/ports.ts';
import { followTurn, resumePoint, turnOutcome } from '../../domain/llama-stack/turns/follow-turn.ts';
import { getStep, getTurn } from '../../domain/llama-stack/turns/read-turn.ts';
import { resumeTurn } from '../../domain/llama-stack/turns/resume-turn.ts';
import { startTurn } from '../../domain/llama-stack/turns/start-turn.ts';
import type { FollowOptions } from '../../run-log/run-log.ts';
import { callerOf } from './caller.ts';
import type { DecorateEvents } from './decorate.ts';
import type { RequestContext } from '../../request-context.ts';

export function turnHandlers(ports: Ports, decorate: DecorateEvents): AgentsTurnHandlers<RequestContext> {
  const stream = (path: TurnPath, options: FollowOptions) => turnStream({ ports, decorate, path }, options);
  return {
    createAgentTurn: async (request, context) => {
      const { body, signal } = request;
      const caller = callerOf(request, context);
      const path = await startTurn(ports, {
        caller,
        path: { ...request.path, tenant: context.tenant },
        request: body,
        signal,
      });
      if (body.stream !== true) return { status: 200, body: await turnOutcome(ports, path, 0) };
      return {
        status: 200,
        contentType: 'text/event-stream',
        stream: stream(path, { from: 0, until: 'rest', signal }),
      };
    },
    getAgentTurn: async ({ path }, { tenant }) => ({ status: 200, body: await getTurn(ports, { ...path, tenant }) }),
    resumeAgentTurn: async (request, context) => {
      const { body, signal } = request;
      const path = { ...request.path, tenant: context.tenant };
      const from = await resumeTurn(ports, callerOf(request, context), { path, request: body });
      if (body.stream !== true) return { status: 200, body: await turnOutcome(ports, path, from) };
      return { status: 200, contentType: 'text/event-stream', stream: stream(path, { from, until: 'rest', signal }) };
    },
    streamAgentTurnEvents: async ({ path, header, signal }, { tenant }) => {
      const place = { ...path, tenant };
      const from = await resumePoint(ports, place, header['Last-Event-ID']);
      return { status: 200, stream: stream(place, { from, until: 'end', signal }) };
    },
  };
}

export function stepHandlers(ports: Ports): AgentsStepsHandlers<RequestContext> {
  return {
    getAgentStep: async ({ path }, { tenant }) => {
      const { step_id, ...turn } = path;
      return { status: 200, body: { step: await getStep(ports, { ...turn, tenant }, step_id) } };
    },
  };
}

interface TurnStream {
  readonly ports: Ports;
  readonly decorate: DecorateEvents;
  readonly path: TurnPath;
}

/** Each frame with its place in the log as its id, by which a reader who lost the connection goes on. */
async function* turnStream(
  { ports, decorate, path }: TurnStream,
  options: FollowOptions,
): AsyncGenerator<StreamItem<AgentTurnResponseStreamItem>> {
  const shown = followTurn(ports, path, options);
  for await (const { id, frame } of decorate(shown, 'turn')) yield id === undefined ? frame : sse(frame, { id });
}
