/** The operations of version 1 on assistants and the files attached to them. */
import type { BetaAssistantsFilesHandlers, BetaAssistantsHandlers } from '#generated/assistants-v1/server';
import type { Assistant as ShownAssistant } from '#generated/assistants-v1/types';
import {
  assistantFiles,
  attachFile,
  detachFile,
  getAttachedFile,
  listAttachedFiles,
} from '../../../domain/assistants/assistant-files.ts';
import {
  createAssistant,
  deleteAssistant,
  getAssistant,
  listAssistants,
  modifyAssistant,
} from '../../../domain/assistants/assistants.ts';
import type { Ports } from '../../../domain/assistants/ports.ts';
import type { Assistant } from '../../../domain/assistants/records/assistant.ts';
import type { RequestContext } from '../../../request-context.ts';
import { listOf } from '../list-of.ts';
import { assistantFileV1, assistantV1 } from './project-v1.ts';
import { withTools } from './read-v1.ts';

export function assistantHandlersV1(ports: Ports): BetaAssistantsHandlers<RequestContext> {
  const shown = async (tenant: string, assistant: Assistant): Promise<ShownAssistant> =>
    assistantV1(assistant, await assistantFiles(ports.store, tenant, assistant));
  return {
    createAssistant: async ({ body }, { tenant }) => ({
      status: 200,
      body: await shown(tenant, await createAssistant(ports, tenant, withTools(body))),
    }),
    listAssistants: async ({ query }, { tenant }) => {
      const page = await listAssistants(ports, tenant, query);
      const data = await Promise.all(page.data.map((assistant) => shown(tenant, assistant)));
      return { status: 200, body: listOf({ ...page, data }, (assistant) => assistant) };
    },
    getAssistant: async ({ path }, { tenant }) => ({
      status: 200,
      body: await shown(tenant, await getAssistant(ports.store, { ...path, tenant })),
    }),
    modifyAssistant: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: await shown(tenant, await modifyAssistant(ports, { ...path, tenant }, withTools(body))),
    }),
    deleteAssistant: async ({ path }, { tenant }) => {
      await deleteAssistant(ports, { ...path, tenant });
      return { status: 200, body: { id: path.assistant_id, object: 'assistant.deleted', deleted: true } };
    },
  };
}

export function assistantFileHandlersV1(ports: Ports): BetaAssistantsFilesHandlers<RequestContext> {
  return {
    createAssistantFile: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: assistantFileV1(await attachFile(ports, { ...path, tenant }, body.file_id), path.assistant_id),
    }),
    listAssistantFiles: async ({ path, query }, { tenant }) => {
      const page = await listAttachedFiles(ports, { ...path, tenant }, query);
      return { status: 200, body: listOf(page, (file) => assistantFileV1(file, path.assistant_id)) };
    },
    getAssistantFile: async ({ path: { assistant_id, file_id } }, { tenant }) => ({
      status: 200,
      body: assistantFileV1(await getAttachedFile(ports, { tenant, assistant_id }, file_id), assistant_id),
    }),
    deleteAssistantFile: async ({ path: { assistant_id, file_id } }, { tenant }) => {
      await detachFile(ports, { tenant, assistant_id }, file_id);
      return { status: 200, body: { id: file_id, object: 'assistant.file.deleted', deleted: true } };
    },
  };
}
