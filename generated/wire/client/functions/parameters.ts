// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import {
  type APIPromise,
  type ApiClient,
  type ClientOperation,
  type RequestOptions,
  request,
} from '../support/index.ts';
import type { Colour } from '../../types/colour.ts';
import type { Numbers } from '../../types/numbers.ts';
import type {
  ClashBodies,
  ClashResponses,
  CookiesResponses,
  HeadersResponses,
  PathLabelExplodedResponses,
  PathLabelResponses,
  PathMatrixExplodedResponses,
  PathMatrixResponses,
  PathPiecesParameters,
  PathPiecesResponses,
  PathSimpleExplodedResponses,
  PathSimpleResponses,
  QueryContentResponses,
  QueryDeepParameters,
  QueryDeepResponses,
  QueryDelimitedResponses,
  QueryFormJoinedParameters,
  QueryFormJoinedResponses,
  QueryFormParameters,
  QueryFormRecordResponses,
  QueryFormResponses,
  QueryMethodResponses,
} from '../../types/operations/parameters.ts';
import type { Received } from '../../types/received.ts';

export const pathSimpleOperation: ClientOperation<PathSimpleResponses> = {
  id: 'pathSimple',
  method: 'GET',
  path: '/path/simple/{text}/{list}/{record}',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).pathSimpleValidators,
  statuses: ['200'],
};

/** `GET /path/simple/{text}/{list}/{record}` */
export function pathSimple(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathSimpleOperation, path: [text, list, record], options });
}

export const pathSimpleExplodedOperation: ClientOperation<PathSimpleExplodedResponses> = {
  id: 'pathSimpleExploded',
  method: 'GET',
  path: '/path/simple-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', explode: true },
    { name: 'list', position: 1, in: 'path', explode: true },
    { name: 'record', position: 2, in: 'path', explode: true },
  ],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).pathSimpleExplodedValidators,
  statuses: ['200'],
};

/** `GET /path/simple-exploded/{text}/{list}/{record}` */
export function pathSimpleExploded(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathSimpleExplodedOperation, path: [text, list, record], options });
}

export const pathLabelOperation: ClientOperation<PathLabelResponses> = {
  id: 'pathLabel',
  method: 'GET',
  path: '/path/label/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', style: 'label' },
    { name: 'list', position: 1, in: 'path', style: 'label' },
    { name: 'record', position: 2, in: 'path', style: 'label' },
  ],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).pathLabelValidators,
  statuses: ['200'],
};

/** `GET /path/label/{text}/{list}/{record}` */
export function pathLabel(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathLabelOperation, path: [text, list, record], options });
}

export const pathLabelExplodedOperation: ClientOperation<PathLabelExplodedResponses> = {
  id: 'pathLabelExploded',
  method: 'GET',
  path: '/path/label-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', style: 'label', explode: true },
    { name: 'list', position: 1, in: 'path', style: 'label', explode: true },
    { name: 'record', position: 2, in: 'path', style: 'label', explode: true },
  ],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).pathLabelExplodedValidators,
  statuses: ['200'],
};

/** `GET /path/label-exploded/{text}/{list}/{record}` */
export function pathLabelExploded(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathLabelExplodedOperation, path: [text, list, record], options });
}

export const pathMatrixOperation: ClientOperation<PathMatrixResponses> = {
  id: 'pathMatrix',
  method: 'GET',
  path: '/path/matrix/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', style: 'matrix' },
    { name: 'list', position: 1, in: 'path', style: 'matrix' },
    { name: 'record', position: 2, in: 'path', style: 'matrix' },
  ],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).pathMatrixValidators,
  statuses: ['200'],
};

/** `GET /path/matrix/{text}/{list}/{record}` */
export function pathMatrix(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathMatrixOperation, path: [text, list, record], options });
}

export const pathMatrixExplodedOperation: ClientOperation<PathMatrixExplodedResponses> = {
  id: 'pathMatrixExploded',
  method: 'GET',
  path: '/path/matrix-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', position: 0, in: 'path', style: 'matrix', explode: true },
    { name: 'list', position: 1, in: 'path', style: 'matrix', explode: true },
    { name: 'record', position: 2, in: 'path', style: 'matrix', explode: true },
  ],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).pathMatrixExplodedValidators,
  statuses: ['200'],
};

/** `GET /path/matrix-exploded/{text}/{list}/{record}` */
export function pathMatrixExploded(
  client: ApiClient,
  text: string,
  list: Numbers,
  record: Colour,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathMatrixExplodedOperation, path: [text, list, record], options });
}

export const pathPiecesOperation: ClientOperation<PathPiecesResponses> = {
  id: 'pathPieces',
  method: 'GET',
  path: '/path/pieces/{name}.{format}',
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).pathPiecesValidators,
  statuses: ['200'],
};

/** `GET /path/pieces/{name}.{format}` */
export function pathPieces(
  client: ApiClient,
  name: string,
  format: PathPiecesParameters['path']['format'],
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: pathPiecesOperation, path: [name, format], options });
}

/** Parameters of `queryForm`. */
export interface QueryFormParams {
  text?: string | undefined;
  count?: number | undefined;
  ratio?: number | undefined;
  flag?: boolean | undefined;
  list?: Numbers | undefined;
  words?: NonNullable<QueryFormParameters['query']>['words'] | undefined;
  'odd[]'?: NonNullable<QueryFormParameters['query']>['odd[]'] | undefined;
  either?: NonNullable<QueryFormParameters['query']>['either'] | undefined;
  size?: NonNullable<QueryFormParameters['query']>['size'] | undefined;
}

export const queryFormOperation: ClientOperation<QueryFormResponses> = {
  id: 'queryForm',
  method: 'GET',
  path: '/query/form',
  parameters: ['text', 'count', 'ratio', 'flag', 'list', 'words', 'odd[]', 'either', 'size'],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).queryFormValidators,
  statuses: ['200'],
};

/** `GET /query/form` */
export function queryForm(
  client: ApiClient,
  params?: QueryFormParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryFormOperation, params, options });
}

/** Parameters of `queryFormRecord`. */
export interface QueryFormRecordParams {
  record: Colour;
  text?: string | undefined;
}

export const queryFormRecordOperation: ClientOperation<QueryFormRecordResponses> = {
  id: 'queryFormRecord',
  method: 'GET',
  path: '/query/form-record',
  parameters: ['record', 'text'],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).queryFormRecordValidators,
  statuses: ['200'],
};

/** `GET /query/form-record` */
export function queryFormRecord(
  client: ApiClient,
  params: QueryFormRecordParams,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryFormRecordOperation, params, options });
}

/** Parameters of `queryFormJoined`. */
export interface QueryFormJoinedParams {
  list?: Numbers | undefined;
  words?: NonNullable<QueryFormJoinedParameters['query']>['words'] | undefined;
  record?: Colour | undefined;
}

export const queryFormJoinedOperation: ClientOperation<QueryFormJoinedResponses> = {
  id: 'queryFormJoined',
  method: 'GET',
  path: '/query/form-joined',
  parameters: [
    { name: 'list', in: 'query', explode: false },
    { name: 'words', in: 'query', explode: false },
    { name: 'record', in: 'query', explode: false },
  ],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).queryFormJoinedValidators,
  statuses: ['200'],
};

/** `GET /query/form-joined` */
export function queryFormJoined(
  client: ApiClient,
  params?: QueryFormJoinedParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryFormJoinedOperation, params, options });
}

/** Parameters of `queryDelimited`. */
export interface QueryDelimitedParams {
  spaced?: Numbers | undefined;
  piped?: Numbers | undefined;
  reserved?: string | undefined;
}

export const queryDelimitedOperation: ClientOperation<QueryDelimitedResponses> = {
  id: 'queryDelimited',
  method: 'GET',
  path: '/query/delimited',
  parameters: [
    { name: 'spaced', in: 'query', style: 'spaceDelimited' },
    { name: 'piped', in: 'query', style: 'pipeDelimited' },
    { name: 'reserved', in: 'query', allowReserved: true },
  ],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).queryDelimitedValidators,
  statuses: ['200'],
};

/** `GET /query/delimited` */
export function queryDelimited(
  client: ApiClient,
  params?: QueryDelimitedParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryDelimitedOperation, params, options });
}

/** Parameters of `queryDeep`. */
export interface QueryDeepParams {
  filter?: NonNullable<QueryDeepParameters['query']>['filter'] | undefined;
}

export const queryDeepOperation: ClientOperation<QueryDeepResponses> = {
  id: 'queryDeep',
  method: 'GET',
  path: '/query/deep',
  parameters: [{ name: 'filter', in: 'query', style: 'deepObject', explode: true }],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).queryDeepValidators,
  statuses: ['200'],
};

/** `GET /query/deep` */
export function queryDeep(
  client: ApiClient,
  params?: QueryDeepParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryDeepOperation, params, options });
}

/** Parameters of `queryContent`. */
export interface QueryContentParams {
  filter?: Colour | undefined;
}

export const queryContentOperation: ClientOperation<QueryContentResponses> = {
  id: 'queryContent',
  method: 'GET',
  path: '/query/content',
  parameters: [{ name: 'filter', in: 'query', mediaType: 'application/json' }],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).queryContentValidators,
  statuses: ['200'],
};

/** `GET /query/content` */
export function queryContent(
  client: ApiClient,
  params?: QueryContentParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryContentOperation, params, options });
}

/** Parameters of `queryMethod`. */
export type QueryMethodParams = Colour;

export const queryMethodOperation: ClientOperation<QueryMethodResponses> = {
  id: 'queryMethod',
  method: 'QUERY',
  path: '/query/method',
  body: { required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).queryMethodValidators,
  statuses: ['200'],
};

/** `QUERY /query/method` */
export function queryMethod(
  client: ApiClient,
  params: QueryMethodParams,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: queryMethodOperation, params, options });
}

/** Parameters of `headers`. */
export interface HeadersParams {
  'X-Text'?: string | undefined;
  'X-Count'?: number | undefined;
  'X-List'?: Numbers | undefined;
  'X-Record'?: Colour | undefined;
  'X-Exploded'?: Colour | undefined;
}

export const headersOperation: ClientOperation<HeadersResponses> = {
  id: 'headers',
  method: 'GET',
  path: '/header',
  parameters: [
    { name: 'X-Text', in: 'header' },
    { name: 'X-Count', in: 'header' },
    { name: 'X-List', in: 'header' },
    { name: 'X-Record', in: 'header' },
    { name: 'X-Exploded', in: 'header', explode: true },
  ],
  responses: { '200': 'application/json' },
  responseHeaders: {
    '200': {
      'x-count': { kind: 'number' },
      'x-list': { kind: 'list', items: 'number' },
      'x-record': { kind: 'object', properties: { R: 'number', G: 'number', B: 'number' } },
      'x-exploded': { kind: 'object', explode: true, properties: { R: 'number', G: 'number', B: 'number' } },
      'set-cookie': { kind: 'list', items: 'string' },
    },
  },
  validators: async () => (await import('../../validators/operations/parameters.ts')).headersValidators,
  statuses: ['200'],
};

/** `GET /header` */
export function headers(
  client: ApiClient,
  params?: HeadersParams | null,
  options?: RequestOptions,
): APIPromise<Received, HeadersResponses[200]['headers']> {
  return request(client, { operation: headersOperation, params, options });
}

/** Parameters of `cookies`. */
export interface CookiesParams {
  text?: string | undefined;
  count?: number | undefined;
  list?: Numbers | undefined;
}

export const cookiesOperation: ClientOperation<CookiesResponses> = {
  id: 'cookies',
  method: 'GET',
  path: '/cookie',
  parameters: [
    { name: 'text', in: 'cookie' },
    { name: 'count', in: 'cookie' },
    { name: 'list', in: 'cookie', explode: false },
  ],
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).cookiesValidators,
  statuses: ['200'],
};

/** `GET /cookie` */
export function cookies(
  client: ApiClient,
  params?: CookiesParams | null,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: cookiesOperation, params, options });
}

/** Parameters of `clash`. */
export type ClashParams = ClashBodies['application/json'] & {
  query_name?: string | undefined;
  header_name?: string | undefined;
};

export const clashOperation: ClientOperation<ClashResponses> = {
  id: 'clash',
  method: 'POST',
  path: '/clash/{id}',
  parameters: [
    { name: 'name', key: 'query_name', in: 'query' },
    { name: 'name', key: 'header_name', in: 'header' },
  ],
  body: { required: true, content: 'application/json' },
  responses: { '200': 'application/json' },
  validators: async () => (await import('../../validators/operations/parameters.ts')).clashValidators,
  statuses: ['200'],
};

/** `POST /clash/{id}` */
export function clash(
  client: ApiClient,
  id: string,
  params: ClashParams,
  options?: RequestOptions,
): APIPromise<Received> {
  return request(client, { operation: clashOperation, path: [id], params, options });
}
