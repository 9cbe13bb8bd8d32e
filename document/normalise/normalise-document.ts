/** Any version of OpenAPI into the one shape of `open-api.ts`. */
import type { Pointer } from '../json.ts';
import type { JsonSchema, OpenApiDocument, PathItemObject } from '../open-api.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { Cursor } from '../source/cursor.ts';
import type { References } from '../source/references.ts';
import type { Context } from './context.ts';
import { appendPointer } from '../pointer.ts';
import { child } from '../source/cursor.ts';
import { assignOperationIds } from './operation-ids.ts';
import { breakLoops } from './break-loops.ts';
import { compact, recordOf } from './context.ts';
import { checkVersion, dialectOf } from './dialect.ts';
import { extensions, extensibleMembers, members, object, text } from './fields.ts';
import { readExternalDocs, readInformation, readTags } from './information.ts';
import { resolveLinks } from './links.ts';
import { noteFields } from './note-fields.ts';
import { readPathKeys } from './path-keys.ts';
import { readPathItem } from './path-items.ts';
import { impossibleSchemas } from './schemas/impossible.ts';
import { readComponent } from './schemas/read-component.ts';
import { referenceTo } from './schemas/read-schema.ts';
import { createSharedComponents } from './shared-components.ts';
import { createSchemaRegistry } from './schemas/registry.ts';
import { readSecurity, readSecuritySchemes } from './security.ts';
import { readServers } from './servers.ts';
import { readSwaggerServers } from './swagger/servers.ts';

export interface Normalised {
  readonly document: OpenApiDocument;
  readonly origins: ReadonlyMap<Pointer, Cursor>;
}

interface Tools {
  readonly reporter: Reporter<Cursor>;
  readonly references: References;
}

/** `root` must stand at an object. Nothing throws: what cannot be read is reported and left out. */
export function normaliseDocument(root: Cursor, tools: Tools): Normalised {
  checkVersion(root, tools.reporter);
  const context = createContext(root, tools);
  noteRootFields(context);
  const unlinked = assignOperationIds({ paths: readPaths(context), webhooks: readWebhooks(context) }, context);
  const roots = resolveLinks(unlinked, context);
  const security = readSecurity(context, root);
  const securitySchemes = readSecuritySchemes(context);
  const rest = extensions(context, root);
  const document: OpenApiDocument = {
    openapi: text(context, root, 'openapi') ?? text(context, root, 'swagger') ?? '3.1.0',
    ...compact({ jsonSchemaDialect: text(context, root, 'jsonSchemaDialect') }),
    info: readInformation(context),
    ...compact({ externalDocs: readExternalDocs(context, root) }),
    servers: dialectOf(root, root) === '2.0' ? readSwaggerServers(context) : readServers(context, root),
    tags: readTags(context),
    security,
    ...roots,
    components: { schemas: readSchemas(context), securitySchemes },
    ...rest,
  };
  return { document, origins: context.origins };
}

/** What does not say that it is OpenAPI has been told already. */
function noteRootFields(context: Context): void {
  const { root } = context;
  if (child(root, 'openapi') === undefined && child(root, 'swagger') === undefined) return;
  noteFields(context, root, 'document');
  const components = child(root, 'components');
  if (components !== undefined) noteFields(context, components, 'components');
}

function createContext(root: Cursor, { reporter, references }: Tools): Context {
  const bare = {
    root,
    reporter,
    references,
    origins: new Map<Pointer, Cursor>([['#', root]]),
    components: createSharedComponents(root, references),
    openPathItems: new Set<string>(),
    callbacks: { count: 0 },
  };
  // The registry is made from the declared schemas, which are found with the same tolerant readers.
  const finding: Context = { ...bare, schemas: createSchemaRegistry([], { references, reporter }) };
  const swagger = dialectOf(root, root) === '2.0';
  const holder = swagger ? root : object(finding, root, 'components');
  const declared = holder === undefined ? [] : members(finding, holder, swagger ? 'definitions' : 'schemas');
  return { ...bare, schemas: createSchemaRegistry(declared, { references, reporter }) };
}

function readPaths(context: Context): { readonly [path: string]: PathItemObject } {
  return recordOf(
    readPathKeys(context, extensibleMembers(context, context.root, 'paths')).map(
      ({ item, path }) => [path, readPathItem(context, { item, path }, appendPointer('#/paths', path))] as const,
    ),
  );
}

function readWebhooks(context: Context): { readonly [name: string]: PathItemObject } {
  const key = child(context.root, 'webhooks') === undefined ? 'x-webhooks' : 'webhooks';
  return recordOf(
    members(context, context.root, key).map(
      (item) => [item.key, readPathItem(context, { item }, appendPointer('#/webhooks', item.key))] as const,
    ),
  );
}

/** Reading a component can add others: those that only references name. */
function readSchemas(context: Context): { readonly [name: string]: JsonSchema } {
  const schemas: [string, JsonSchema][] = [];
  for (let batch = context.schemas.take(); batch.length > 0; batch = context.schemas.take()) {
    for (const component of batch) {
      context.origins.set(schemaPointer(component.name), component.schema);
      schemas.push([
        component.name,
        'alias' in component ? aliasOf(component.alias) : readComponent(context, component.schema),
      ]);
    }
  }
  const loops = breakLoops(recordOf(schemas), schemaPointer);
  for (const { name, reference } of loops.broken) {
    const at = context.origins.get(schemaPointer(name));
    const message = `'${name}' is defined by itself: '${reference}' is read as accepting everything.`;
    context.reporter.report('document/reference-loop', message, at === undefined ? {} : { at });
  }
  noteImpossible(context, loops.schemas);
  return loops.schemas;
}

/** Validators judge by the letter: they would refuse everything, and nobody would know why. */
function noteImpossible(context: Context, schemas: { readonly [name: string]: JsonSchema }): void {
  for (const { name, property, closed } of impossibleSchemas(schemas, schemaPointer)) {
    const at = context.origins.get(schemaPointer(name));
    const part = closed === name ? 'a part of it' : `'${closed}', which it extends,`;
    const message = `No object fits '${name}': it must have '${property}', which ${part} does not name and, being closed, refuses.`;
    const help =
      'Leave `additionalProperties: false` out of what is extended, or say `unevaluatedProperties: false` beside `allOf`: the former knows the properties beside it only.';
    context.reporter.report('document/impossible-schema', message, { help, ...(at !== undefined && { at }) });
  }
}

function aliasOf(name: string | undefined): JsonSchema {
  return name === undefined ? true : referenceTo(name);
}

function schemaPointer(name: string): Pointer {
  return String(referenceTo(name)['$ref']);
}
