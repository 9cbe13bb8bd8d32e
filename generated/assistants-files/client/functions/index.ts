// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export {
  createFile,
  createFileOperation,
  listFiles,
  listFilesOperation,
  getFile,
  getFileOperation,
  deleteFile,
  deleteFileOperation,
  getFileContent,
  getFileContentOperation,
} from './files.ts';
