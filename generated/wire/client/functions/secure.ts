// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type {
  SecureBasicResponses,
  SecureBearerResponses,
  SecureKeysResponses,
  SecureOptionalResponses,
} from '../../types/operations/secure.ts';
import type { Received } from '../../types/received.ts';

export const secureBearerOperation: ClientOperation<SecureBearerResponses> = {
  id: 'secureBearer',
  method: 'GET',
  path: '/secure/bearer',
  responses: { '200': 'application/json' },
  security: [['token']],
  validators: async () => (await import('../../validators/operations/secure.ts')).secureBearerValidators,
  statuses: ['200'],
};

/** `GET /secure/bearer` */
export function secureBearer(client: ApiClient, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: secureBearerOperation, options });
}

export const secureBasicOperation: ClientOperation<SecureBasicResponses> = {
  id: 'secureBasic',
  method: 'GET',
  path: '/secure/basic',
  responses: { '200': 'application/json' },
  security: [['password']],
  validators: async () => (await import('../../validators/operations/secure.ts')).secureBasicValidators,
  statuses: ['200'],
};

/** `GET /secure/basic` */
export function secureBasic(client: ApiClient, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: secureBasicOperation, options });
}

export const secureKeysOperation: ClientOperation<SecureKeysResponses> = {
  id: 'secureKeys',
  method: 'GET',
  path: '/secure/keys',
  responses: { '200': 'application/json' },
  security: [['headerKey', 'queryKey', 'cookieKey']],
  validators: async () => (await import('../../validators/operations/secure.ts')).secureKeysValidators,
  statuses: ['200'],
};

/** `GET /secure/keys` */
export function secureKeys(client: ApiClient, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: secureKeysOperation, options });
}

export const secureOptionalOperation: ClientOperation<SecureOptionalResponses> = {
  id: 'secureOptional',
  method: 'GET',
  path: '/secure/optional',
  responses: { '200': 'application/json' },
  security: [['token'], []],
  validators: async () => (await import('../../validators/operations/secure.ts')).secureOptionalValidators,
  statuses: ['200'],
};

/** `GET /secure/optional` */
export function secureOptional(client: ApiClient, options?: RequestOptions): APIPromise<Received> {
  return request(client, { operation: secureOptionalOperation, options });
}
