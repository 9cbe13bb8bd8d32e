/** The doc comment of a declaration or property. */
import type { Schema } from '../../ir/index.ts';
import { type Code, docComment, type DocumentationTag } from '../../render/index.ts';

export function schemaComment(schema: Schema): Code {
  const [example] = schema.examples ?? [];
  return docComment(
    schema.description ?? schema.title,
    formatNote(schema),
    schema.default === undefined ? undefined : { tag: 'default', text: JSON.stringify(schema.default) },
    example === undefined || typeof example === 'object'
      ? undefined
      : { tag: 'example', text: JSON.stringify(example) },
    schema.deprecated ? { tag: 'deprecated' } : undefined,
  );
}

function formatNote(schema: Schema): DocumentationTag | undefined {
  const format = schema.kind === 'string' || schema.kind === 'number' ? schema.format : undefined;
  return format === undefined ? undefined : { tag: 'format', text: format };
}
