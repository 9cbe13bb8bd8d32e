/** Security schemes and requirements. */
import {
  isObject,
  type Json,
  type JsonObject,
  type SecurityRequirementObject,
  type SecuritySchemeObject,
} from '#document';
import type { OAuthFlow, SecurityRequirement, SecurityScheme } from '../security.ts';
import { below, entries, present, text } from './reader.ts';

export function buildSecurityScheme(name: string, scheme: SecuritySchemeObject): SecurityScheme {
  return present<SecurityScheme>({
    origin: below('#/components/securitySchemes', name),
    name,
    type: scheme.type,
    description: scheme.description,
    parameter: scheme.in !== undefined && scheme.name !== undefined ? { in: scheme.in, name: scheme.name } : undefined,
    scheme: scheme.scheme?.toLowerCase(),
    scopes: scopesOf(scheme.flows),
    deprecated: scheme.deprecated === true,
    flows: entries(scheme.flows).flatMap(([kind, flow]) => (isObject(flow) ? [buildFlow(kind, flow)] : [])),
    bearerFormat: scheme.bearerFormat,
    discoveryUrl: scheme.openIdConnectUrl ?? scheme.oauth2MetadataUrl,
  });
}

function buildFlow(kind: string, flow: JsonObject): OAuthFlow {
  const says = entries(flow['scopes']).map(([scope, says]) => [scope, text(says) ?? ''] as const);
  return present<OAuthFlow>({
    kind,
    authorizationUrl: text(flow['authorizationUrl']),
    tokenUrl: text(flow['tokenUrl']),
    refreshUrl: text(flow['refreshUrl']),
    deviceAuthorizationUrl: text(flow['deviceAuthorizationUrl']),
    scopes: Object.fromEntries(says),
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
