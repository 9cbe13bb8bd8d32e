// Generated from spec/assistants/files.yaml by the operations emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { createFile, deleteFile, getFile, getFileContent, listFiles } from './files.ts';

/** Every operation by its identifier, in the order of the document. */
export const operations: {
  readonly createFile: typeof createFile;
  readonly listFiles: typeof listFiles;
  readonly getFile: typeof getFile;
  readonly deleteFile: typeof deleteFile;
  readonly getFileContent: typeof getFileContent;
} = { createFile, listFiles, getFile, deleteFile, getFileContent };

export type { OperationDescription } from './support/operation-description.ts';
