/** The operations of version 2 on threads and their messages. */
import type { BetaThreadsHandlers, BetaThreadsMessagesHandlers } from '#generated/assistants-v2/server';
import {
  createMessage,
  deleteMessage,
  getMessage,
  listMessages,
  modifyMessage,
} from '../../../domain/assistants/messages.ts';
import type { Ports } from '../../../domain/assistants/ports.ts';
import { createThreadAndRun } from '../../../domain/assistants/runs/create-run.ts';
import { createThread, deleteThread, getThread, modifyThread } from '../../../domain/assistants/threads.ts';
import type { RequestContext } from '../../../request-context.ts';
import { listOf } from '../list-of.ts';
import type { AssistantsContext } from '../stream-memory.ts';
import { messageV2, runV2, threadV2 } from './project-v2.ts';
import { newMessageV2, newThreadRunV2, newThreadV2 } from './read-v2.ts';
import { streamedRun } from './run-stream.ts';

export function threadHandlersV2(ports: Ports): BetaThreadsHandlers<AssistantsContext> {
  return {
    createThread: async ({ body }, { tenant }) => ({
      status: 200,
      body: threadV2(await createThread(ports, tenant, newThreadV2(body ?? {}))),
    }),
    getThread: async ({ path }, { tenant }) => ({
      status: 200,
      body: threadV2(await getThread(ports.store, { ...path, tenant })),
    }),
    modifyThread: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: threadV2(await modifyThread(ports, { ...path, tenant }, body)),
    }),
    deleteThread: async ({ path }, { tenant }) => {
      await deleteThread(ports, { ...path, tenant });
      return { status: 200, body: { id: path.thread_id, object: 'thread.deleted', deleted: true } };
    },
    createThreadAndRun: async ({ body, signal }, context) => {
      const thread = newThreadV2(body.thread ?? {});
      const start = () => createThreadAndRun(ports, context.tenant, { wanted: newThreadRunV2(body), thread, signal });
      if (body.stream !== true) return { status: 200, body: runV2((await start()).run) };
      return streamedRun(ports, context, { begin: async () => ({ ...(await start()), from: 0 }), signal });
    },
  };
}

export function messageHandlersV2(ports: Ports): BetaThreadsMessagesHandlers<RequestContext> {
  return {
    createMessage: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: messageV2(await createMessage(ports, { ...path, tenant }, newMessageV2(body))),
    }),
    listMessages: async ({ path, query }, { tenant }) => ({
      status: 200,
      body: listOf(await listMessages(ports, { ...path, tenant }, query), messageV2),
    }),
    getMessage: async ({ path }, { tenant }) => ({
      status: 200,
      body: messageV2(await getMessage(ports.store, { ...path, tenant })),
    }),
    modifyMessage: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: messageV2(await modifyMessage(ports, { ...path, tenant }, body.metadata)),
    }),
    deleteMessage: async ({ path }, { tenant }) => {
      await deleteMessage(ports, { ...path, tenant });
      return { status: 200, body: { id: path.message_id, object: 'thread.message.deleted', deleted: true } };
    },
  };
}
