// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { FileSchema } from '../../types/file.ts';
import type { FetchOperationBodies, FetchOperationResponses } from '../../types/operations/files.ts';

/** Parameters of `fetch`. */
export type FetchOperationParams = FetchOperationBodies['multipart/form-data'];

export const fetchOperationOperation: ClientOperation<FetchOperationResponses> = {
  id: 'fetch',
  method: 'POST',
  path: '/files',
  body: { required: false, content: { 'multipart/form-data': { kind: 'multipart' } } },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/files.ts')).fetchOperationValidators,
  statuses: ['200', 'default'],
};

/** `POST /files` */
export function fetchOperation(
  client: ApiClient,
  params?: FetchOperationParams | null,
  options?: RequestOptions,
): APIPromise<FileSchema> {
  return request(client, { operation: fetchOperationOperation, params, options });
}
