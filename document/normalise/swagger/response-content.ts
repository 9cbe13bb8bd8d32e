/** Swagger 2.0: one schema for all media types that the operation produces. */
import type { Pointer } from '../../json.ts';
import type { MediaTypeObject } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { appendPointer } from '../../pointer.ts';
import { child, children } from '../../source/cursor.ts';
import { compact, recordOf } from '../context.ts';
import { readSchema } from '../schemas/read-schema.ts';
import { declaredMediaTypes } from './media-types.ts';

interface SwaggerResponse {
  readonly response: Cursor;
  readonly operation: Cursor;
}

/** `origin` is the pointer of the response. Examples are keyed by media type (2.0 §5.2.15). */
export function readSwaggerContent(
  context: Context,
  { response, operation }: SwaggerResponse,
  origin: Pointer,
): { readonly [mediaType: string]: MediaTypeObject } {
  const schema = child(response, 'schema');
  const examples = child(response, 'examples');
  const exampled = examples === undefined ? [] : children(examples);
  const names = schema === undefined ? exampled.map(({ key }) => key) : produced(context, operation, schema);
  return recordOf(
    names.map((name) => {
      const example = exampled.find(({ key }) => key === name);
      const pointer = appendPointer(origin, 'content', name);
      context.origins.set(pointer, response);
      return [
        name,
        compact({
          origin: pointer,
          schema: schema === undefined ? undefined : readSchema(context, schema),
          examples: example === undefined ? undefined : { example: { value: example.value } },
        }),
      ] as const;
    }),
  );
}

function produced(context: Context, operation: Cursor, schema: Cursor): readonly string[] {
  const declared = declaredMediaTypes(context, operation, 'produces');
  if (declared.length > 0) return declared;
  return child(schema, 'type')?.value === 'file' ? ['application/octet-stream'] : ['application/json'];
}
