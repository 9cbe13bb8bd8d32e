/** The intermediate representation: what a document says, freed of how it says it. */
export type { Api, Server, ServerVariable, Tag } from './api.ts';
export type {
  Callback,
  Encoding,
  Header,
  Link,
  MediaType,
  MediaTypeKind,
  NamedExample,
  Operation,
  Parameter,
  RequestBody,
  Response,
} from './operation.ts';
export type {
  ArraySchema,
  BooleanSchema,
  Direction,
  Discriminator,
  EnumSchema,
  IntersectionSchema,
  LiteralSchema,
  NamedSchema,
  NeverSchema,
  NullSchema,
  NumberSchema,
  ObjectSchema,
  Property,
  ReferenceSchema,
  Schema,
  StringSchema,
  TupleSchema,
  UnionSchema,
  UnknownSchema,
} from './schema.ts';
export type { Gives, Handle, Lifecycle, Pagination, Poll, Stream, WhenFailed } from './extension.ts';
export type { OAuthFlow, SecurityRequirement, SecurityScheme } from './security.ts';
export { kindOf } from './build/media-type.ts';
export { isWide } from './is-wide.ts';
export { receivedOperations } from './received-operations.ts';
export { buildApi, type ApiIdentity } from './build-api.ts';
export { childrenOf, differsItself } from './build/usage.ts';
