/** Vector stores: lists of files that a search may look into. */
import { unixSeconds } from '../../clock.ts';
import type { Ports } from '../../ports.ts';
import type { Library } from '../../storage/text-index.ts';
import type { Reading, Transaction } from '../../storage/store.ts';
import { newId, requireId } from './identifiers.ts';
import { checkedMetadata } from './metadata.ts';
import { fileLibrary, vectorStoresOf } from './places.ts';
import type { VectorStore } from './records/assistant.ts';
import type { ToolResources, WantedResources, WantedVectorStore } from './records/tool.ts';
import { AssistantsRefusal, invalid, notFound } from './refusals.ts';

export interface Owner {
  readonly ports: Ports;
  readonly tenant: string;
}

/** What is wanted, with the vector stores made that are asked for. Throws a refusal. */
export async function resolveResources(
  owner: Owner,
  transaction: Transaction,
  wanted: WantedResources | null | undefined,
): Promise<ToolResources | null> {
  if (wanted === null || wanted === undefined) return null;
  const { code_interpreter: code, file_search: search } = wanted;
  const files = code?.file_ids ?? [];
  for (const file of files) requireId(file, 'file', 'tool_resources.code_interpreter.file_ids');
  const stores = search === undefined ? [] : await resolveStores(owner, transaction, search);
  return {
    ...(code !== undefined && { code_interpreter: { file_ids: files } }),
    ...(search !== undefined && { file_search: { vector_store_ids: stores } }),
  };
}

async function resolveStores(
  owner: Owner,
  transaction: Transaction,
  { vector_store_ids: ids = [], vector_stores: made = [] }: NonNullable<WantedResources['file_search']>,
): Promise<readonly string[]> {
  const param = 'tool_resources.file_search';
  if (ids.length > 0 && made.length > 0) {
    throw invalid(`Invalid '${param}': name vector stores or describe new ones, not both.`, param);
  }
  for (const id of ids) await requireVectorStore(owner, transaction, id);
  const created: string[] = [];
  for (const store of made) created.push(await createVectorStore(owner, transaction, store));
  return [...ids, ...created];
}

/** One of the tenant, or one that the operator configured for everyone. */
async function requireVectorStore({ ports, tenant }: Owner, reading: Reading, id: string): Promise<void> {
  if ((await reading.get({ ...vectorStoresOf(tenant), key: id })) !== undefined) return;
  if (await ports.texts.has({ tenant: '', library: id })) return;
  const { message } = notFound('vector store', id);
  throw new AssistantsRefusal(404, message, { param: 'tool_resources.file_search.vector_store_ids' });
}

/** The id of a new one. */
export async function createVectorStore(
  { ports, tenant }: Owner,
  transaction: Transaction,
  wanted: WantedVectorStore,
): Promise<string> {
  const files = wanted.file_ids ?? [];
  for (const file of files) requireId(file, 'file', 'tool_resources.file_search.vector_stores[0].file_ids');
  const store: VectorStore = {
    id: newId(ports.ids, 'vector-store'),
    created_at: unixSeconds(ports.clock),
    file_ids: files,
    metadata: checkedMetadata(wanted.metadata),
  };
  await transaction.insert({ ...vectorStoresOf(tenant), key: store.id }, store);
  return store.id;
}

/** The files of the stores, each once. */
export async function filesOfStores(reading: Reading, tenant: string, ids: readonly string[]): Promise<string[]> {
  const stores = await Promise.all(ids.map((id) => reading.get({ ...vectorStoresOf(tenant), key: id })));
  return [...new Set(stores.flatMap((store) => store?.file_ids ?? []))];
}

/** What is searched where the stores are: the libraries of their files, and those of the operator. */
export async function librariesOfStores(reading: Reading, tenant: string, ids: readonly string[]): Promise<Library[]> {
  const files = await filesOfStores(reading, tenant, ids);
  return [...files.map((file) => fileLibrary(tenant, file)), ...ids.map((library) => ({ tenant: '', library }))];
}
