// Generated from spec/llama-stack/openapi.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { GetVersionResponses } from '../../types/operations/get-version.ts';
import type { VersionInfo } from '../../types/version-info.ts';

export const getVersionOperation: ClientOperation<GetVersionResponses> = {
  id: 'getVersion',
  method: 'GET',
  path: '/v1/version',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  responseHeaders: { '200': { 'x-trace-id': { kind: 'string' } } },
  accept: 'application/json',
  security: [[], ['bearerAuth']],
  validators: async () => (await import('../../validators/operations/get-version.ts')).getVersionValidators,
  statuses: ['200', '401', '403', '429', '500'],
};

/**
 * Ask for the version
 *
 * Tells which version of the API the server speaks.
 *
 * `GET /v1/version`
 */
export function getVersion(
  client: ApiClient,
  options?: RequestOptions,
): APIPromise<VersionInfo, GetVersionResponses[200]['headers']> {
  return request(client, { operation: getVersionOperation, options });
}
