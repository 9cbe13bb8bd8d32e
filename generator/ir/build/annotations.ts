/** What a schema says for people: title, description, deprecation, default, examples. */
import { isObject, type ExternalDocumentation, type Json, type JsonObject, type Pointer } from '#document';
import type { UnknownSchema } from '../schema.ts';
import { list, present, text } from './reader.ts';

export type Annotations = Omit<UnknownSchema, 'kind'>;

/** Most schemas say little: what is said is added one by one, as there are a hundred thousand of them. */
type Said = { -readonly [Key in keyof Annotations]: Annotations[Key] };

export function annotations(json: JsonObject, origin: Pointer): Annotations {
  const notes: Said = { origin };
  const [title, description, examples] = [text(json['title']), text(json['description']), list(json['examples'])];
  if (title !== undefined) notes.title = title;
  if (description !== undefined) notes.description = description;
  if (json['deprecated'] === true) notes.deprecated = true;
  if (Object.hasOwn(json, 'default')) notes.default = json['default'] as Json;
  if (examples.length > 0) notes.examples = examples;
  const documentation = externalDocs(json['externalDocs']);
  if (documentation !== undefined) notes.externalDocs = documentation;
  return notes;
}

function externalDocs(said: Json | undefined): ExternalDocumentation | undefined {
  const url = isObject(said) ? text(said['url']) : undefined;
  if (!isObject(said) || url === undefined) return undefined;
  return present<ExternalDocumentation>({ url, description: text(said['description']) });
}
