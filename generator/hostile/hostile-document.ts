/** An OpenAPI document in which every free text is the same hostile one. */

/** As JSON; everything that the payload does not break is a correct document. */
export function hostileDocument(payload: string): object {
  const schema = hostileSchema(payload);
  const named = { $ref: `#/components/schemas/${pointerSegment(payload)}` };
  return {
    openapi: '3.2.0',
    info: { title: payload, version: payload, summary: payload, description: payload },
    servers: [
      {
        url: `https://example.com/{v}${payload}`,
        description: payload,
        variables: { v: { default: payload, enum: [payload] } },
      },
    ],
    tags: [{ name: payload, description: payload }],
    security: [{ [payload]: [payload] }],
    paths: {
      [`/${payload}/{${payload}}`]: { post: hostileOperation(payload, payload, named) },
      '/plain/{id}': { post: hostileOperation(payload, 'plain', named) },
      '/more': { get: { operationId: `${payload}2`, summary: payload, responses: { 204: { description: payload } } } },
    },
    webhooks: {
      [payload]: {
        post: {
          operationId: 'hook',
          requestBody: { content: { 'application/json': { schema: named } } },
          responses: { 200: { description: payload } },
        },
      },
    },
    components: {
      securitySchemes: {
        [payload]: { type: 'apiKey', in: 'header', name: payload, description: payload },
        bearer: { type: 'http', scheme: payload },
        flows: { type: 'oauth2', flows: { implicit: { authorizationUrl: payload, scopes: { [payload]: payload } } } },
      },
      schemas: { [payload]: schema, ...variants(payload, named) },
    },
  };
}

function hostileOperation(payload: string, id: string, named: object): object {
  const json = { schema: named, examples: { [payload]: { summary: payload, value: payload } } };
  return {
    operationId: id,
    summary: payload,
    description: payload,
    tags: [payload],
    ...hostileExtensions(payload, named),
    parameters: hostileParameters(payload, named),
    requestBody: {
      description: payload,
      content: {
        'application/json': json,
        [`text/x;y=${payload}`]: { schema: { type: 'string' } },
        'multipart/form-data': {
          schema: { type: 'object', properties: { [payload]: { type: 'string' } } },
          encoding: { [payload]: { contentType: payload } },
        },
      },
    },
    responses: {
      200: {
        description: payload,
        headers: { [`x-${payload}`]: { description: payload, schema: { type: 'string', enum: [payload, 'b'] } } },
        content: { 'application/json': json, 'text/event-stream': {}, [`x/${payload}`]: { schema: named } },
        links: { [payload]: { operationId: payload, parameters: { [payload]: payload }, description: payload } },
      },
      default: { description: payload },
    },
    callbacks: { [payload]: { [payload]: { post: { responses: { 200: { description: payload } } } } } },
  };
}

function hostileExtensions(payload: string, named: object): object {
  const when = { body: payload, equals: payload };
  return {
    'x-etalon-resource': [payload, 'inner'],
    'x-etalon-method': payload,
    'x-etalon-stream': { framing: 'sse', when, key: payload, terminator: payload, item: named },
    'x-etalon-pagination': { kind: 'cursor', items: payload, cursor: payload, from: payload },
    'x-etalon-poll': { operation: payload, field: payload, terminal: [payload], parameters: { [payload]: payload } },
    'x-etalon-header-const': { [`x-${payload}`]: payload },
  };
}

function hostileParameters(payload: string, named: object): readonly object[] {
  const parameter = { description: payload, schema: { type: 'string', default: payload, enum: [payload, 'b'] } };
  return [
    { name: payload, in: 'query', ...parameter },
    { name: payload, in: 'header', ...parameter },
    { name: payload, in: 'cookie', ...parameter },
    { name: 'content', in: 'query', content: { [`application/json;x=${payload}`]: { schema: named } } },
  ];
}

function hostileSchema(payload: string): object {
  return {
    type: 'object',
    title: payload,
    description: payload,
    required: [payload, `${payload}2`],
    properties: {
      [payload]: {
        type: 'string',
        title: payload,
        default: payload,
        examples: [payload],
        description: payload,
        format: payload,
      },
      constant: { const: payload },
      choice: { enum: [payload, 'b', { [payload]: payload }], default: { [payload]: [payload] } },
      pattern: { type: 'string', pattern: asPattern(payload) },
      object: { const: { [payload]: { [payload]: -0 } } },
      secret: { type: 'string', writeOnly: true, description: payload },
      own: { type: 'string', readOnly: true, [`x-${payload}`]: payload, [payload]: payload },
    },
    patternProperties: { [asPattern(payload)]: { type: 'string' } },
    dependentRequired: { [payload]: [payload] },
    dependentSchemas: { [payload]: { minProperties: 1 } },
  };
}

function variants(payload: string, named: object): object {
  const kind = { type: 'object', required: [payload], properties: { [payload]: { type: 'string' } } };
  return {
    Kind: kind,
    Union: {
      oneOf: [{ $ref: '#/components/schemas/Kind' }, named],
      discriminator: {
        propertyName: payload,
        mapping: { [payload]: '#/components/schemas/Kind', [`${payload}2`]: named },
      },
    },
    Both: { allOf: [named, kind], [payload]: payload },
    Choice: {
      type: 'string',
      enum: [payload, `${payload}2`],
      'x-etalon-lifecycle': { initial: [payload], transitions: { [payload]: [payload] }, terminal: [payload] },
    },
  };
}

/** A regular expression that finds the payload; as it stands it would mostly be none, which is refused. */
function asPattern(payload: string): string {
  return payload.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

function pointerSegment(name: string): string {
  return encodeURIComponent(name.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1'));
}
