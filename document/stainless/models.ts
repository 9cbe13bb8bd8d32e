/** Models of a config: which schema is called what, and where it belongs. */
import { isObject, type Pointer } from '../json.ts';
import { resolvePointer } from '../pointer.ts';
import { child, children, type Cursor } from '../source/cursor.ts';
import type { Surroundings } from './update.ts';
import { pascalCase } from './words.ts';

export interface Model {
  /** As methods name it: `beta.threads.run`. */
  readonly name: string;
  readonly schema: Pointer;
  readonly identifier: string;
}

/** The models of one resource; schemas that the document does not have are reported. */
export function readModels(resource: Cursor, path: readonly string[], surroundings: Surroundings): readonly Model[] {
  const models = child(resource, 'models');
  return (models === undefined ? [] : children(models)).flatMap((cursor): readonly Model[] => {
    const schema = pointerTo(cursor.value, surroundings);
    if (schema !== undefined)
      return [{ name: [...path, cursor.key].join('.'), schema, identifier: pascalCase(cursor.key) }];
    const message = `The document has no schema '${String(isObject(cursor.value) ? cursor.key : cursor.value)}'.`;
    surroundings.reporter.report('stainless/unknown-schema', message, { at: cursor });
    return [];
  });
}

function pointerTo(value: Cursor['value'], { document }: Surroundings): Pointer | undefined {
  const written = isObject(value) ? value['$ref'] : value;
  if (typeof written !== 'string') return undefined;
  const pointer = written.startsWith('#') ? written : `#/components/schemas/${written}`;
  return resolvePointer(document, pointer) === undefined ? undefined : pointer;
}
