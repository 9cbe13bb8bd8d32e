/** A small document with something of every kind, to be edited. */

const petSchema = {
  type: 'object',
  description: 'A pet.',
  required: ['id', 'kind'],
  additionalProperties: true,
  properties: {
    id: { type: 'string', readOnly: true },
    kind: { type: 'string', enum: ['cat', 'dog'] },
    name: { type: 'string', minLength: 1, maxLength: 40, pattern: '^[a-z]+$' },
    age: { type: 'integer', minimum: 0, default: 1 },
    born: { type: 'string', format: 'date' },
    colour: { type: ['string', 'null'] },
    owner: { oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Shelter' }] },
  },
};

/** What all cases begin with. */
export function baseDocument(): object {
  return structuredClone({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://pets.example' }],
    security: [{ key: [] }],
    paths: { '/pets/{id}': { post: updatePet }, '/pets': { get: listPets }, '/events': { get: watchPets } },
    webhooks: { petSold: { post: { operationId: 'petSold', responses: { 200: { description: 'Heard.' } } } } },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Pet: petSchema,
        Person: { type: 'object', properties: { type: { const: 'person' } } },
        Shelter: { type: 'object', properties: { type: { const: 'shelter' } } },
      },
    },
  });
}

const petReference = { $ref: '#/components/schemas/Pet' };

const updatePet = {
  operationId: 'updatePet',
  parameters: [
    { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'dry', in: 'query', schema: { type: 'boolean' } },
    { name: 'X-Trace', in: 'header', required: true, schema: { type: 'string' } },
  ],
  requestBody: {
    required: true,
    content: {
      'application/json': { schema: petReference },
      'multipart/form-data': {
        schema: { type: 'object', properties: { photo: { type: 'string', format: 'binary' } } },
        encoding: { photo: { contentType: 'image/png' } },
      },
    },
  },
  responses: {
    200: {
      description: 'The pet.',
      headers: {
        'X-Version': { required: true, schema: { type: 'string' } },
        'X-Hint': { schema: { type: 'string' } },
      },
      content: { 'application/json': { schema: petReference }, 'text/plain': { schema: { type: 'string' } } },
    },
    404: { description: 'No such pet.' },
  },
  callbacks: {
    updated: {
      '{$request.query.back}': { post: { operationId: 'onUpdated', responses: { 200: { description: 'Heard.' } } } },
    },
  },
};

const listPets = {
  operationId: 'listPets',
  responses: {
    200: { description: 'Pets.', content: { 'application/json': { schema: { type: 'array', items: petReference } } } },
  },
};

const watchPets = {
  operationId: 'watchPets',
  'x-etalon-stream': { framing: 'sse', key: 'type', order: 'a b*', terminator: 'none' },
  responses: { 200: { description: 'Events.', content: { 'text/event-stream': { schema: { type: 'string' } } } } },
};
