// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isCreateFileRequest, validateCreateFileRequest } from './create-file-request.ts';
export { isErrorObject, validateErrorObject } from './error-object.ts';
export { isErrorResponse, validateErrorResponse } from './error-response.ts';
export { isFileDeleted, validateFileDeleted } from './file-deleted.ts';
export { isFileList, validateFileList } from './file-list.ts';
export { isFileObject, validateFileObject } from './file-object.ts';
export { isOrder, validateOrder } from './order.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
