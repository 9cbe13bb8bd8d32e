/** The operations on files. */
import type { FilesHandlers } from '#generated/assistants-files/server';
import type { FileObject } from '#generated/assistants-files/types';
import { addFile, deleteFile, getFile, getFileBytes, listFiles } from '../../domain/assistants/files.ts';
import type { Ports } from '../../domain/assistants/ports.ts';
import type { StoredFile } from '../../domain/assistants/records/assistant.ts';
import type { RequestContext } from '../../request-context.ts';
import { listOf } from './list-of.ts';

export function fileHandlers(ports: Ports): FilesHandlers<RequestContext> {
  return {
    createFile: async ({ body: { file, purpose } }, { tenant }) => {
      const filename = file instanceof File ? file.name : 'file';
      const added = await addFile(ports, tenant, { filename, purpose, bytes: await file.bytes() });
      return { status: 200, body: shown(added) };
    },
    listFiles: async ({ query }, { tenant }) => ({
      status: 200,
      body: listOf(await listFiles(ports, tenant, query), shown),
    }),
    getFile: async ({ path }, { tenant }) => ({
      status: 200,
      body: shown(await getFile(ports.store, tenant, path.file_id)),
    }),
    deleteFile: async ({ path }, { tenant }) => {
      await deleteFile(ports, tenant, path.file_id);
      return { status: 200, body: { id: path.file_id, object: 'file', deleted: true } };
    },
    getFileContent: async ({ path }, { tenant }) => ({
      status: 200,
      body: new Uint8Array(await getFileBytes(ports.store, tenant, path.file_id)),
    }),
  };
}

function shown(file: StoredFile): FileObject {
  return { ...file, object: 'file', purpose: file.purpose as FileObject['purpose'], status: 'processed' };
}
