/** Response headers. */
import type { HeaderObject } from '../open-api.ts';
import type { Reader } from './context.ts';
import { child } from '../source/cursor.ts';
import { compact } from './context.ts';
import { readContent } from './content.ts';
import { dialectOf } from './dialect.ts';
import { readExamples } from './examples.ts';
import { dereference, extensions, flag, text } from './fields.ts';
import { readSchema } from './schemas/read-schema.ts';
import { readCollectionFormat } from './swagger/collection-format.ts';
import { readInlineSchema } from './swagger/inline-schema.ts';
import { noteFields } from './note-fields.ts';

export const readHeader: Reader<HeaderObject | undefined> = (context, cursor, origin) => {
  const header = dereference(context, cursor);
  if (header === undefined) return undefined;
  noteFields(context, header, 'header');
  context.origins.set(origin, header);
  const component = context.components.pointer('headers', cursor, header);
  if (component !== undefined) context.origins.set(component, header);
  const inline = dialectOf(header, context.root) === '2.0' && child(header, 'schema') === undefined;
  if (inline) readCollectionFormat(context, header, 'header');
  const schema = child(header, 'schema');
  const content = readContent(context, header, origin);
  return compact({
    origin,
    component,
    description: text(context, header, 'description'),
    required: flag(context, header, 'required') ?? false,
    deprecated: flag(context, header, 'deprecated'),
    explode: flag(context, header, 'explode') ?? false,
    schema: inline ? readInlineSchema(context, header) : schema === undefined ? undefined : readSchema(context, schema),
    content: Object.keys(content).length === 0 ? undefined : content,
    examples: inline ? undefined : readExamples(context, header, origin),
    ...extensions(context, header),
  });
};
