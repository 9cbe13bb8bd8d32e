/** What a schema says for people: title, description, deprecation, default, examples. */
import { isObject, type ExternalDocumentation, type Json, type JsonObject, type Pointer } from '#document';
import type { UnknownSchema } from '../schema.ts';
import { list, present, text } from './reader.ts';

export type Annotations = Omit<UnknownSchema, 'kind'>;

export function annotations(json: JsonObject, origin: Pointer): Annotations {
  const examples = list(json['examples']);
  return present<Annotations>({
    origin,
    title: text(json['title']),
    description: text(json['description']),
    deprecated: json['deprecated'] === true ? true : undefined,
    default: Object.hasOwn(json, 'default') ? (json['default'] as Json) : undefined,
    examples: examples.length > 0 ? examples : undefined,
    externalDocs: externalDocs(json['externalDocs']),
  });
}

function externalDocs(said: Json | undefined): ExternalDocumentation | undefined {
  const url = isObject(said) ? text(said['url']) : undefined;
  if (!isObject(said) || url === undefined) return undefined;
  return present<ExternalDocumentation>({ url, description: text(said['description']) });
}
