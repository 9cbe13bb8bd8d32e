// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { cookieKeyScheme, headerKeyScheme, passwordScheme, queryKeyScheme, tokenScheme } from '../security.ts';
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { Received } from '../../types/received.ts';
import {
  secureBasicValidators,
  secureBearerValidators,
  secureKeysValidators,
  secureOptionalValidators,
} from '../../validators/operations/secure.ts';

/** What the handler of `GET /secure/bearer` receives. */
export interface SecureBearerRequest extends RequestBase {}

/** What the handler of `GET /secure/bearer` may give. */
export type SecureBearerResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const secureBearerOperation: ServerOperation<SecureBearerRequest, SecureBearerResult> = {
  id: 'secureBearer',
  method: 'GET',
  path: '/secure/bearer',
  parameters: [],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [[{ scheme: tokenScheme, scopes: [] }]],
  validators: secureBearerValidators,
};

/** What the handler of `GET /secure/basic` receives. */
export interface SecureBasicRequest extends RequestBase {}

/** What the handler of `GET /secure/basic` may give. */
export type SecureBasicResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const secureBasicOperation: ServerOperation<SecureBasicRequest, SecureBasicResult> = {
  id: 'secureBasic',
  method: 'GET',
  path: '/secure/basic',
  parameters: [],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [[{ scheme: passwordScheme, scopes: [] }]],
  validators: secureBasicValidators,
};

/** What the handler of `GET /secure/keys` receives. */
export interface SecureKeysRequest extends RequestBase {}

/** What the handler of `GET /secure/keys` may give. */
export type SecureKeysResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const secureKeysOperation: ServerOperation<SecureKeysRequest, SecureKeysResult> = {
  id: 'secureKeys',
  method: 'GET',
  path: '/secure/keys',
  parameters: [],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [
    [
      { scheme: headerKeyScheme, scopes: [] },
      { scheme: queryKeyScheme, scopes: [] },
      { scheme: cookieKeyScheme, scopes: [] },
    ],
  ],
  validators: secureKeysValidators,
};

/** What the handler of `GET /secure/optional` receives. */
export interface SecureOptionalRequest extends RequestBase {}

/** What the handler of `GET /secure/optional` may give. */
export type SecureOptionalResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const secureOptionalOperation: ServerOperation<SecureOptionalRequest, SecureOptionalResult> = {
  id: 'secureOptional',
  method: 'GET',
  path: '/secure/optional',
  parameters: [],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [[{ scheme: tokenScheme, scopes: [] }], []],
  validators: secureOptionalValidators,
};
