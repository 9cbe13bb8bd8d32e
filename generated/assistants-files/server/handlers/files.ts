// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  CreateFileRequest,
  CreateFileResult,
  DeleteFileRequest,
  DeleteFileResult,
  GetFileContentRequest,
  GetFileContentResult,
  GetFileRequest,
  GetFileResult,
  ListFilesRequest,
  ListFilesResult,
} from '../operations/files.ts';

/** Handlers of `files`. */
export interface FilesHandlers<Context> {
  /**
   * Upload a file
   *
   * Takes a file in, for assistants and messages to use.
   *
   * `POST /files`
   */
  createFile(request: CreateFileRequest, context: Context): CreateFileResult | Promise<CreateFileResult>;

  /**
   * List files
   *
   * Lists files, newest first unless asked otherwise.
   *
   * `GET /files`
   */
  listFiles(request: ListFilesRequest, context: Context): ListFilesResult | Promise<ListFilesResult>;

  /**
   * Read about a file
   *
   * Returns what is known of a file.
   *
   * `GET /files/{file_id}`
   */
  getFile(request: GetFileRequest, context: Context): GetFileResult | Promise<GetFileResult>;

  /**
   * Delete a file
   *
   * Deletes a file.
   *
   * `DELETE /files/{file_id}`
   */
  deleteFile(request: DeleteFileRequest, context: Context): DeleteFileResult | Promise<DeleteFileResult>;

  /**
   * Download a file
   *
   * Returns the bytes of a file as they were uploaded.
   *
   * `GET /files/{file_id}/content`
   */
  getFileContent(
    request: GetFileContentRequest,
    context: Context,
  ): GetFileContentResult | Promise<GetFileContentResult>;
}
