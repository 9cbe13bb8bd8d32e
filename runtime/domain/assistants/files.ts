/** Files: taken in, searched by their words, given back, and deleted. */
import { unixSeconds } from '../../clock.ts';
import type { Ports } from '../../ports.ts';
import type { Reading } from '../../storage/store.ts';
import { newId, requireId } from './identifiers.ts';
import { readPage, type Page, type PageQuery } from './page.ts';
import { contentPlace, fileLibrary, filesOf } from './places.ts';
import type { StoredFile } from './records/assistant.ts';
import { notFound } from './refusals.ts';

export interface NewFile {
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: Uint8Array;
}

/** Its words can be searched when this returns, if it has any. */
export async function addFile(
  ports: Ports,
  tenant: string,
  { filename, purpose, bytes }: NewFile,
): Promise<StoredFile> {
  const id = newId(ports.ids, 'file');
  const file = { id, created_at: unixSeconds(ports.clock), bytes: bytes.byteLength, filename, purpose };
  const text = textIn(bytes);
  if (text !== undefined) await ports.texts.add(fileLibrary(tenant, id), { id, text, attributes: { filename } });
  await ports.store.transaction(async (transaction) => {
    await transaction.insert({ ...filesOf(tenant), key: id }, file, purpose);
    await transaction.insert(contentPlace(tenant, id), { base64: Buffer.from(bytes).toString('base64') });
  });
  return file;
}

/** What is no text cannot be searched, but all else can be done with it. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Throws a refusal where the tenant has no such file. */
export async function getFile(reading: Reading, tenant: string, file_id: string): Promise<StoredFile> {
  requireId(file_id, 'file', 'file_id');
  const file = await reading.get({ ...filesOf(tenant), key: file_id });
  if (file === undefined) throw notFound('file', file_id);
  return file;
}

export async function getFileBytes(reading: Reading, tenant: string, file_id: string): Promise<Buffer> {
  await getFile(reading, tenant, file_id);
  const content = await reading.get(contentPlace(tenant, file_id));
  return Buffer.from(content?.base64 ?? '', 'base64');
}

export interface FileQuery extends PageQuery {
  readonly purpose?: string;
}

export function listFiles(ports: Ports, tenant: string, query: FileQuery): Promise<Page<StoredFile>> {
  const { purpose: label } = query;
  const unknown = (cursor: string) => notFound('file', cursor);
  return readPage(ports.store, filesOf(tenant), {
    query: { limit: 10_000, ...query },
    unknown,
    ...(label !== undefined && { label }),
  });
}

/** What names it still names it, and finds nothing. */
export async function deleteFile(ports: Ports, tenant: string, file_id: string): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    await getFile(transaction, tenant, file_id);
    await transaction.delete({ ...filesOf(tenant), key: file_id }, { leaveMark: true });
    await transaction.delete(contentPlace(tenant, file_id));
  });
  await ports.texts.remove(fileLibrary(tenant, file_id));
}
