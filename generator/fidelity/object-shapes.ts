/** Which objects of OpenAPI stand in which fields of which others. Fields that are not listed hold data. */

export type ObjectKind =
  | 'callback'
  | 'components'
  | 'document'
  | 'encoding'
  | 'example'
  | 'header'
  | 'info'
  | 'link'
  | 'media type'
  | 'operation'
  | 'parameter'
  | 'path item'
  | 'request body'
  | 'response'
  | 'schema'
  | 'security scheme'
  | 'server'
  | 'server variable'
  | 'tag';

export interface Field {
  readonly kind: ObjectKind;
  readonly holding: 'one' | 'list' | 'map';
}

type Shape = { readonly [field: string]: Field };

/** Of the normalised document; schemas have their own, in `json-schema/`. */
export const objectShapes: { readonly [Kind in Exclude<ObjectKind, 'schema'>]: Shape } = {
  document: {
    info: one('info'),
    servers: list('server'),
    tags: list('tag'),
    paths: map('path item'),
    webhooks: map('path item'),
    components: one('components'),
  },
  components: { schemas: map('schema'), securitySchemes: map('security scheme') },
  info: {},
  server: { variables: map('server variable') },
  'server variable': {},
  tag: {},
  'path item': { operations: map('operation') },
  operation: {
    parameters: list('parameter'),
    requestBody: one('request body'),
    responses: map('response'),
    callbacks: map('callback'),
    servers: list('server'),
  },
  callback: {},
  parameter: { schema: one('schema'), content: map('media type'), examples: map('example') },
  'request body': { content: map('media type') },
  'media type': {
    schema: one('schema'),
    itemSchema: one('schema'),
    encoding: map('encoding'),
    prefixEncoding: list('encoding'),
    itemEncoding: one('encoding'),
    examples: map('example'),
  },
  encoding: {
    headers: map('header'),
    encoding: map('encoding'),
    prefixEncoding: list('encoding'),
    itemEncoding: one('encoding'),
  },
  response: { headers: map('header'), content: map('media type'), links: map('link') },
  header: { schema: one('schema'), content: map('media type'), examples: map('example') },
  link: { server: one('server') },
  example: {},
  'security scheme': {},
};

function one(kind: ObjectKind): Field {
  return { kind, holding: 'one' };
}

function list(kind: ObjectKind): Field {
  return { kind, holding: 'list' };
}

function map(kind: ObjectKind): Field {
  return { kind, holding: 'map' };
}
