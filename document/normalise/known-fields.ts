/** The fields that each object of OpenAPI has, and since which version. */
import type { Dialect } from './dialect.ts';

export type ObjectName =
  | 'components'
  | 'contact'
  | 'document'
  | 'encoding'
  | 'example'
  | 'external documentation'
  | 'header'
  | 'info'
  | 'license'
  | 'link'
  | 'media type'
  | 'operation'
  | 'parameter'
  | 'path item'
  | 'request body'
  | 'response'
  | 'security scheme'
  | 'server'
  | 'server variable'
  | 'tag';

/** `always`: in all versions. `2.0`: only there. Others: from that version on. */
type Fields = { readonly [Since in Dialect | 'always']?: string };

const inline =
  'type format items collectionFormat default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength ' +
  'pattern maxItems minItems uniqueItems enum multipleOf';

const table: { readonly [Name in ObjectName]: Fields } = {
  document: {
    always: 'info paths security tags externalDocs',
    '2.0': 'swagger host basePath schemes consumes produces definitions parameters responses securityDefinitions',
    '3.0': 'openapi servers components',
    '3.1': 'jsonSchemaDialect webhooks',
    '3.2': '$self',
  },
  components: {
    '3.0': 'schemas responses parameters examples requestBodies headers securitySchemes links callbacks',
    '3.1': 'pathItems',
    '3.2': 'mediaTypes',
  },
  info: { always: 'title description termsOfService contact license version', '3.1': 'summary' },
  contact: { always: 'name url email' },
  license: { always: 'name url', '3.1': 'identifier' },
  'external documentation': { always: 'description url' },
  server: { '3.0': 'url description variables', '3.2': 'name' },
  'server variable': { '3.0': 'enum default description' },
  tag: { always: 'name description externalDocs', '3.2': 'summary parent kind' },
  'path item': {
    always: 'get put post delete options head patch parameters',
    '3.0': 'trace summary description servers',
    '3.2': 'query additionalOperations',
  },
  operation: {
    always: 'tags summary description externalDocs operationId parameters responses deprecated security',
    '2.0': 'consumes produces schemes',
    '3.0': 'requestBody callbacks servers',
  },
  parameter: {
    always: 'name in description required schema allowEmptyValue',
    '2.0': inline,
    '3.0': 'deprecated style explode allowReserved example examples content',
  },
  'request body': { '3.0': 'description content required' },
  'media type': { '3.0': 'schema example examples encoding', '3.2': 'itemSchema prefixEncoding itemEncoding' },
  encoding: {
    '3.0': 'contentType headers style explode allowReserved',
    '3.2': 'encoding prefixEncoding itemEncoding',
  },
  response: { always: 'description headers', '2.0': 'schema examples', '3.0': 'content links', '3.2': 'summary' },
  example: { '3.0': 'summary description value externalValue', '3.2': 'dataValue serializedValue' },
  link: { '3.0': 'operationRef operationId parameters requestBody description server' },
  header: {
    always: 'description',
    '2.0': inline,
    '3.0': 'required deprecated allowEmptyValue style explode allowReserved schema example examples content',
  },
  'security scheme': {
    always: 'type description name in',
    '2.0': 'flow authorizationUrl tokenUrl scopes',
    '3.0': 'scheme bearerFormat flows openIdConnectUrl',
    '3.2': 'oauth2MetadataUrl deprecated',
  },
};

const fields: { readonly [name: string]: ReadonlyMap<string, Dialect | 'always'> } = Object.fromEntries(
  Object.entries(table).map(([name, since]) => [name, fieldsOf(since)]),
);

export const objectNames = Object.keys(table) as readonly ObjectName[];

/** The fields of an object, each with the version that it came with. */
export function knownFields(name: ObjectName): ReadonlyMap<string, Dialect | 'always'> {
  return fields[name] ?? new Map();
}

function fieldsOf(since: Fields): ReadonlyMap<string, Dialect | 'always'> {
  const pairs = Object.entries(since) as [Dialect | 'always', string][];
  return new Map(pairs.flatMap(([version, names]) => names.split(' ').map((field) => [field, version] as const)));
}
