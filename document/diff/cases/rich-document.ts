/** A document in which every object of OpenAPI stands, so that each of its members can be edited. */

const item = { type: 'object', properties: { id: { type: 'string' } } };

/** What the edits of members begin with. */
export function richDocument(): object {
  return structuredClone({
    openapi: '3.2.0',
    info: {
      title: 'Rich',
      version: '1',
      contact: { name: 'A' },
      license: { name: 'MIT', url: 'https://licence.example' },
    },
    externalDocs: { url: 'https://docs.example' },
    tags: [{ name: 'items' }],
    servers: [
      {
        url: 'https://{region}.example/{stage}',
        variables: { region: { default: 'eu', enum: ['eu', 'us'] }, stage: { default: 'live' } },
      },
      { url: 'https://other.example' },
    ],
    security: [{ key: [] }, { login: ['read'] }],
    paths: { '/items/{id}': { get: getItem, post: postItem } },
    webhooks: { changed: { post: changed } },
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        login: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: 'https://login.example/token', scopes: { read: 'Reads.' } } },
        },
        spare: { type: 'openIdConnect', openIdConnectUrl: 'https://login.example/openid' },
      },
      schemas: { Item: item },
    },
  });
}

const getItem = {
  operationId: 'getItem',
  tags: ['items'],
  parameters: [
    { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'q', in: 'query', schema: { type: 'array', items: { type: 'string' } }, examples: { a: { value: ['a'] } } },
    { name: 'filter', in: 'query', content: { 'application/json': { schema: item } } },
  ],
  responses: {
    200: {
      description: 'It.',
      headers: { 'X-List': { schema: { type: 'array' } }, 'X-Json': { content: { 'application/json': {} } } },
      content: {
        'application/json': { schema: { $ref: '#/components/schemas/Item' }, examples: { a: { value: {} } } },
      },
      links: { self: { operationId: 'getItem', parameters: { id: '$response.body#/id' } } },
    },
  },
};

const postItem = {
  operationId: 'postItem',
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  requestBody: {
    content: {
      'multipart/form-data': {
        schema: { type: 'object', properties: { a: { type: 'string' } } },
        encoding: { a: { contentType: 'text/plain', headers: { 'X-Part': { schema: { type: 'string' } } } } },
      },
      'multipart/mixed': { itemSchema: { type: 'string' }, itemEncoding: { contentType: 'text/plain' } },
    },
  },
  responses: { 204: { description: 'Done.' } },
  callbacks: { done: { '{$request.query.back}': { post: { ...callback() } } } },
};

const changed = {
  operationId: 'itemChanged',
  requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
  responses: { 204: { description: 'Heard.' } },
};

function callback(): object {
  return { operationId: 'onDone', responses: { 204: { description: 'Heard.' } } };
}
