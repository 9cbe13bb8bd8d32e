/** Members of a body whose text is JSON: whoever calls may give the value, and the client writes the text. */
import type { MediaType, Property, Schema } from '../../ir/index.ts';
import { type Code, code, join, literal, propertyKey } from '../../render/index.ts';
import { objectAlternatives, resolve, type Schemas } from '../exchange/schemas.ts';
import type { FunctionContext } from './context.ts';

/** The names of these members, in the order of the document. */
export function jsonTextNames(mediaType: MediaType, schemas: Schemas): readonly string[] {
  return jsonTexts(mediaType, schemas).map(({ name }) => name);
}

/** The type of a body, with values allowed for the texts. */
export function withJsonTexts(mediaType: MediaType, text: Code, context: FunctionContext): Code {
  const members = jsonTexts(mediaType, context.schemas);
  if (members.length === 0) return text;
  const names = join(
    members.map(({ name }) => literal(name)),
    ' | ',
  );
  const types = members.map(({ name, required, schema }) => {
    const value = code`string | ${valueText(schema, context)}`;
    return required ? code`${propertyKey(name)}: ${value};` : code`${propertyKey(name)}?: ${value} | undefined;`;
  });
  return code`Omit<${text}, ${names}> & {\n${join(types, '\n')}\n}`;
}

function jsonTexts({ kind, schema }: MediaType, schemas: Schemas): readonly Property[] {
  const objects = kind === 'json' && schema !== undefined ? (objectAlternatives(schema, schemas) ?? []) : [];
  const [only, ...others] = objects;
  if (only === undefined || others.length > 0) return [];
  return only.properties.filter((property) => isStructure(contentOf(property.schema), schemas));
}

function contentOf(schema: Schema): Schema | undefined {
  return schema.kind === 'string' ? schema.content : undefined;
}

/** A text could be meant as itself, or as its JSON: only what is no text can be told from it. */
function isStructure(content: Schema | undefined, schemas: Schemas): boolean {
  const kind = content && resolve(content, schemas).kind;
  return kind === 'object' || kind === 'array' || kind === 'tuple';
}

function valueText(schema: Schema, { names, file, schemas }: FunctionContext): Code {
  const content = contentOf(schema);
  if (content?.kind === 'reference') return file.use(names.type(content.target, 'request'));
  const isObject = content !== undefined && resolve(content, schemas).kind === 'object';
  return isObject ? code`object` : code`readonly unknown[]`;
}
