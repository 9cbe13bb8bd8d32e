/** The type of a multipart body: fields that are bytes are blobs there, though the named schema has them as text. */
import type { MediaType, Property, Schema } from '../../ir/index.ts';
import { type Code, code, join, literal, propertyKey } from '../../render/index.ts';
import { objectAlternatives, resolve, type Schemas } from './schemas.ts';

/** `Omit<CreateFileRequest, 'file'> & { file: Blob }`; `described` itself where it has no such field. */
export function multipartText(mediaType: MediaType, described: Code, schemas: Schemas): Code {
  const { schema } = mediaType;
  const [object, ...others] = schema === undefined ? [] : (objectAlternatives(schema, schemas) ?? []);
  if (schema === undefined || object === undefined || others.length > 0) return described;
  const fields = object.properties.flatMap((property) => field(property, schema, schemas));
  if (fields.length === 0) return described;
  const names = join(
    fields.map(({ name }) => literal(name)),
    ' | ',
  );
  const members = join(
    fields.map(({ text }) => text),
    ' ',
  );
  return code`Omit<${described}, ${names}> & { ${members} }`;
}

interface Field {
  readonly name: string;
  readonly text: Code;
}

/** What is described in place has its blobs already. */
function field({ name, required, schema }: Property, body: Schema, schemas: Schemas): readonly Field[] {
  if (body.kind !== 'reference' && !refers(schema)) return [];
  const found = resolve(schema, schemas);
  const isList = found.kind === 'array';
  const item = isList ? resolve(found.items, schemas) : found;
  if (item.kind !== 'string' || !item.binary) return [];
  const type = isList ? code`Blob[]` : code`Blob`;
  return [{ name, text: code`${propertyKey(name)}${required ? code`` : code`?`}: ${type};` }];
}

function refers(schema: Schema): boolean {
  return schema.kind === 'reference' || (schema.kind === 'array' && refers(schema.items));
}
