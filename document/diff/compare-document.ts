/** Compares what documents say of themselves, beside their operations and schemas. */
import type { Pointer } from '../json.ts';
import { appendPointer } from '../pointer.ts';
import type { OpenApiDocument } from '../open-api.ts';
import type { Finding } from './change.ts';
import { compareRest, membersNamed } from './compare-rest.ts';
import type { Documents } from './schemas/compare-schemas.ts';

/** Those that are compared elsewhere; in which version a document is written changes nothing. */
const elsewhere = membersNamed('openapi info servers security paths webhooks components');

export function compareDocument({ old, new: newer }: Documents): readonly Finding[] {
  return [
    ...compareRest({ old, new: newer }, elsewhere, about('#', 'the document')),
    ...compareRest({ old: old.info, new: newer.info }, new Set(), about('#/info', 'the document')),
    ...compareNames({ old, new: newer }),
  ];
}

function about(at: Pointer, label: string) {
  return { side: 'interface', label, places: { old: at, new: at } } as const;
}

/** Code imports named schemas by their names, whether an operation uses them or not. */
function compareNames({ old, new: newer }: Documents): readonly Finding[] {
  const place = (name: string): Pointer => appendPointer('#/components/schemas', name);
  return [
    ...missing(old, newer).map((name): Finding => ({
      side: 'interface',
      code: 'schema-removed',
      says: `schema ${name} was removed`,
      old: place(name),
    })),
    ...missing(newer, old).map((name): Finding => ({
      side: 'interface',
      code: 'schema-added',
      says: `schema ${name} was added`,
      new: place(name),
    })),
  ];
}

/** The names of the first that the second does not have. */
function missing(first: OpenApiDocument, second: OpenApiDocument): readonly string[] {
  return Object.keys(first.components.schemas).filter((name) => !Object.hasOwn(second.components.schemas, name));
}
