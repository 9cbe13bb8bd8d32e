// Generated from spec/assistants/files.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { CreateFileRequest } from './create-file-request.ts';
export type { ErrorObject } from './error-object.ts';
export type { ErrorResponse } from './error-response.ts';
export type { FileDeleted } from './file-deleted.ts';
export type { FileList } from './file-list.ts';
export type { FileObject } from './file-object.ts';
export type { Order } from './order.ts';
export type {
  CreateFileBodies,
  CreateFileResponses,
  ListFilesParameters,
  ListFilesResponses,
  GetFileParameters,
  GetFileResponses,
  DeleteFileParameters,
  DeleteFileResponses,
  GetFileContentParameters,
  GetFileContentResponses,
} from './operations/files.ts';
export type { Unrecognized } from './support/unrecognized.ts';
