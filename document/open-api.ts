/**
 * The normalised OpenAPI document: whatever version was read, this one shape comes out (OAS 3.1 with the additions of
 * 3.2). Only schemas are still referenced, always locally (`#/…`); every other reference has been replaced by what it
 * names, path-item parameters and servers have been merged into their operations, and each operation has an id.
 */
import type { Json, Pointer } from './json.ts';

export interface ExternalDocumentation {
  readonly url: string;
  readonly description?: string;
}

export interface OpenApiDocument {
  readonly openapi: string;
  readonly jsonSchemaDialect?: string;
  readonly info: Info;
  readonly externalDocs?: ExternalDocumentation;
  readonly servers: readonly ServerObject[];
  readonly tags: readonly TagObject[];
  readonly security: readonly SecurityRequirementObject[];
  readonly paths: { readonly [path: string]: PathItemObject };
  readonly webhooks: { readonly [name: string]: PathItemObject };
  readonly components: {
    readonly schemas: { readonly [name: string]: JsonSchema };
    readonly securitySchemes: { readonly [name: string]: SecuritySchemeObject };
  };
  readonly [extension: `x-${string}`]: Json;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly termsOfService?: string;
  readonly contact?: { readonly name?: string; readonly url?: string; readonly email?: string };
  readonly license?: { readonly name: string; readonly identifier?: string; readonly url?: string };
  readonly [extension: `x-${string}`]: Json;
}

export interface ServerObject {
  readonly url: string;
  readonly name?: string;
  readonly description?: string;
  readonly variables?: {
    readonly [name: string]: {
      readonly default: string;
      readonly enum?: readonly string[];
      readonly description?: string;
    };
  };
  readonly [extension: `x-${string}`]: Json;
}

export interface TagObject {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocumentation;
  /** The tag this one belongs to, and what sort of tag it is (OAS 3.2 §4.22). */
  readonly parent?: string;
  readonly kind?: string;
  readonly [extension: `x-${string}`]: Json;
}

/** Keys are method names in lower case; methods of `additionalOperations` (3.2) keep their own spelling. */
export interface PathItemObject {
  readonly operations: { readonly [method: string]: OperationObject };
  readonly summary?: string;
  readonly description?: string;
  readonly [extension: `x-${string}`]: Json;
}

export interface OperationObject {
  /** Where the operation stands in the normalised document; `place(origin)` finds it in the source. */
  readonly origin: Pointer;
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocumentation;
  readonly deprecated?: boolean;
  readonly tags: readonly string[];
  readonly parameters: readonly ParameterObject[];
  readonly requestBody?: RequestBodyObject;
  /** Keys are `200`, `4XX` (upper case) or `default`. */
  readonly responses: { readonly [status: string]: ResponseObject };
  readonly callbacks?: { readonly [name: string]: { readonly [expression: string]: PathItemObject } };
  readonly security: readonly SecurityRequirementObject[];
  readonly servers: readonly ServerObject[];
  readonly [extension: `x-${string}`]: Json;
}

export interface ParameterObject {
  readonly origin: Pointer;
  /** The component that many refer to and that it is read from: `#/components/parameters/limit`. */
  readonly component?: Pointer;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'querystring';
  readonly description?: string;
  readonly required: boolean;
  readonly deprecated?: boolean;
  /** The default style of the location is filled in. */
  readonly style: 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'cookie';
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
  readonly schema?: JsonSchema;
  readonly content?: { readonly [mediaType: string]: MediaTypeObject };
  readonly examples?: { readonly [name: string]: ExampleObject };
  readonly [extension: `x-${string}`]: Json;
}

export interface RequestBodyObject {
  readonly origin: Pointer;
  readonly description?: string;
  readonly required: boolean;
  readonly content: { readonly [mediaType: string]: MediaTypeObject };
  readonly [extension: `x-${string}`]: Json;
}

export interface MediaTypeObject {
  readonly origin: Pointer;
  readonly schema?: JsonSchema;
  /** The schema of one item of a sequential media type (OAS 3.2 §4.14). */
  readonly itemSchema?: JsonSchema;
  readonly encoding?: { readonly [property: string]: EncodingObject };
  /** By position, for parts without names (OAS 3.2 §4.14). */
  readonly prefixEncoding?: readonly EncodingObject[];
  readonly itemEncoding?: EncodingObject;
  readonly examples?: { readonly [name: string]: ExampleObject };
  readonly [extension: `x-${string}`]: Json;
}

export interface EncodingObject {
  readonly contentType?: string;
  readonly headers?: { readonly [name: string]: HeaderObject };
  readonly encoding?: { readonly [property: string]: EncodingObject };
  readonly prefixEncoding?: readonly EncodingObject[];
  readonly itemEncoding?: EncodingObject;
  readonly style?: ParameterObject['style'];
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface ResponseObject {
  readonly origin: Pointer;
  readonly summary?: string;
  readonly description: string;
  readonly headers: { readonly [name: string]: HeaderObject };
  readonly content: { readonly [mediaType: string]: MediaTypeObject };
  readonly links: { readonly [name: string]: LinkObject };
  readonly [extension: `x-${string}`]: Json;
}

export interface HeaderObject {
  readonly origin: Pointer;
  /** The component that many refer to and that it is read from: `#/components/headers/x-trace-id`. */
  readonly component?: Pointer;
  readonly examples?: { readonly [name: string]: ExampleObject };
  readonly description?: string;
  readonly required: boolean;
  readonly deprecated?: boolean;
  readonly explode: boolean;
  readonly schema?: JsonSchema;
  readonly content?: { readonly [mediaType: string]: MediaTypeObject };
  readonly [extension: `x-${string}`]: Json;
}

export interface LinkObject {
  readonly operationId?: string;
  readonly operationRef?: string;
  readonly parameters?: { readonly [name: string]: Json };
  readonly requestBody?: Json;
  readonly description?: string;
  readonly server?: ServerObject;
}

export interface ExampleObject {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: Json;
  readonly dataValue?: Json;
  readonly serializedValue?: string;
  readonly externalValue?: string;
}

export type SecurityRequirementObject = { readonly [scheme: string]: readonly string[] };

export interface SecuritySchemeObject {
  readonly type: 'apiKey' | 'http' | 'mutualTLS' | 'oauth2' | 'openIdConnect';
  readonly description?: string;
  readonly name?: string;
  readonly in?: 'query' | 'header' | 'cookie';
  readonly scheme?: string;
  readonly bearerFormat?: string;
  readonly flows?: Json;
  readonly openIdConnectUrl?: string;
  /** Where an authorization server describes itself, and whether the scheme is on its way out (OAS 3.2 §4.27). */
  readonly oauth2MetadataUrl?: string;
  readonly deprecated?: boolean;
  readonly [extension: `x-${string}`]: Json;
}

/** A JSON Schema, draft 2020-12, whose references are local pointers. `true` accepts everything, `false` nothing. */
export type JsonSchema = boolean | { readonly [keyword: string]: Json };
