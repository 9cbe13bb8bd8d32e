/** From the normalised document to the intermediate representation. */
import type { Info, JsonSchema, OpenApiDocument, OperationObject, PathItemObject, Pointer, TagObject } from '#document';
import type { Api, Tag } from './api.ts';
import type { Callback, Operation } from './operation.ts';
import type { NamedSchema, Schema } from './schema.ts';
import { withAccess } from './build/access.ts';
import {
  buildGives,
  buildHandle,
  buildHeaderConstants,
  buildOrCreate,
  buildPagination,
  buildPoll,
  buildStream,
  buildWhenFailed,
} from './build/extension.ts';
import { withPollStates } from './build/poll-states.ts';
import { buildParameter } from './build/parameter.ts';
import { below, present } from './build/reader.ts';
import { createSeating, type KnownSeats, type Seat, type SeatedOperation } from './build/resource.ts';
import { buildRequestBody, buildResponses } from './build/response.ts';
import { buildSchema } from './build/schema.ts';
import { buildServer } from './build/server.ts';
import { buildSecurity, buildSecurityScheme } from './build/security.ts';
import { withUsage } from './build/usage.ts';

export interface ApiIdentity {
  /** See {@link Api.exactIntegers}. */
  readonly exactIntegers?: boolean;
  /** Kebab case: `llama-stack`. */
  readonly name: string;
  /** As shown in headers: `spec/llama-stack/openapi.yaml`. */
  readonly documentPath: string;
  /** Where operations sat before, for those that do not say where they sit. */
  readonly seats?: KnownSeats;
}

/** `requirements` are ids by operation id. */
export function buildApi(
  document: OpenApiDocument,
  identity: ApiIdentity,
  requirements: ReadonlyMap<string, readonly string[]> = new Map(),
): Api {
  const seating = createSeating(document, identity.seats ?? new Map());
  const built = buildNamedSchemas(document);
  const named = withAccess(built, built);
  const described = seated(document.paths).map((one) => buildOperation(one, seating(one)));
  const operations = withPollStates(withAccess(described, named), named).map((operation) => {
    const ids = requirements.get(operation.id);
    return ids === undefined ? operation : { ...operation, requirements: ids };
  });
  const received = seated(document.webhooks).map((one) =>
    buildOperation(one, { resource: [], methodName: one.operation.operationId }),
  );
  const webhooks = withAccess(received, named);
  return present<Api>({
    name: identity.name,
    document: identity.documentPath,
    title: document.info.title,
    version: document.info.version,
    summary: document.info.summary,
    description: document.info.description,
    about: about(document.info),
    externalDocs: document.externalDocs,
    servers: document.servers.map(buildServer),
    tags: document.tags.map(buildTag),
    exactIntegers: identity.exactIntegers === true ? true : undefined,
    schemas: withUsage(named, operations, webhooks),
    operations,
    webhooks,
    securitySchemes: Object.entries(document.components.securitySchemes).map(([name, scheme]) =>
      buildSecurityScheme(name, scheme),
    ),
  });
}

function about({ contact, license, termsOfService }: Info): NonNullable<Api['about']> {
  return present<NonNullable<Api['about']>>({ contact, license, termsOfService });
}

function buildTag({ name, summary, description, externalDocs, parent, kind }: TagObject): Tag {
  return present<Tag>({ name, summary, description, externalDocs, parent, kind });
}

function seated(items: { readonly [path: string]: PathItemObject }): readonly SeatedOperation[] {
  return Object.entries(items).flatMap(([path, item]) =>
    Object.entries(item.operations).map(([method, operation]) => ({
      operation,
      path,
      method: standardMethod(method),
      pathText: pathText(item, operation),
    })),
  );
}

/** Methods of the specification are in lower case there; others keep their spelling, HTTP tells them apart. */
function standardMethod(method: string): string {
  return /^(get|put|post|delete|options|head|patch|trace|query)$/.test(method) ? method.toUpperCase() : method;
}

/** An operation without a text of its own has that of its path. */
function pathText(item: PathItemObject, operation: OperationObject): string | undefined {
  const summary = item.summary === operation.summary ? undefined : item.summary;
  const description = item.description === operation.description ? undefined : item.description;
  return [summary, description].filter((text) => text !== undefined).join('\n\n') || undefined;
}

function buildOperation({ operation, path, method, pathText }: SeatedOperation, seat: Seat): Operation {
  return present<Operation>({
    origin: operation.origin,
    id: operation.operationId,
    method,
    path,
    summary: operation.summary,
    description: operation.description,
    externalDocs: operation.externalDocs,
    pathText,
    deprecated: operation.deprecated === true,
    tags: operation.tags,
    ...seat,
    parameters: operation.parameters.map(buildParameter),
    requestBody: buildRequestBody(operation),
    responses: buildResponses(operation),
    security: buildSecurity(operation.security),
    servers: operation.servers.map(buildServer),
    stream: buildStream(operation),
    pagination: buildPagination(operation),
    poll: buildPoll(operation),
    orCreate: buildOrCreate(operation),
    handle: buildHandle(operation),
    gives: buildGives(operation),
    whenFailed: buildWhenFailed(operation),
    headerConstants: buildHeaderConstants(operation),
    callbacks: buildCallbacks(operation),
  });
}

function buildCallbacks(operation: OperationObject): readonly Callback[] {
  return Object.entries(operation.callbacks ?? {}).map(([name, expressions]) => ({
    name,
    operations: seated(expressions).map((one) =>
      buildOperation(one, { resource: [], methodName: one.operation.operationId }),
    ),
  }));
}

function buildNamedSchemas(document: OpenApiDocument): readonly NamedSchema[] {
  return Object.entries(document.components.schemas).map(([name, json]) => {
    const origin = below('#/components/schemas', name);
    return {
      origin,
      name,
      schema: buildOnce(json, origin),
      json,
      directional: false,
      usedIn: { request: false, response: false },
    };
  });
}

/** A process that reads a document again has the same object for a schema that has not changed. */
function buildOnce(json: JsonSchema, origin: Pointer): Schema {
  if (typeof json === 'boolean') return buildSchema(json, origin);
  const found = known.get(json);
  if (found?.origin === origin) return found;
  const built = buildSchema(json, origin);
  known.set(json, built);
  return built;
}

const known = new WeakMap<object, Schema>();
