/** Swagger 2.0 writes the schema of a parameter or header into the object itself (2.0 §5.2.10). */
import type { JsonObject } from '../../json.ts';
import type { JsonSchema } from '../../open-api.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject } from '../../json.ts';
import { withValue } from '../../source/cursor.ts';
import { recordOf } from '../context.ts';
import { readSchema } from '../schemas/read-schema.ts';

const notSchema = new Set(
  (
    'name in description required collectionFormat allowEmptyValue schema ' +
    'deprecated style explode allowReserved example examples content'
  ).split(' '),
);

export function readInlineSchema(context: Context, cursor: Cursor): JsonSchema {
  if (!isObject(cursor.value)) return true;
  const isKeyword = (key: string): boolean => !notSchema.has(key) && (!key.startsWith('x-') || key === 'x-nullable');
  const keywords = recordOf(Object.entries(cursor.value).filter(([key]) => isKeyword(key))) as JsonObject;
  return readSchema(context, withValue(cursor, keywords));
}
