/** What a schema says for people: title, description, deprecation, default, examples. */
import type { Json, JsonObject, Pointer } from '#document';
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
  });
}
