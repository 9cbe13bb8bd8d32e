/** Compares the properties of two schemas, of those that are seen on the side in question. */
import { isObject } from '../../json.ts';
import type { ChangeCode } from '../change-codes.ts';
import type { Finding } from '../change.ts';
import type { Descend, Found, ViewPair } from './compare-schemas.ts';
import type { Located } from './located.ts';
import type { View } from './view.ts';

export function compareProperties(pair: ViewPair, descend: Descend): readonly Found[] {
  const views = [pair.old, pair.new];
  const names = new Set(views.flatMap(({ properties, required }) => [...properties.keys(), ...required]));
  return [...[...names].flatMap((name) => compareProperty(name, pair, descend)), ...compareFurther(pair, descend)];
}

function compareProperty(name: string, pair: ViewPair, descend: Descend): readonly Found[] {
  const [old, newer] = [seen(name, pair.old, pair.side), seen(name, pair.new, pair.side)];
  if (old === undefined && newer === undefined) return isHidden(name, pair) ? [] : changedNeed(name, pair);
  if (old === undefined) return [finding(addedCode(name, pair), pair, { name, what: 'was added', new: newer })];
  if (newer === undefined) return [finding(removedCode(name, pair), pair, { name, what: 'was removed', old })];
  return [...changedNeed(name, pair), ...descend(old, newer)];
}

/** Whether it is described, but not for this side: then nobody owes it there. */
function isHidden(name: string, { old, new: newer }: ViewPair): boolean {
  return old.properties.has(name) || newer.properties.has(name);
}

/** What only servers write is in no request, what only clients write in no answer. */
function seen(name: string, view: View, side: 'request' | 'response'): Located | undefined {
  const property = view.properties.get(name);
  const hidden = side === 'request' ? 'readOnly' : 'writeOnly';
  const said = property === undefined ? [] : [property, ...(property.also ?? [])];
  return said.some(({ schema }) => isObject(schema) && schema[hidden] === true) ? undefined : property;
}

function addedCode(name: string, { new: newer }: ViewPair): ChangeCode {
  return newer.required.has(name) ? 'required-property-added' : 'property-added';
}

function removedCode(name: string, { old, new: newer, side }: ViewPair): ChangeCode {
  if (side === 'request') return newer.additional?.schema === false ? 'accepted-property-removed' : 'property-removed';
  return old.required.has(name) ? 'required-property-removed' : 'property-removed';
}

function changedNeed(name: string, pair: ViewPair): readonly Finding[] {
  const [was, is] = [pair.old.required.has(name), pair.new.required.has(name)];
  if (was === is) return [];
  const place = (view: View) =>
    view.properties.get(name) ?? { schema: true, at: view.at, label: `${view.label}.${name}` };
  const places = { name, old: place(pair.old), new: place(pair.new) };
  return is
    ? [finding('property-became-required', pair, { ...places, what: 'is required now' })]
    : [finding('property-became-optional', pair, { ...places, what: 'is optional now' })];
}

interface About {
  readonly name: string;
  readonly what: string;
  readonly old?: Located | undefined;
  readonly new?: Located | undefined;
}

function finding(code: ChangeCode, pair: ViewPair, about: About): Finding {
  return {
    code,
    side: pair.side,
    says: `${(about.old ?? about.new)?.label ?? about.name} ${about.what}`,
    ...(about.old !== undefined && { old: about.old.at }),
    ...(about.new !== undefined && { new: about.new.at }),
  };
}

/** Properties that no name is given for. */
function compareFurther({ old, new: newer, side }: ViewPair, descend: Descend): readonly Found[] {
  const [was, is] = [old.additional?.schema !== false, newer.additional?.schema !== false];
  const places = { side, old: old.additional?.at ?? old.at, new: newer.additional?.at ?? newer.at };
  if (was && !is)
    return [{ ...places, code: 'object-closed', says: `${old.label} takes no further properties any more` }];
  if (!was && is) return [{ ...places, code: 'object-opened', says: `${old.label} takes further properties now` }];
  if (!was || (old.additional === undefined && newer.additional === undefined)) return [];
  return descend(old.additional ?? anything(old), newer.additional ?? anything(newer));
}

function anything(view: View): Located {
  return { schema: true, at: view.at, label: `${view.label}.*` };
}
