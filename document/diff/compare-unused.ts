/** Named schemas that no operation uses: nothing of them travels, but code imports their types. */
import { isObject, type Json } from '../json.ts';
import type { OpenApiDocument } from '../open-api.ts';
import { judge } from './change-codes.ts';
import type { Finding } from './change.ts';
import { isSame } from './is-same.ts';
import { compareSchemas, type Documents } from './schemas/compare-schemas.ts';
import { heirsOf } from './schemas/heirs.ts';
import { locate } from './schemas/located.ts';

/** One finding for each that changed in what its type says; those that changed in what is behind a reference have it there. */
export function compareUnused(documents: Documents): readonly Finding[] {
  const used = new Set([...usedIn(documents.old), ...usedIn(documents.new)]);
  return Object.keys(documents.old.components.schemas).flatMap((name): readonly Finding[] => {
    const at = `${NAMED}${name}` as const;
    const [old, newer] = [locate(at, documents.old), locate(at, documents.new)];
    if (used.has(at) || old === undefined || newer === undefined) return [];
    if (isSame(old.schema as Json, newer.schema as Json)) return [];
    const found = compareSchemas({ old, new: newer, side: 'response' }, documents).flatMap((each) =>
      'pair' in each ? [] : each,
    );
    if (found.length === 0) return [];
    const isTold = found.some((each) => judge(each.code, each.side).class !== 'compatible');
    const says = `schema ${name}, which no operation uses, changed`;
    return [{ code: isTold ? 'unused-schema-changed' : 'text-changed', side: 'interface', says, old: at, new: at }];
  });
}

const NAMED = '#/components/schemas/';

/** The places of all named schemas that operations lead to. */
function usedIn(document: OpenApiDocument): ReadonlySet<string> {
  const used = new Set<string>();
  const waiting: Json[] = [document.paths as unknown as Json, document.webhooks as unknown as Json];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    const reference = isObject(at) ? at['$ref'] : undefined;
    waiting.push(...Object.values(at));
    if (typeof reference !== 'string' || !reference.startsWith(NAMED) || used.has(reference)) continue;
    used.add(reference);
    waiting.push(
      behind(reference as `#/${string}`, document),
      ...heirsOf(reference as `#/${string}`, document).map(($ref) => ({ $ref })),
    );
  }
  return used;
}

function behind(reference: `#/${string}`, document: OpenApiDocument): Json {
  return (locate(reference, document)?.schema ?? true) as Json;
}
