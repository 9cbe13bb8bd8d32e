// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { SecureKeysResponses } from '../../types/operations/secure-keys.ts';
import type { Received } from '../../types/received.ts';

export const secureKeysOperation: ClientOperation<SecureKeysResponses> = {
  id: 'secureKeys',
  method: 'GET',
  path: '/secure/keys',
  parameters: [],
  responses: { '200': { 'application/json': { kind: 'json' } } },
  accept: 'application/json',
  security: [['headerKey', 'queryKey', 'cookieKey']],
  validators: async () => (await import('../../validators/operations/secure-keys.ts')).secureKeysValidators,
  statuses: ['200'],
};

/** `GET /secure/keys` */
export function secureKeys(client: ApiClient, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: secureKeysOperation, options });
}
