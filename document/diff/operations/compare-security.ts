/** Compares who may use operations: the alternatives of credentials, each a set of schemes with scopes. */
import type { SecurityRequirementObject } from '../../open-api.ts';
import type { Finding } from '../change.ts';
import { isSame } from '../is-same.ts';
import type { Documents } from '../schemas/compare-schemas.ts';
import { credentialChanged, renamedCredentials } from './compare-credentials.ts';
import type { BothOperations } from './compare-operation.ts';

export function compareSecurity({ old, new: newer }: BothOperations, documents: Documents): readonly Finding[] {
  const places = { side: 'request', ...placesOf({ old, new: newer }, documents) } as const;
  const names = renamedCredentials(documents);
  const before = alternatives(old.security).map((each) => renamed(each, names));
  const after = alternatives(newer.security);
  const gone = before.filter((each) => !after.some((now) => isEnough(each, now)));
  const come = after.filter((each) => !before.some((then) => isEnough(each, then)));
  return [
    ...gone.map((each): Finding => ({
      ...places,
      code: 'security-tightened',
      says: `${shown(each)} is not enough any more`,
    })),
    ...come.map((each): Finding => ({ ...places, code: 'security-relaxed', says: `${shown(each)} is enough now` })),
    ...compareSchemes({ old, new: newer }, documents),
  ];
}

/** What operations have from the document is one change of the document, however many they are. */
function placesOf({ old, new: newer }: BothOperations, documents: Documents): Pick<Finding, 'old' | 'new'> {
  const isInherited = isSame(old.security, documents.old.security) && isSame(newer.security, documents.new.security);
  return isInherited ? { old: '#/security', new: '#/security' } : { old: old.origin, new: newer.origin };
}

/** No requirement at all asks for nothing. */
function alternatives(security: readonly SecurityRequirementObject[]): readonly SecurityRequirementObject[] {
  return security.length === 0 ? [{}] : security;
}

/** A renamed credential is still the same one for those who have it. */
function renamed(
  requirement: SecurityRequirementObject,
  names: ReadonlyMap<string, string>,
): SecurityRequirementObject {
  return Object.fromEntries(Object.entries(requirement).map(([name, scopes]) => [names.get(name) ?? name, scopes]));
}

/** Whether who has `credentials` satisfies the requirement. */
function isEnough(credentials: SecurityRequirementObject, requirement: SecurityRequirementObject): boolean {
  return Object.entries(requirement).every(([scheme, scopes]) => {
    const held = Object.hasOwn(credentials, scheme) ? credentials[scheme] : undefined;
    return held !== undefined && scopes.every((scope) => held.includes(scope));
  });
}

function shown(requirement: SecurityRequirementObject): string {
  const schemes = Object.entries(requirement).map(([name, scopes]) =>
    scopes.length === 0 ? name : `${name} (${scopes.join(', ')})`,
  );
  return schemes.length === 0 ? 'no credential' : schemes.join(' and ');
}

/** Of the schemes that both operations ask for, where they now are something else. */
function compareSchemes({ old, new: newer }: BothOperations, documents: Documents): readonly Finding[] {
  const named = (requirements: readonly SecurityRequirementObject[]) => new Set(requirements.flatMap(Object.keys));
  const asked = named(newer.security);
  return [...named(old.security)]
    .filter((name) => asked.has(name))
    .flatMap((name): readonly Finding[] => {
      const [before, after] = [documents.old, documents.new].map((one) => one.components.securitySchemes[name]);
      const changed = credentialChanged(name, { old: before, new: after });
      return changed === undefined ? [] : [changed];
    });
}
