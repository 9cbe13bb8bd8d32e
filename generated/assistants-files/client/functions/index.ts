// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { createFile, createFileOperation } from './create-file.ts';
export { listFiles, listFilesOperation } from './list-files.ts';
export { getFile, getFileOperation } from './get-file.ts';
export { deleteFile, deleteFileOperation } from './delete-file.ts';
export { getFileContent, getFileContentOperation } from './get-file-content.ts';
