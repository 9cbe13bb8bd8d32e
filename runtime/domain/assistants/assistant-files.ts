/**
 * The files of an assistant as v1 knows them, one list for all tools. They are kept as v2 has them: for the code
 * interpreter, and in a vector store where there is a search.
 */
import { unixSeconds } from '../../clock.ts';
import type { Ports } from '../../ports.ts';
import type { Reading, Transaction } from '../../storage/store.ts';
import { getAssistant, replaceAssistant, type AssistantChanges, type AssistantPath } from './assistants.ts';
import { requireId } from './identifiers.ts';
import { vectorStoresOf } from './places.ts';
import type { Page, PageQuery } from './page.ts';
import { pageOfList } from './page-of-list.ts';
import type { Assistant } from './records/assistant.ts';
import { invalid, notFound } from './refusals.ts';
import { createVectorStore, filesOfStores, type Owner } from './vector-stores.ts';

export interface AttachedFile {
  readonly id: string;
  readonly created_at: number;
}

const mostFiles = 20;

/** All of them, those of the code interpreter first. */
export async function assistantFiles(reading: Reading, tenant: string, assistant: Assistant): Promise<AttachedFile[]> {
  const stores = assistant.tool_resources?.file_search?.vector_store_ids ?? [];
  const searched = await filesOfStores(reading, tenant, stores);
  const all = new Set([...(assistant.tool_resources?.code_interpreter?.file_ids ?? []), ...searched]);
  return [...all].map((id) => ({ id, created_at: assistant.attached_at[id] ?? assistant.created_at }));
}

/** Whether a change of tools brings files of v1 into the reach of a tool that did not have them. */
export function isAttachable(assistant: Assistant, { tools }: AssistantChanges): boolean {
  return tools !== undefined && Object.keys(assistant.attached_at).length > 0;
}

interface Attaching {
  readonly assistant: Assistant;
  readonly files: readonly string[];
}

/** The assistant with exactly these files. Throws a refusal. */
export async function attachFiles(
  owner: Owner,
  transaction: Transaction,
  { assistant, files }: Attaching,
): Promise<Assistant> {
  const unique = [...new Set(files)];
  for (const file of unique) requireId(file, 'file', 'file_ids');
  if (unique.length > mostFiles) throw tooMany(unique.length);
  const now = unixSeconds(owner.ports.clock);
  const attached_at = Object.fromEntries(unique.map((id) => [id, assistant.attached_at[id] ?? now]));
  const searched = await storeOf(owner, transaction, { assistant, files: unique });
  const tool_resources = {
    code_interpreter: { file_ids: unique },
    ...(searched !== undefined && { file_search: { vector_store_ids: [searched] } }),
  };
  return { ...assistant, attached_at, tool_resources };
}

function tooMany(count: number) {
  const expected = `Expected an array with maximum length ${mostFiles}, but got an array with length ${count} instead.`;
  return invalid(`Invalid 'file_ids': array too long. ${expected}`, 'file_ids', 'array_above_max_length');
}

/** The store that v1 keeps for an assistant with retrieval; nothing where there is nothing to search. */
async function storeOf(
  owner: Owner,
  transaction: Transaction,
  { assistant, files }: Attaching,
): Promise<string | undefined> {
  const [known] = assistant.tool_resources?.file_search?.vector_store_ids ?? [];
  const searches = assistant.tools.some((tool) => tool.type === 'file_search');
  if (known === undefined) {
    return searches && files.length > 0 ? createVectorStore(owner, transaction, { file_ids: files }) : undefined;
  }
  const place = { ...vectorStoresOf(owner.tenant), key: known };
  const store = await transaction.get(place);
  if (store !== undefined) await transaction.replace(place, { ...store, file_ids: files });
  return known;
}

/** Attaches one file more. */
export function attachFile(ports: Ports, path: AssistantPath, file: string): Promise<AttachedFile> {
  requireId(file, 'file', 'file_id');
  return ports.store.transaction(async (transaction) => {
    const files = await idsOf(transaction, path);
    const after = await rewritten(ports, transaction, { path, files: [...files, file] });
    return { id: file, created_at: after.attached_at[file] ?? after.created_at };
  });
}

/** Takes a file away; the file itself stays. */
export async function detachFile(ports: Ports, path: AssistantPath, file: string): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    await findAttached(transaction, path, file);
    const files = await idsOf(transaction, path);
    await rewritten(ports, transaction, { path, files: files.filter((each) => each !== file) });
  });
}

export function getAttachedFile(ports: Ports, path: AssistantPath, file: string): Promise<AttachedFile> {
  return findAttached(ports.store, path, file);
}

export async function listAttachedFiles(
  ports: Ports,
  path: AssistantPath,
  query: PageQuery,
): Promise<Page<AttachedFile>> {
  const assistant = await getAssistant(ports.store, path);
  return pageOfList(await assistantFiles(ports.store, path.tenant, assistant), query, fileNotFound);
}

function fileNotFound(file: string) {
  return notFound('file', file);
}

async function findAttached(reading: Reading, path: AssistantPath, file: string): Promise<AttachedFile> {
  const assistant = await getAssistant(reading, path);
  requireId(file, 'file', 'file_id');
  const found = (await assistantFiles(reading, path.tenant, assistant)).find(({ id }) => id === file);
  if (found === undefined) throw fileNotFound(file);
  return found;
}

async function idsOf(reading: Reading, path: AssistantPath): Promise<string[]> {
  const assistant = await getAssistant(reading, path);
  return (await assistantFiles(reading, path.tenant, assistant)).map(({ id }) => id);
}

interface Rewriting {
  readonly path: AssistantPath;
  readonly files: readonly string[];
}

async function rewritten(ports: Ports, transaction: Transaction, { path, files }: Rewriting): Promise<Assistant> {
  const { tenant } = path;
  const assistant = await getAssistant(transaction, path);
  const after = await attachFiles({ ports, tenant }, transaction, { assistant, files });
  await replaceAssistant(transaction, tenant, after);
  return after;
}
