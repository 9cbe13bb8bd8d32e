/** The OpenAPI document as everyone here reads it. */
export type { Json, JsonObject, Pointer } from './json.ts';
export type {
  EncodingObject,
  ExampleObject,
  HeaderObject,
  Info,
  JsonSchema,
  LinkObject,
  MediaTypeObject,
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  PathItemObject,
  RequestBodyObject,
  ResponseObject,
  SecurityRequirementObject,
  SecuritySchemeObject,
  ServerObject,
  TagObject,
} from './open-api.ts';
export type { Diagnostic, Place, Severity } from './diagnostics.ts';
