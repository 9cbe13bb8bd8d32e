// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  createFile: async () => (await import('./files.ts')).createFileValidators,
  listFiles: async () => (await import('./files.ts')).listFilesValidators,
  getFile: async () => (await import('./files.ts')).getFileValidators,
  deleteFile: async () => (await import('./files.ts')).deleteFileValidators,
  getFileContent: async () => (await import('./files.ts')).getFileContentValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
