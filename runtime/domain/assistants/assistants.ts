/** Assistants: made, read, changed and deleted. */
import { unixSeconds } from '../../clock.ts';
import type { Ports } from '../../ports.ts';
import type { Reading, Transaction } from '../../storage/store.ts';
import { attachFiles, isAttachable } from './assistant-files.ts';
import { requireId } from './identifiers.ts';
import { newId } from './identifiers.ts';
import { checkedMetadata } from './metadata.ts';
import { readPage, type Page, type PageQuery } from './page.ts';
import { assistantsOf } from './places.ts';
import type { Assistant } from './records/assistant.ts';
import type { ReasoningEffort, ResponseFormat, Tool, WantedResources } from './records/tool.ts';
import { notFound } from './refusals.ts';
import { resolveResources, type Owner } from './vector-stores.ts';

export interface AssistantPath {
  readonly tenant: string;
  readonly assistant_id: string;
}

/** What a client may say of an assistant; what it leaves out stays as it is, and null takes it away. */
export interface AssistantChanges {
  readonly model?: string;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly instructions?: string | null;
  readonly tools?: readonly Tool[];
  readonly tool_resources?: WantedResources | null;
  readonly metadata?: { readonly [key: string]: unknown } | null;
  readonly temperature?: number | null;
  readonly top_p?: number | null;
  readonly response_format?: ResponseFormat | null;
  readonly reasoning_effort?: ReasoningEffort | null;
  /** The files of v1: all that it shall have. */
  readonly file_ids?: readonly string[];
}

export async function createAssistant(
  ports: Ports,
  tenant: string,
  wanted: AssistantChanges & { readonly model: string },
): Promise<Assistant> {
  const blank: Assistant = {
    id: newId(ports.ids, 'assistant'),
    created_at: unixSeconds(ports.clock),
    name: null,
    description: null,
    model: wanted.model,
    instructions: null,
    tools: [],
    tool_resources: null,
    metadata: {},
    temperature: 1,
    top_p: 1,
    response_format: 'auto',
    reasoning_effort: null,
    attached_at: {},
  };
  return ports.store.transaction(async (transaction) => {
    const assistant = await changed({ ports, tenant }, transaction, { assistant: blank, changes: wanted });
    await transaction.insert({ ...assistantsOf(tenant), key: assistant.id }, assistant);
    return assistant;
  });
}

/** Throws a refusal where the tenant has no such assistant. */
export async function getAssistant(
  reading: Reading,
  { tenant, assistant_id }: AssistantPath,
  param = 'assistant_id',
): Promise<Assistant> {
  requireId(assistant_id, 'assistant', param);
  const assistant = await reading.get({ ...assistantsOf(tenant), key: assistant_id });
  if (assistant === undefined) throw notFound('assistant', assistant_id);
  return assistant;
}

export function listAssistants(ports: Ports, tenant: string, query: PageQuery): Promise<Page<Assistant>> {
  const unknown = (cursor: string) => notFound('assistant', cursor);
  return readPage(ports.store, assistantsOf(tenant), { query, unknown });
}

export function modifyAssistant(ports: Ports, path: AssistantPath, changes: AssistantChanges): Promise<Assistant> {
  return ports.store.transaction(async (transaction) => {
    const assistant = await getAssistant(transaction, path);
    const after = await changed({ ports, tenant: path.tenant }, transaction, { assistant, changes });
    await replaceAssistant(transaction, path.tenant, after);
    return after;
  });
}

export async function replaceAssistant(transaction: Transaction, tenant: string, assistant: Assistant): Promise<void> {
  await transaction.replace({ ...assistantsOf(tenant), key: assistant.id }, assistant);
}

/** Runs that it has are left alone: they have all they need. */
export async function deleteAssistant(ports: Ports, path: AssistantPath): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    await getAssistant(transaction, path);
    await transaction.delete({ ...assistantsOf(path.tenant), key: path.assistant_id }, { leaveMark: true });
  });
}

interface Changing {
  readonly assistant: Assistant;
  readonly changes: AssistantChanges;
}

async function changed(owner: Owner, transaction: Transaction, { assistant, changes }: Changing): Promise<Assistant> {
  const { tool_resources: wanted, metadata, file_ids, ...plain } = changes;
  const resources = wanted === undefined ? undefined : await resolveResources(owner, transaction, wanted);
  const after: Assistant = {
    ...assistant,
    ...plain,
    ...(metadata !== undefined && { metadata: checkedMetadata(metadata) }),
    ...(resources !== undefined && {
      tool_resources: resources === null ? null : { ...assistant.tool_resources, ...resources },
    }),
  };
  const files = file_ids ?? (isAttachable(assistant, changes) ? Object.keys(assistant.attached_at) : undefined);
  return files === undefined ? after : attachFiles(owner, transaction, { assistant: after, files });
}
