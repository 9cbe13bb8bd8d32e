/** Compares what operations answer: statuses, headers and bodies. */
import type { HeaderObject, ResponseObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import type { ChangeCode } from '../change-codes.ts';
import type { Finding } from '../change.ts';
import { linkOrCompare, type Documents, type Found } from '../schemas/compare-schemas.ts';
import { compareContent } from './compare-content.ts';
import type { BothOperations } from './compare-operation.ts';

export function compareResponses({ old, new: newer }: BothOperations, documents: Documents): readonly Found[] {
  const statuses = new Set([...Object.keys(old.responses), ...Object.keys(newer.responses)]);
  return [...statuses].flatMap((status): readonly Found[] => {
    const [before, after] = [old.responses[status], newer.responses[status]];
    if (before !== undefined && after !== undefined)
      return compareResponse({ status, old: before, new: after }, documents);
    const places = { side: 'response', old: before?.origin ?? old.origin, new: after?.origin ?? newer.origin } as const;
    const word = before === undefined ? 'added' : 'removed';
    const kind = /^[23]/.test(status) ? 'success' : 'error';
    return [{ ...places, code: `${kind}-response-${word}`, says: `response ${status} was ${word}` }];
  });
}

interface BothResponses {
  readonly status: string;
  readonly old: ResponseObject;
  readonly new: ResponseObject;
}

function compareResponse({ status, old, new: newer }: BothResponses, documents: Documents): readonly Found[] {
  const label = `response ${status}`;
  const places = { side: 'response', label, old: old.origin, new: newer.origin } as const;
  const text: readonly Finding[] =
    old.description === newer.description
      ? []
      : [{ ...sayWhere(places), code: 'text-changed', says: `${label} is described otherwise` }];
  return [
    ...text,
    ...compareHeaders({ status, old, new: newer }, documents),
    ...compareContent({ ...places, contents: { old: old.content, new: newer.content } }, documents),
  ];
}

function sayWhere({
  side,
  old,
  new: newer,
}: {
  readonly side: 'response';
  readonly old: string;
  readonly new: string;
}) {
  return { side, old, new: newer };
}

function compareHeaders(pair: BothResponses, documents: Documents): readonly Found[] {
  const [before, after] = [byLowerCase(pair.old.headers), byLowerCase(pair.new.headers)];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((name): readonly Found[] => {
    const [old, newer] = [before.get(name), after.get(name)];
    const label = `header '${name}' of response ${pair.status}`;
    if (old === undefined) return newer === undefined ? [] : [addedHeader(newer, label)];
    if (newer === undefined)
      return [{ code: 'response-header-removed', side: 'response', says: `${label} was removed`, old: old.origin }];
    return compareHeader({ label, old, new: newer }, documents);
  });
}

function byLowerCase(headers: { readonly [name: string]: HeaderObject }): ReadonlyMap<string, HeaderObject> {
  return new Map(Object.entries(headers).map(([name, header]) => [name.toLowerCase(), header]));
}

function addedHeader(header: HeaderObject, label: string): Finding {
  const code: ChangeCode = header.required ? 'required-response-header-added' : 'response-header-added';
  return { code, side: 'response', says: `${label} was added`, new: header.origin };
}

interface BothHeaders {
  readonly label: string;
  readonly old: HeaderObject;
  readonly new: HeaderObject;
}

function compareHeader({ label, old, new: newer }: BothHeaders, documents: Documents): readonly Found[] {
  const places = { side: 'response', old: old.origin, new: newer.origin } as const;
  const need: readonly Finding[] =
    old.required === newer.required
      ? []
      : [
          {
            ...places,
            code: newer.required ? 'response-header-became-required' : 'response-header-became-optional',
            says: `${label} is ${newer.required ? 'always' : 'not always'} there now`,
          },
        ];
  const at = (header: HeaderObject) => ({
    schema: header.schema ?? true,
    at: appendPointer(header.origin, 'schema'),
    label,
  });
  return [...need, ...linkOrCompare({ side: 'response', old: at(old), new: at(newer) }, documents)];
}
