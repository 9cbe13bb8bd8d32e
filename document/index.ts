/** The OpenAPI document as everyone here reads it. */
export { isObject } from './json.ts';
export type { Json, JsonObject, Pointer } from './json.ts';
export { appendPointer, formatPointer, parsePointer, resolvePointer } from './pointer.ts';
export type {
  EncodingObject,
  ExampleObject,
  ExternalDocumentation,
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
export type { Diagnostic, Excerpt, Place, Severity } from './diagnostics/diagnostic.ts';
export { apiName } from './api-name.ts';
export { saysWhere } from './says-where.ts';
export { requirementsFile } from './requirements.ts';
export { loadDocument } from './load-document.ts';
export type { LoadedDocument } from './load-document.ts';
export type { LoadOptions } from './read-document.ts';
export type { Readings } from './source/library.ts';
export { formatDiagnostics } from './diagnostics/format-diagnostics.ts';
export type { FormatOptions } from './diagnostics/format-diagnostics.ts';
export { diagnosticCodes } from './diagnostics/diagnostic-codes.ts';
export { didYouMean } from './diagnostics/suggest.ts';
export { orderNames } from './streams/order.ts';
export type { Order, OrderProblem } from './streams/order.ts';
export { parseOrder } from './streams/parse-order.ts';
export { sampleOrder } from './streams/sample-order.ts';
export { startOrder } from './streams/walk-order.ts';
export type { OrderWalk } from './streams/walk-order.ts';
export { lintDocument } from './lint/lint-document.ts';
export type { LintOptions } from './lint/lint-document.ts';
export { testPattern } from './lint/test-pattern.ts';
export { extensionSchemas } from './extensions/extension-schemas.ts';
export type { ExtensionSchema } from './extensions/extension-schemas.ts';
export type { Change, ChangeClass, Party, Side } from './diff/change.ts';
export { changeCodes } from './diff/change-codes.ts';
export type { ChangeCode } from './diff/change-codes.ts';
export { compareFiles } from './diff/compare-files.ts';
export type { ComparedFiles } from './diff/compare-files.ts';
export { diffDocuments } from './diff/diff-documents.ts';
export { verdictOf } from './diff/verdict.ts';
export type { Verdict, VersionStep } from './diff/verdict.ts';
export { jsonDifference } from './diff/views/json-difference.ts';
export { markdownDifference } from './diff/views/markdown-difference.ts';
export { textDifference } from './diff/views/text-difference.ts';
export type { Difference, ShownChange } from './diff/views/shown-change.ts';
