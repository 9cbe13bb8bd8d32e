// Generated from spec/assistants/files.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { CreateFileRequest } from './create-file-request.ts';
export type { ErrorObject } from './error-object.ts';
export type { ErrorResponse } from './error-response.ts';
export type { FileDeleted } from './file-deleted.ts';
export type { FileList } from './file-list.ts';
export type { FileObject } from './file-object.ts';
export type { Order } from './order.ts';
export type { CreateFileBodies, CreateFileResponses } from './operations/create-file.ts';
export type { ListFilesParameters, ListFilesResponses } from './operations/list-files.ts';
export type { GetFileParameters, GetFileResponses } from './operations/get-file.ts';
export type { DeleteFileParameters, DeleteFileResponses } from './operations/delete-file.ts';
export type { GetFileContentParameters, GetFileContentResponses } from './operations/get-file-content.ts';
export type { Unrecognized } from './support/unrecognized.ts';
