/** What a schema says about shape, tagged by kind: the one input of every type printer. JSON only, no target language. */
import type { ExternalDocumentation, Json, JsonSchema, Pointer } from '#document';
import type { Lifecycle } from './extension.ts';

export type Schema =
  | UnknownSchema
  | NeverSchema
  | NullSchema
  | BooleanSchema
  | NumberSchema
  | StringSchema
  | LiteralSchema
  | EnumSchema
  | ArraySchema
  | TupleSchema
  | ObjectSchema
  | UnionSchema
  | IntersectionSchema
  | ReferenceSchema;

interface Described {
  /** Where the schema stands in the normalised document. */
  readonly origin: Pointer;
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  readonly externalDocs?: ExternalDocumentation;
}

export interface UnknownSchema extends Described {
  readonly kind: 'unknown';
}
export interface NeverSchema extends Described {
  readonly kind: 'never';
}
export interface NullSchema extends Described {
  readonly kind: 'null';
}
export interface BooleanSchema extends Described {
  readonly kind: 'boolean';
}
export interface NumberSchema extends Described {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly format?: string;
}
export interface StringSchema extends Described {
  readonly kind: 'string';
  readonly format?: string;
  /** `format: binary`, or a `contentMediaType` without encoding: bytes, not text. */
  readonly binary: boolean;
  /** What the text is the JSON of, where the document says so (`contentSchema` beside a JSON `contentMediaType`). */
  readonly content?: Schema;
}
/** `const`, and enums of one value. */
export interface LiteralSchema extends Described {
  readonly kind: 'literal';
  readonly value: Json;
}
export interface EnumSchema extends Described {
  readonly kind: 'enum';
  readonly values: readonly Json[];
  /** How the values follow each other, where they are states. */
  readonly lifecycle?: Lifecycle;
}
export interface ArraySchema extends Described {
  readonly kind: 'array';
  readonly items: Schema;
}
export interface TupleSchema extends Described {
  readonly kind: 'tuple';
  readonly prefix: readonly Schema[];
  /** How many of the prefix must be there (`minItems`). */
  readonly required: number;
  /** What may follow; absent where nothing may. */
  readonly rest?: Schema;
}
export interface ObjectSchema extends Described {
  readonly kind: 'object';
  readonly properties: readonly Property[];
  /** Absent where nothing but the properties is allowed. An open object without a word about it has `unknown` here and `closed: false`. */
  readonly additional?: Schema;
  /** Whether the document said something about additional properties (`additionalProperties`, `patternProperties`). */
  readonly additionalDeclared: boolean;
}
export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly access: 'both' | 'read-only' | 'write-only';
  readonly schema: Schema;
}
export interface UnionSchema extends Described {
  readonly kind: 'union';
  readonly members: readonly Schema[];
  readonly discriminator?: Discriminator;
}
export interface Discriminator {
  readonly property: string;
  /** Tag value → pointer of the named schema. Complete: defaults from schema names are filled in. */
  readonly mapping: { readonly [value: string]: Pointer };
}
export interface IntersectionSchema extends Described {
  readonly kind: 'intersection';
  readonly members: readonly Schema[];
}
export interface ReferenceSchema extends Described {
  readonly kind: 'reference';
  /** The origin of a {@link NamedSchema}. */
  readonly target: Pointer;
}

/** A schema that other schemas refer to: a component, or the inner target of a reference. */
export interface NamedSchema {
  readonly origin: Pointer;
  /** The name in the document, before any identifier is made of it. */
  readonly name: string;
  readonly schema: Schema;
  /** The same as JSON Schema 2020-12, for validators. */
  readonly json: JsonSchema;
  /** Whether what is sent differs from what is received: read-only or write-only properties, or enums, at any depth. */
  readonly directional: boolean;
  readonly usedIn: { readonly request: boolean; readonly response: boolean };
}

/** Who writes the value: a request is written by the client, a response by the server. */
export type Direction = 'request' | 'response';
