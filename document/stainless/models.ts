/** Models of a config: which schema is called what, and where it belongs. */
import { isObject, type Pointer } from '../json.ts';
import { resolvePointer } from '../pointer.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Cursor } from '../source/cursor.ts';
import { membersOf } from './members.ts';
import type { Surroundings } from './update.ts';
import { pascalCase } from './words.ts';

export interface Model {
  /** As methods name it: `beta.threads.run`. */
  readonly name: string;
  readonly schema: Pointer;
  readonly identifier: string;
  readonly at: Cursor;
}

/** The models of one resource; schemas that the document does not have are reported. */
export function readModels(resource: Cursor, path: readonly string[], surroundings: Surroundings): readonly Model[] {
  return membersOf(resource, 'models', surroundings).flatMap((at): readonly Model[] => {
    const schema = pointerTo(at.value, surroundings);
    const identifier = pascalCase(at.key);
    if (schema !== undefined && identifier !== '')
      return [{ name: [...path, at.key].join('.'), schema, identifier, at }];
    const { reporter, document } = surroundings;
    const written = isObject(at.value) ? at.value['$ref'] : at.value;
    if (typeof written !== 'string' || schema !== undefined) {
      const message = `The model '${at.key}' must be a name, for a schema or a reference to one.`;
      reporter.report('stainless/not-understood', message, { at });
      return [];
    }
    const help = didYouMean(written.replace(/^.*\//, ''), namesOfSchemas(document));
    reporter.report('stainless/unknown-schema', `The document has no schema '${written}'.`, {
      at,
      ...(help !== undefined && { help }),
    });
    return [];
  });
}

function namesOfSchemas(document: Surroundings['document']): readonly string[] {
  const schemas = resolvePointer(document, '#/components/schemas') ?? resolvePointer(document, '#/definitions');
  return isObject(schemas) ? Object.keys(schemas) : [];
}

function pointerTo(value: Cursor['value'], { document }: Surroundings): Pointer | undefined {
  const written = isObject(value) ? value['$ref'] : value;
  if (typeof written !== 'string') return undefined;
  const pointer = written.startsWith('#') ? written : `#/components/schemas/${written}`;
  return resolvePointer(document, pointer) === undefined ? undefined : pointer;
}
