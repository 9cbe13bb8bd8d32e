/** Request bodies. */
import type { RequestBodyObject } from '../open-api.ts';
import type { Reader } from './context.ts';
import { compact } from './context.ts';
import { readContent } from './content.ts';
import { dereference, extensions, flag, text } from './fields.ts';
import { noteFields } from './note-fields.ts';

export const readRequestBody: Reader<RequestBodyObject | undefined> = (context, cursor, origin) => {
  const body = dereference(context, cursor);
  if (body === undefined) return undefined;
  noteFields(context, body, 'request body');
  context.origins.set(origin, body);
  return compact({
    origin,
    description: text(context, body, 'description'),
    required: flag(context, body, 'required') ?? false,
    content: readContent(context, body, origin),
    ...extensions(context, body),
  });
};
