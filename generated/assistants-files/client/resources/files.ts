// Generated from spec/assistants/files.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type CreateFileParams,
  type ListFilesParams,
  createFile,
  deleteFile,
  getFile,
  getFileContent,
  listFiles,
} from '../functions/files.ts';
import type { APIPromise, ApiClient, PagePromise, RequestOptions } from '../support/index.ts';
import type { FileDeleted } from '../../types/file-deleted.ts';
import type { FileList } from '../../types/file-list.ts';
import type { FileObject } from '../../types/file-object.ts';
import type {
  CreateFileResponses,
  DeleteFileResponses,
  GetFileContentResponses,
  GetFileResponses,
  ListFilesResponses,
} from '../../types/operations/files.ts';

/** The operations of `files`. */
export class Files {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Upload a file
   *
   * Takes a file in, for assistants and messages to use.
   *
   * `POST /files`
   */
  create(
    params: CreateFileParams,
    options?: RequestOptions,
  ): APIPromise<FileObject, CreateFileResponses[200]['headers']> {
    return createFile(this.#client, params, options);
  }

  /**
   * List files
   *
   * Lists files, newest first unless asked otherwise.
   *
   * `GET /files`
   */
  list(
    params?: ListFilesParams | null,
    options?: RequestOptions,
  ): PagePromise<FileList, FileObject, ListFilesResponses[200]['headers']> {
    return listFiles(this.#client, params, options);
  }

  /**
   * Read about a file
   *
   * Returns what is known of a file.
   *
   * `GET /files/{file_id}`
   */
  retrieve(fileId: string, options?: RequestOptions): APIPromise<FileObject, GetFileResponses[200]['headers']> {
    return getFile(this.#client, fileId, options);
  }

  /**
   * Delete a file
   *
   * Deletes a file.
   *
   * `DELETE /files/{file_id}`
   */
  delete(fileId: string, options?: RequestOptions): APIPromise<FileDeleted, DeleteFileResponses[200]['headers']> {
    return deleteFile(this.#client, fileId, options);
  }

  /**
   * Download a file
   *
   * Returns the bytes of a file as they were uploaded.
   *
   * `GET /files/{file_id}/content`
   */
  content(fileId: string, options?: RequestOptions): APIPromise<Response, GetFileContentResponses[200]['headers']> {
    return getFileContent(this.#client, fileId, options);
  }
}
