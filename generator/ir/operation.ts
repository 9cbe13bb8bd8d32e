/** An operation with everything that was said about it. */
import type { ExternalDocumentation, Json, JsonSchema, Pointer } from '#document';
import type { Schema } from './schema.ts';
import type { Gives, Handle, OrCreate, Pagination, Poll, Stream, WhenFailed } from './extension.ts';
import type { SecurityRequirement } from './security.ts';
import type { Server } from './api.ts';

export interface Operation {
  readonly origin: Pointer;
  readonly id: string;
  /** As sent: `GET`, `POST`, `QUERY`. */
  readonly method: string;
  /** The path template, as in the document: `/v1/agents/{agent_id}`. For webhooks and callbacks the name or expression. */
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocumentation;
  /** What is said of its path, where that is something else. */
  readonly pathText?: string;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  /** Where it sits in the client tree, outermost first: `['agents', 'turn']`. Empty: on the client itself. */
  readonly resource: readonly string[];
  /** Its name there, as in the document or derived: `create`. */
  readonly methodName: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
  /** Alternatives; empty: none needed. */
  readonly security: readonly SecurityRequirement[];
  /** Only where the operation has servers of its own. */
  readonly servers: readonly Server[];
  readonly stream?: Stream;
  readonly pagination?: Pagination;
  readonly poll?: Poll;
  /** What makes one where there is none to read (`x-etalon-or-create`). */
  readonly orCreate?: OrCreate;
  /** The objects of its resource have handles. */
  readonly handle?: Handle;
  readonly gives?: Gives;
  readonly whenFailed?: WhenFailed;
  /** Headers that every request of this operation carries (`x-etalon-header-const`). */
  readonly headerConstants: { readonly [name: string]: string };
  readonly callbacks: readonly Callback[];
  /** Ids of the requirements that speak of it; absent where none do. */
  readonly requirements?: readonly string[];
}

export interface Parameter {
  readonly origin: Pointer;
  /** The component that it is; operations that refer to it share it. */
  readonly component?: Pointer;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'querystring';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** Whether it may be sent without a value, as `?a=`. */
  readonly allowEmptyValue?: true;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly schema: Schema;
  readonly json: JsonSchema;
  /** The media type the value is serialised as, for `content` parameters. */
  readonly mediaType?: string;
  readonly examples: readonly Json[];
}

export interface RequestBody {
  readonly origin: Pointer;
  readonly required: boolean;
  readonly description?: string;
  readonly content: readonly MediaType[];
}

/** How a media type travels, which decides how it is read and written. */
export type MediaTypeKind = 'json' | 'form' | 'multipart' | 'text' | 'binary' | 'event-stream' | 'json-lines';

export interface MediaType {
  readonly origin: Pointer;
  /** As in the document, lower case, parameters kept: `application/json`, `text/*`. */
  readonly name: string;
  readonly kind: MediaTypeKind;
  /** The whole body; for a stream without `itemSchema` or extension, absent. */
  readonly schema?: Schema;
  readonly json?: JsonSchema;
  /** One item of a stream (`itemSchema`, or `item` of `x-etalon-stream`). */
  readonly item?: Schema;
  readonly itemJson?: JsonSchema;
  readonly encoding: { readonly [property: string]: Encoding };
  readonly examples: readonly NamedExample[];
}

export interface Encoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface NamedExample {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  /** Absent where it is only given as text, or stands elsewhere. */
  readonly value?: Json;
  /** As it travels. */
  readonly serialized?: string;
  readonly externalUrl?: string;
}

export interface Response {
  readonly origin: Pointer;
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly summary?: string;
  readonly description: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
  readonly links: readonly Link[];
}

export interface Header {
  readonly origin: Pointer;
  /** The component that it is; operations that refer to it share it. */
  readonly component?: Pointer;
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
  readonly deprecated: boolean;
  readonly explode: boolean;
  readonly schema: Schema;
  readonly json: JsonSchema;
  /** The media type of its text, for headers that are described by `content`. */
  readonly mediaType?: string;
  readonly examples: readonly Json[];
}

export interface Link {
  readonly name: string;
  readonly operationId?: string;
  /** Where the operation is described, if that is not in this document. */
  readonly operationRef?: string;
  readonly parameters: { readonly [name: string]: Json };
  /** The body of the next request, or an expression for it. */
  readonly requestBody?: Json;
  readonly description?: string;
  readonly server?: Server;
}

export interface Callback {
  readonly name: string;
  readonly operations: readonly Operation[];
}
