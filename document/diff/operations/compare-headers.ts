/** Compares the headers that answers bring. */
import type { HeaderObject, ResponseObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import type { ChangeCode } from '../change-codes.ts';
import type { Finding } from '../change.ts';
import { compareRest, membersNamed } from '../compare-rest.ts';
import { linkOrCompare, type Documents, type Found } from '../schemas/compare-schemas.ts';
import { compareContent } from './compare-content.ts';

export interface BothResponses {
  readonly status: string;
  readonly old: ResponseObject;
  readonly new: ResponseObject;
}

/** Their names belong together in any case of letters. */
export function compareHeaders(pair: BothResponses, documents: Documents): readonly Found[] {
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

const elsewhere = membersNamed('required explode schema content');

function compareHeader({ label, old, new: newer }: BothHeaders, documents: Documents): readonly Found[] {
  const places = { old: old.origin, new: newer.origin };
  const contents = { old: old.content ?? {}, new: newer.content ?? {} };
  return [
    ...changedNeed({ label, old, new: newer }),
    ...changedForm({ label, old, new: newer }),
    ...compareRest({ old, new: newer }, elsewhere, { side: 'response', label, places }),
    ...compareContent({ ...places, side: 'response', label, contents }, documents),
    ...compareSchemasOf({ label, old, new: newer }, documents),
  ];
}

function changedNeed({ label, old, new: newer }: BothHeaders): readonly Finding[] {
  if (old.required === newer.required) return [];
  const code = newer.required ? 'response-header-became-required' : 'response-header-became-optional';
  const says = `${label} is ${newer.required ? 'always' : 'not always'} there now`;
  return [{ code, side: 'response', says, old: old.origin, new: newer.origin }];
}

function changedForm({ label, old, new: newer }: BothHeaders): readonly Finding[] {
  const forms = [old, newer].map(({ explode, schema, content }) => {
    const form = content === undefined || schema !== undefined ? 'schema' : 'content';
    return form === 'content' ? form : `${form} ${explode}`;
  });
  if (forms[0] === forms[1]) return [];
  const says = `${label} is written in another way now`;
  return [{ code: 'encoding-changed', side: 'response', says, old: old.origin, new: newer.origin }];
}

function compareSchemasOf({ label, old, new: newer }: BothHeaders, documents: Documents): readonly Found[] {
  if (old.content !== undefined || newer.content !== undefined) return [];
  const at = (header: HeaderObject) => ({
    schema: header.schema ?? true,
    at: appendPointer(header.origin, 'schema'),
    label,
  });
  return linkOrCompare({ side: 'response', old: at(old), new: at(newer) }, documents);
}
