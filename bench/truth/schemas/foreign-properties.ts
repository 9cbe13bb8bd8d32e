/** The properties of a schema that the other side writes. */
import type { JsonObject } from '#document';
import { mapOf } from './each-schema.ts';
import { carries } from './required-by-direction.ts';
import type { Direction, NamedSchemas } from './subject.ts';

/** Who writes a value, and the schemas that its own leads to. */
export interface Writing {
  readonly direction: Direction;
  readonly named: NamedSchemas;
}

/** The names of those that this schema itself declares. */
export function foreignProperties(schema: JsonObject, { direction, named }: Writing): readonly string[] {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  return [...mapOf(schema, 'properties')].flatMap(([name, property]) =>
    carries(property, { mark, named }, 0) ? [name] : [],
  );
}
