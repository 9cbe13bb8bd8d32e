/** Compares the credentials that documents declare: what goes over the wire, and where tokens come from. */
import { isObject, type Json, type Pointer } from '../../json.ts';
import type { SecuritySchemeObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import type { Finding } from '../change.ts';
import { compareRest, membersNamed, type Pair } from '../compare-rest.ts';
import type { Documents } from '../schemas/compare-schemas.ts';
import { written } from '../written.ts';

/** By name; code that uses a client says which credential it gives by this name. */
export function compareCredentials({ old, new: newer }: Documents): readonly Finding[] {
  const [before, after] = [old.components.securitySchemes, newer.components.securitySchemes];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): readonly Finding[] => {
    const at = placeOf(name);
    const [was, is] = [before[name], after[name]];
    if (was === undefined)
      return [
        { code: 'security-scheme-added', side: 'interface', says: `the credential ${name} was declared`, new: at },
      ];
    if (is === undefined)
      return [{ code: 'security-scheme-removed', side: 'interface', says: `the credential ${name} is gone`, old: at }];
    return compareCredential({ old: was, new: is }, name);
  });
}

function placeOf(name: string): Pointer {
  return appendPointer('#/components/securitySchemes', name);
}

const elsewhere = membersNamed('type in name scheme flows openIdConnectUrl');

function compareCredential({ old, new: newer }: Pair<SecuritySchemeObject>, name: string): readonly Finding[] {
  const places = { old: placeOf(name), new: placeOf(name) };
  const changed = credentialChanged(name, { old, new: newer });
  if (changed !== undefined) return [changed];
  const [before, after] = [sourcesOf(old), sourcesOf(newer)];
  const say = (code: Finding['code'], source: string, word: string): Finding => {
    return { code, side: 'interface', says: `the credential ${name} ${word} from ${source}`, ...places };
  };
  const about = { side: 'interface', label: `the credential ${name}`, places } as const;
  return [
    ...before.filter((one) => !after.includes(one)).map((one) => say('token-source-removed', one, 'no longer comes')),
    ...after.filter((one) => !before.includes(one)).map((one) => say('token-source-added', one, 'comes')),
    ...compareRest({ old, new: newer }, elsewhere, about),
    ...compareRest(scopesOfBoth(old, newer), membersNamed(''), { ...about, label: `the scopes of ${name}` }),
  ];
}

/** Whether another thing goes over the wire. */
export function credentialChanged(
  name: string,
  { old, new: newer }: Pair<SecuritySchemeObject | undefined>,
): Finding | undefined {
  if (markOf(old) === markOf(newer)) return undefined;
  const places = { old: placeOf(name), new: placeOf(name) };
  const says = `the credential ${name} is another one now`;
  return { code: 'security-scheme-changed', side: 'request', says, ...places };
}

function markOf(scheme: SecuritySchemeObject | undefined): string {
  return JSON.stringify([scheme?.type, scheme?.in, scheme?.name, scheme?.scheme?.toLowerCase()]);
}

/** Old name → new name of each credential that was only renamed. */
export function renamedCredentials({ old, new: newer }: Documents): ReadonlyMap<string, string> {
  const [before, after] = [old.components.securitySchemes, newer.components.securitySchemes];
  const come = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const same = (first: string, second: string) =>
    `${markOf(before[first])} ${sourcesOf(before[first]).join()}` ===
    `${markOf(after[second])} ${sourcesOf(after[second]).join()}`;
  return new Map(
    gone.flatMap((name) => {
      const [now, ...others] = come.filter((one) => same(name, one));
      return now === undefined || others.length > 0 ? [] : [[name, now] as const];
    }),
  );
}

/** By flow, all addresses that have to do with it. */
function sourcesOf(scheme: SecuritySchemeObject | undefined): readonly string[] {
  const { openIdConnectUrl } = scheme ?? {};
  const flows = flowsOf(scheme).map(([name, flow]) => {
    const urls = Object.entries(flow).filter(([key]) => key.endsWith('Url'));
    return `${name} ${written(Object.fromEntries(urls))}`;
  });
  return [...flows, ...(openIdConnectUrl === undefined ? [] : [openIdConnectUrl])].toSorted();
}

/** By flow, of those that both have. */
function scopesOfBoth(old: SecuritySchemeObject, newer: SecuritySchemeObject): Pair<{ readonly [flow: string]: Json }> {
  const [before, after] = [new Map(flowsOf(old)), new Map(flowsOf(newer))];
  const shared = [...before.keys()].filter((name) => after.has(name));
  const scopes = (flows: typeof before) =>
    Object.fromEntries(shared.map((name) => [name, flows.get(name)?.['scopes'] ?? {}]));
  return { old: scopes(before), new: scopes(after) };
}

function flowsOf(
  scheme: SecuritySchemeObject | undefined,
): readonly (readonly [string, { readonly [key: string]: Json }])[] {
  const flows = scheme?.flows;
  return isObject(flows) ? Object.entries(flows).flatMap(([name, flow]) => (isObject(flow) ? [[name, flow]] : [])) : [];
}
