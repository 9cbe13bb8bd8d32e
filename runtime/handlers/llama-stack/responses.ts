/** The operations on responses. */
import type { ResponsesHandlers, ResponsesInputItemsHandlers } from '#generated/llama-stack/server';
import type { OpenAIResponseStreamItem } from '#generated/llama-stack/types';
import type { Ports } from '../../domain/llama-stack/ports.ts';
import { followResponse, responseOutcome } from '../../domain/llama-stack/responses/follow-response.ts';
import { listInputItems } from '../../domain/llama-stack/responses/list-input-items.ts';
import { deleteResponse, getResponse, listResponses } from '../../domain/llama-stack/responses/read-responses.ts';
import { startResponse } from '../../domain/llama-stack/responses/start-response.ts';
import { callerOf } from './caller.ts';
import type { DecorateEvents, ShownEvent } from './decorate.ts';
import type { RequestContext } from '../../request-context.ts';

export function responsesHandlers(ports: Ports, decorate: DecorateEvents): ResponsesHandlers<RequestContext> {
  return {
    createResponse: async (request, context) => {
      const { body, signal } = request;
      const path = await startResponse(ports, { caller: callerOf(request, context), request: body, signal });
      if (body.stream !== true) return { status: 200, body: await responseOutcome(ports, path) };
      const events = shown(followResponse(ports, path, signal));
      return { status: 200, contentType: 'text/event-stream', stream: frames(decorate(events, 'response')) };
    },
    listResponses: async ({ query }, { tenant }) => ({
      status: 200,
      body: await listResponses(ports, tenant, { ...query, limit: query.limit ?? 50, order: query.order ?? 'desc' }),
    }),
    getResponse: async ({ path }, { tenant }) => ({ status: 200, body: await getResponse(ports, { ...path, tenant }) }),
    deleteResponse: async ({ path }, { tenant }) => {
      await deleteResponse(ports, { ...path, tenant });
      return { status: 200, body: { id: path.response_id, object: 'response', deleted: true } };
    },
  };
}

export function inputItemHandlers(ports: Ports): ResponsesInputItemsHandlers<RequestContext> {
  return {
    listResponseInputItems: async ({ path, query }, { tenant }) => {
      const asked = { ...query, limit: query.limit ?? 20, order: query.order ?? 'desc' };
      return { status: 200, body: await listInputItems(ports, { ...path, tenant }, asked) };
    },
  };
}

type Event = ShownEvent<OpenAIResponseStreamItem>;

async function* shown(items: AsyncIterable<OpenAIResponseStreamItem>): AsyncGenerator<Event> {
  for await (const frame of items) yield { frame };
}

async function* frames(events: AsyncIterable<Event>): AsyncGenerator<OpenAIResponseStreamItem> {
  for await (const { frame } of events) yield frame;
}
