// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type {
  ClashBodies,
  ClashParameters,
  CookiesParameters,
  HeadersParameters,
  HeadersResponses,
  PathLabelExplodedParameters,
  PathLabelParameters,
  PathMatrixExplodedParameters,
  PathMatrixParameters,
  PathPiecesParameters,
  PathSimpleExplodedParameters,
  PathSimpleParameters,
  QueryContentParameters,
  QueryDeepParameters,
  QueryDelimitedParameters,
  QueryFormJoinedParameters,
  QueryFormParameters,
  QueryFormRecordParameters,
  QueryMethodBodies,
} from '../../types/operations/parameters.ts';
import type { Received } from '../../types/received.ts';
import {
  clashValidators,
  cookiesValidators,
  headersValidators,
  pathLabelExplodedValidators,
  pathLabelValidators,
  pathMatrixExplodedValidators,
  pathMatrixValidators,
  pathPiecesValidators,
  pathSimpleExplodedValidators,
  pathSimpleValidators,
  queryContentValidators,
  queryDeepValidators,
  queryDelimitedValidators,
  queryFormJoinedValidators,
  queryFormRecordValidators,
  queryFormValidators,
  queryMethodValidators,
} from '../../validators/operations/parameters.ts';

/** What the handler of `GET /path/simple/{text}/{list}/{record}` receives. */
export interface PathSimpleRequest extends RequestBase {
  readonly path: PathSimpleParameters['path'];
}

/** What the handler of `GET /path/simple/{text}/{list}/{record}` may give. */
export type PathSimpleResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathSimpleOperation: ServerOperation<PathSimpleRequest, PathSimpleResult> = {
  id: 'pathSimple',
  method: 'GET',
  path: '/path/simple/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'simple', explode: false, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'simple',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathSimpleValidators,
};

/** What the handler of `GET /path/simple-exploded/{text}/{list}/{record}` receives. */
export interface PathSimpleExplodedRequest extends RequestBase {
  readonly path: PathSimpleExplodedParameters['path'];
}

/** What the handler of `GET /path/simple-exploded/{text}/{list}/{record}` may give. */
export type PathSimpleExplodedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathSimpleExplodedOperation: ServerOperation<PathSimpleExplodedRequest, PathSimpleExplodedResult> = {
  id: 'pathSimpleExploded',
  method: 'GET',
  path: '/path/simple-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'simple', explode: true, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'simple', explode: true, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'simple',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathSimpleExplodedValidators,
};

/** What the handler of `GET /path/label/{text}/{list}/{record}` receives. */
export interface PathLabelRequest extends RequestBase {
  readonly path: PathLabelParameters['path'];
}

/** What the handler of `GET /path/label/{text}/{list}/{record}` may give. */
export type PathLabelResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathLabelOperation: ServerOperation<PathLabelRequest, PathLabelResult> = {
  id: 'pathLabel',
  method: 'GET',
  path: '/path/label/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'label', explode: false, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'label', explode: false, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'label',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathLabelValidators,
};

/** What the handler of `GET /path/label-exploded/{text}/{list}/{record}` receives. */
export interface PathLabelExplodedRequest extends RequestBase {
  readonly path: PathLabelExplodedParameters['path'];
}

/** What the handler of `GET /path/label-exploded/{text}/{list}/{record}` may give. */
export type PathLabelExplodedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathLabelExplodedOperation: ServerOperation<PathLabelExplodedRequest, PathLabelExplodedResult> = {
  id: 'pathLabelExploded',
  method: 'GET',
  path: '/path/label-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'label', explode: true, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'label', explode: true, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'label',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathLabelExplodedValidators,
};

/** What the handler of `GET /path/matrix/{text}/{list}/{record}` receives. */
export interface PathMatrixRequest extends RequestBase {
  readonly path: PathMatrixParameters['path'];
}

/** What the handler of `GET /path/matrix/{text}/{list}/{record}` may give. */
export type PathMatrixResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathMatrixOperation: ServerOperation<PathMatrixRequest, PathMatrixResult> = {
  id: 'pathMatrix',
  method: 'GET',
  path: '/path/matrix/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'matrix', explode: false, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'matrix', explode: false, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'matrix',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathMatrixValidators,
};

/** What the handler of `GET /path/matrix-exploded/{text}/{list}/{record}` receives. */
export interface PathMatrixExplodedRequest extends RequestBase {
  readonly path: PathMatrixExplodedParameters['path'];
}

/** What the handler of `GET /path/matrix-exploded/{text}/{list}/{record}` may give. */
export type PathMatrixExplodedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathMatrixExplodedOperation: ServerOperation<PathMatrixExplodedRequest, PathMatrixExplodedResult> = {
  id: 'pathMatrixExploded',
  method: 'GET',
  path: '/path/matrix-exploded/{text}/{list}/{record}',
  parameters: [
    { name: 'text', in: 'path', required: true, style: 'matrix', explode: true, shape: 'string' },
    { name: 'list', in: 'path', required: true, style: 'matrix', explode: true, shape: { array: 'integer' } },
    {
      name: 'record',
      in: 'path',
      required: true,
      style: 'matrix',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathMatrixExplodedValidators,
};

/** What the handler of `GET /path/pieces/{name}.{format}` receives. */
export interface PathPiecesRequest extends RequestBase {
  readonly path: PathPiecesParameters['path'];
}

/** What the handler of `GET /path/pieces/{name}.{format}` may give. */
export type PathPiecesResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const pathPiecesOperation: ServerOperation<PathPiecesRequest, PathPiecesResult> = {
  id: 'pathPieces',
  method: 'GET',
  path: '/path/pieces/{name}.{format}',
  parameters: [
    { name: 'name', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'format', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: pathPiecesValidators,
};

/** What the handler of `GET /query/form` receives. */
export interface QueryFormRequest extends RequestBase {
  readonly query: NonNullable<QueryFormParameters['query']>;
}

/** What the handler of `GET /query/form` may give. */
export type QueryFormResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryFormOperation: ServerOperation<QueryFormRequest, QueryFormResult> = {
  id: 'queryForm',
  method: 'GET',
  path: '/query/form',
  parameters: [
    { name: 'text', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'count', in: 'query', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'ratio', in: 'query', required: false, style: 'form', explode: true, shape: 'number' },
    { name: 'flag', in: 'query', required: false, style: 'form', explode: true, shape: 'boolean' },
    { name: 'list', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'integer' } },
    { name: 'words', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'string' } },
    { name: 'odd[]', in: 'query', required: false, style: 'form', explode: true, shape: { array: 'string' } },
    {
      name: 'either',
      in: 'query',
      required: false,
      style: 'form',
      explode: true,
      shape: { oneOf: ['integer', 'string'] },
    },
    { name: 'size', in: 'query', required: false, style: 'form', explode: true, shape: { values: [1, 2, 'large'] } },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryFormValidators,
};

/** What the handler of `GET /query/form-record` receives. */
export interface QueryFormRecordRequest extends RequestBase {
  readonly query: QueryFormRecordParameters['query'];
}

/** What the handler of `GET /query/form-record` may give. */
export type QueryFormRecordResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryFormRecordOperation: ServerOperation<QueryFormRecordRequest, QueryFormRecordResult> = {
  id: 'queryFormRecord',
  method: 'GET',
  path: '/query/form-record',
  parameters: [
    {
      name: 'record',
      in: 'query',
      required: true,
      style: 'form',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
    { name: 'text', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryFormRecordValidators,
};

/** What the handler of `GET /query/form-joined` receives. */
export interface QueryFormJoinedRequest extends RequestBase {
  readonly query: NonNullable<QueryFormJoinedParameters['query']>;
}

/** What the handler of `GET /query/form-joined` may give. */
export type QueryFormJoinedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryFormJoinedOperation: ServerOperation<QueryFormJoinedRequest, QueryFormJoinedResult> = {
  id: 'queryFormJoined',
  method: 'GET',
  path: '/query/form-joined',
  parameters: [
    { name: 'list', in: 'query', required: false, style: 'form', explode: false, shape: { array: 'integer' } },
    { name: 'words', in: 'query', required: false, style: 'form', explode: false, shape: { array: 'string' } },
    {
      name: 'record',
      in: 'query',
      required: false,
      style: 'form',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryFormJoinedValidators,
};

/** What the handler of `GET /query/delimited` receives. */
export interface QueryDelimitedRequest extends RequestBase {
  readonly query: NonNullable<QueryDelimitedParameters['query']>;
}

/** What the handler of `GET /query/delimited` may give. */
export type QueryDelimitedResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryDelimitedOperation: ServerOperation<QueryDelimitedRequest, QueryDelimitedResult> = {
  id: 'queryDelimited',
  method: 'GET',
  path: '/query/delimited',
  parameters: [
    {
      name: 'spaced',
      in: 'query',
      required: false,
      style: 'spaceDelimited',
      explode: false,
      shape: { array: 'integer' },
    },
    {
      name: 'piped',
      in: 'query',
      required: false,
      style: 'pipeDelimited',
      explode: false,
      shape: { array: 'integer' },
    },
    { name: 'reserved', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryDelimitedValidators,
};

/** What the handler of `GET /query/deep` receives. */
export interface QueryDeepRequest extends RequestBase {
  readonly query: NonNullable<QueryDeepParameters['query']>;
}

/** What the handler of `GET /query/deep` may give. */
export type QueryDeepResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryDeepOperation: ServerOperation<QueryDeepRequest, QueryDeepResult> = {
  id: 'queryDeep',
  method: 'GET',
  path: '/query/deep',
  parameters: [
    {
      name: 'filter',
      in: 'query',
      required: false,
      style: 'deepObject',
      explode: true,
      shape: {
        object: {
          text: 'string',
          from: 'integer',
          list: { array: 'integer' },
          nested: { object: { R: 'integer', G: 'integer', B: 'integer' } },
        },
      },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryDeepValidators,
};

/** What the handler of `GET /query/content` receives. */
export interface QueryContentRequest extends RequestBase {
  readonly query: NonNullable<QueryContentParameters['query']>;
}

/** What the handler of `GET /query/content` may give. */
export type QueryContentResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryContentOperation: ServerOperation<QueryContentRequest, QueryContentResult> = {
  id: 'queryContent',
  method: 'GET',
  path: '/query/content',
  parameters: [
    {
      name: 'filter',
      in: 'query',
      required: false,
      style: 'form',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
      mediaType: 'application/json',
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryContentValidators,
};

/** What the handler of `QUERY /query/method` receives. */
export interface QueryMethodRequest extends RequestBase {
  readonly contentType: 'application/json';
  readonly body: QueryMethodBodies['application/json'];
}

/** What the handler of `QUERY /query/method` may give. */
export type QueryMethodResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const queryMethodOperation: ServerOperation<QueryMethodRequest, QueryMethodResult> = {
  id: 'queryMethod',
  method: 'QUERY',
  path: '/query/method',
  parameters: [],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: queryMethodValidators,
};

/** What the handler of `GET /header` receives. */
export interface HeadersRequest extends RequestBase {
  readonly header: NonNullable<HeadersParameters['header']>;
}

/** What the handler of `GET /header` may give. */
export type HeadersResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly headers: HeadersResponses[200]['headers'];
  readonly body: Received;
};

export const headersOperation: ServerOperation<HeadersRequest, HeadersResult> = {
  id: 'headers',
  method: 'GET',
  path: '/header',
  parameters: [
    { name: 'X-Text', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
    { name: 'X-Count', in: 'header', required: false, style: 'simple', explode: false, shape: 'integer' },
    { name: 'X-List', in: 'header', required: false, style: 'simple', explode: false, shape: { array: 'integer' } },
    {
      name: 'X-Record',
      in: 'header',
      required: false,
      style: 'simple',
      explode: false,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
    {
      name: 'X-Exploded',
      in: 'header',
      required: false,
      style: 'simple',
      explode: true,
      shape: { object: { R: 'integer', G: 'integer', B: 'integer' } },
    },
  ],
  responses: {
    '200': {
      headers: {
        'x-count': { required: true, explode: false },
        'x-list': { required: false, explode: false },
        'x-record': { required: false, explode: false },
        'x-exploded': { required: false, explode: true },
        'set-cookie': { required: false, explode: false },
      },
      content: { 'application/json': { kind: 'json' } },
    },
  },
  security: [],
  validators: headersValidators,
};

/** What the handler of `GET /cookie` receives. */
export interface CookiesRequest extends RequestBase {
  readonly cookie: NonNullable<CookiesParameters['cookie']>;
}

/** What the handler of `GET /cookie` may give. */
export type CookiesResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const cookiesOperation: ServerOperation<CookiesRequest, CookiesResult> = {
  id: 'cookies',
  method: 'GET',
  path: '/cookie',
  parameters: [
    { name: 'text', in: 'cookie', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'count', in: 'cookie', required: false, style: 'form', explode: true, shape: 'integer' },
    { name: 'list', in: 'cookie', required: false, style: 'form', explode: false, shape: { array: 'integer' } },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: cookiesValidators,
};

/** What the handler of `POST /clash/{id}` receives. */
export interface ClashRequest extends RequestBase {
  readonly path: ClashParameters['path'];
  readonly query: NonNullable<ClashParameters['query']>;
  readonly header: NonNullable<ClashParameters['header']>;
  readonly contentType: 'application/json';
  readonly body: ClashBodies['application/json'];
}

/** What the handler of `POST /clash/{id}` may give. */
export type ClashResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Received;
};

export const clashOperation: ServerOperation<ClashRequest, ClashResult> = {
  id: 'clash',
  method: 'POST',
  path: '/clash/{id}',
  parameters: [
    { name: 'id', in: 'path', required: true, style: 'simple', explode: false, shape: 'string' },
    { name: 'name', in: 'query', required: false, style: 'form', explode: true, shape: 'string' },
    { name: 'name', in: 'header', required: false, style: 'simple', explode: false, shape: 'string' },
  ],
  body: { required: true, content: { 'application/json': { kind: 'json' } } },
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: clashValidators,
};
