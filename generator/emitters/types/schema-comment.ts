/** The doc comment of a declaration or property. */
import type { Schema } from '../../ir/index.ts';
import { type Code, docComment } from '../../render/index.ts';

export function schemaComment(schema: Schema): Code {
  const [example] = schema.examples ?? [];
  return docComment(
    schema.description ?? schema.title,
    formatNote(schema),
    schema.default === undefined ? undefined : `@default ${JSON.stringify(schema.default)}`,
    example === undefined || typeof example === 'object' ? undefined : `@example ${JSON.stringify(example)}`,
    schema.deprecated && '@deprecated',
  );
}

function formatNote(schema: Schema): string | undefined {
  const format = schema.kind === 'string' || schema.kind === 'number' ? schema.format : undefined;
  return format === undefined ? undefined : `@format ${format}`;
}
