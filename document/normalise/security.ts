/** Security requirements and schemes. */
import type { SecurityRequirementObject, SecuritySchemeObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { isObject } from '../json.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { appendPointer } from '../pointer.ts';
import { child, children } from '../source/cursor.ts';
import { compact, recordOf } from './context.ts';
import { dialectOf } from './dialect.ts';
import { dereference, extensions, flag, list, members, object, text, wrongType } from './fields.ts';
import { meantWord, readKeyPlace } from './key-place.ts';
import { noteFields } from './note-fields.ts';
import { readSwaggerScheme } from './swagger/security-scheme.ts';

/** The alternatives of an operation, those of the document where it has none of its own; an empty one means: none needed. */
export function readSecurity(context: Context, operation: Cursor): readonly SecurityRequirementObject[] {
  const own = child(operation, 'security');
  // What is malformed must not open the door: an operation without a proper list has the document's.
  if (own !== undefined && !Array.isArray(own.value)) wrongType(context, own, 'a list');
  const holder = Array.isArray(own?.value) ? operation : context.root;
  return list(context, holder, 'security').flatMap((requirement) => readRequirement(context, requirement));
}

function readRequirement(context: Context, requirement: Cursor): SecurityRequirementObject[] {
  if (isObject(requirement.value)) {
    const schemes = children(requirement);
    for (const scheme of schemes) checkDeclared(context, scheme);
    return [recordOf(schemes.map((scheme) => [scheme.key, scopes(context, scheme)] as const))];
  }
  wrongType(context, requirement, 'an object from scheme to scopes');
  return typeof requirement.value === 'string' ? [recordOf([[requirement.value, []]])] : [];
}

function checkDeclared(context: Context, scheme: Cursor): void {
  const names = schemeMembers(context).map(({ key }) => key);
  if (names.includes(scheme.key)) return;
  const help = didYouMean(scheme.key, names) ?? (isSwagger(context) ? declareIt : undefined);
  const message = `There is no security scheme '${scheme.key}'.`;
  context.reporter.report('document/unknown-scheme', message, { at: scheme, ...(help !== undefined && { help }) });
}

const declareIt = 'Declare it under `securityDefinitions`; until then no request can meet the requirement.';

function isSwagger({ root }: Context): boolean {
  return dialectOf(root, root) === '2.0';
}

function scopes(context: Context, scheme: Cursor): readonly string[] {
  if (!Array.isArray(scheme.value)) wrongType(context, scheme, 'a list of scopes');
  return children(scheme).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}

/** All schemes that the root document declares. */
export function readSecuritySchemes(context: Context): { readonly [name: string]: SecuritySchemeObject } {
  const swagger = dialectOf(context.root, context.root) === '2.0';
  return recordOf(
    schemeMembers(context).map((member) => {
      const scheme = dereference(context, member);
      context.origins.set(appendPointer('#/components/securitySchemes', member.key), member);
      if (scheme !== undefined) noteFields(context, scheme, 'security scheme');
      return [
        member.key,
        scheme === undefined ? undefined : swagger ? readSwaggerScheme(context, scheme) : readScheme(context, scheme),
      ] as const;
    }),
  );
}

function schemeMembers(context: Context): readonly Cursor[] {
  if (dialectOf(context.root, context.root) === '2.0') return members(context, context.root, 'securityDefinitions');
  const components = object(context, context.root, 'components');
  return components === undefined ? [] : members(context, components, 'securitySchemes');
}

const types = ['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'] as const;

function readScheme(context: Context, scheme: Cursor): SecuritySchemeObject | undefined {
  const http = meantScheme(context, scheme);
  const type = http === undefined ? meantWord(context, scheme, { key: 'type', values: types }) : 'http';
  if (type === undefined) return undefined;
  if (type === 'http' && http === undefined) noteMissingScheme(context, scheme);
  return compact({
    type,
    description: text(context, scheme, 'description'),
    ...(type === 'apiKey' && readKeyPlace(context, scheme)),
    scheme: http ?? text(context, scheme, 'scheme'),
    bearerFormat: text(context, scheme, 'bearerFormat'),
    flows: child(scheme, 'flows')?.value,
    openIdConnectUrl: text(context, scheme, 'openIdConnectUrl'),
    oauth2MetadataUrl: text(context, scheme, 'oauth2MetadataUrl'),
    deprecated: flag(context, scheme, 'deprecated'),
    ...extensions(context, scheme),
  });
}

/** `type: basic`, as Swagger 2.0 has it, and `type: bearer`: schemes of HTTP. */
function meantScheme(context: Context, scheme: Cursor): string | undefined {
  const type = child(scheme, 'type');
  const written = typeof type?.value === 'string' ? type.value.toLowerCase() : '';
  if (type === undefined || (written !== 'basic' && written !== 'bearer')) return undefined;
  const message = `'type' of a security scheme cannot be '${String(type.value)}'; read as the scheme '${written}' of the type 'http'.`;
  context.reporter.report('document/unknown-value', message, {
    at: type,
    help: `Write \`type: http\` and \`scheme: ${written}\`.`,
  });
  return written;
}

/** Without it nothing tells how the credential is sent. */
function noteMissingScheme(context: Context, scheme: Cursor): void {
  if (child(scheme, 'scheme') !== undefined) return;
  const message = "A security scheme of the type 'http' has no `scheme`; nothing tells how it is sent.";
  context.reporter.report('document/missing-field', message, { at: scheme });
}
