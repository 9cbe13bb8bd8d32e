/** The operations of version 1 on threads, messages and the files that messages name. */
import type {
  BetaThreadsHandlers,
  BetaThreadsMessagesFilesHandlers,
  BetaThreadsMessagesHandlers,
} from '#generated/assistants-v1/server';
import { requireId } from '../../../domain/assistants/identifiers.ts';
import { createMessage, getMessage, listMessages, modifyMessage } from '../../../domain/assistants/messages.ts';
import { pageOfList } from '../../../domain/assistants/page-of-list.ts';
import type { Ports } from '../../../domain/assistants/ports.ts';
import { notFound } from '../../../domain/assistants/refusals.ts';
import { createThreadAndRun } from '../../../domain/assistants/runs/create-run.ts';
import { createThread, deleteThread, getThread, modifyThread } from '../../../domain/assistants/threads.ts';
import type { RequestContext } from '../../../request-context.ts';
import { listOf } from '../list-of.ts';
import { filesOfMessage, messageFileV1, messageV1, runV1, threadV1 } from './project-v1.ts';
import { newMessageV1, newRunV1, newThreadV1 } from './read-v1.ts';

export function threadHandlersV1(ports: Ports): BetaThreadsHandlers<RequestContext> {
  return {
    createThread: async ({ body }, { tenant }) => ({
      status: 200,
      body: threadV1(await createThread(ports, tenant, newThreadV1(body ?? {}))),
    }),
    getThread: async ({ path }, { tenant }) => ({
      status: 200,
      body: threadV1(await getThread(ports.store, { ...path, tenant })),
    }),
    modifyThread: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: threadV1(await modifyThread(ports, { ...path, tenant }, body)),
    }),
    deleteThread: async ({ path }, { tenant }) => {
      await deleteThread(ports, { ...path, tenant });
      return { status: 200, body: { id: path.thread_id, object: 'thread.deleted', deleted: true } };
    },
    createThreadAndRun: async ({ body, signal }, { tenant }) => {
      const { thread, ...wanted } = body;
      const start = { wanted: newRunV1(wanted), thread: newThreadV1(thread ?? {}), signal };
      return { status: 200, body: runV1((await createThreadAndRun(ports, tenant, start)).run) };
    },
  };
}

export function messageHandlersV1(ports: Ports): BetaThreadsMessagesHandlers<RequestContext> {
  return {
    createMessage: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: messageV1(await createMessage(ports, { ...path, tenant }, newMessageV1(body))),
    }),
    listMessages: async ({ path, query }, { tenant }) => ({
      status: 200,
      body: listOf(await listMessages(ports, { ...path, tenant }, query), messageV1),
    }),
    getMessage: async ({ path }, { tenant }) => ({
      status: 200,
      body: messageV1(await getMessage(ports.store, { ...path, tenant })),
    }),
    modifyMessage: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: messageV1(await modifyMessage(ports, { ...path, tenant }, body.metadata)),
    }),
  };
}

export function messageFileHandlersV1(ports: Ports): BetaThreadsMessagesFilesHandlers<RequestContext> {
  return {
    listMessageFiles: async ({ path, query }, { tenant }) => {
      const message = await getMessage(ports.store, { ...path, tenant });
      const files = filesOfMessage(message).map((file) => messageFileV1(file, message));
      const unknown = (cursor: string) => notFound('file', cursor);
      return { status: 200, body: listOf(pageOfList(files, query, unknown), (file) => file) };
    },
    getMessageFile: async ({ path: { file_id, ...path } }, { tenant }) => {
      const message = await getMessage(ports.store, { ...path, tenant });
      requireId(file_id, 'file', 'file_id');
      if (!filesOfMessage(message).includes(file_id)) throw notFound('file', file_id);
      return { status: 200, body: messageFileV1(file_id, message) };
    },
  };
}
