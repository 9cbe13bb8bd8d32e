/** Security schemes and requirements. */
import type { Json, SecurityRequirementObject, SecuritySchemeObject } from '#document';
import type { SecurityRequirement, SecurityScheme } from '../security.ts';
import { below, entries, isObject, present } from './reader.ts';

export function buildSecurityScheme(name: string, scheme: SecuritySchemeObject): SecurityScheme {
  return present<SecurityScheme>({
    origin: below('#/components/securitySchemes', name),
    name,
    type: scheme.type,
    description: scheme.description,
    parameter: scheme.in !== undefined && scheme.name !== undefined ? { in: scheme.in, name: scheme.name } : undefined,
    scheme: scheme.scheme?.toLowerCase(),
    scopes: scopesOf(scheme.flows),
  });
}

function scopesOf(flows: Json | undefined): readonly string[] {
  const scopes = entries(flows).flatMap(([, flow]) =>
    isObject(flow) ? entries(flow['scopes']).map(([scope]) => scope) : [],
  );
  return [...new Set(scopes)];
}

export function buildSecurity(requirements: readonly SecurityRequirementObject[]): readonly SecurityRequirement[] {
  return requirements.map((requirement) => ({
    schemes: Object.entries(requirement).map(([name, scopes]) => ({ name, scopes })),
  }));
}
