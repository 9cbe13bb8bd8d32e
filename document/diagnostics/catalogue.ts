/** Every kind of finding about a document: its severity, its title and what to do about it. */
import type { Severity } from './diagnostic.ts';

export interface CatalogueEntry {
  readonly severity: Severity;
  /** What the code means, in a few words. */
  readonly title: string;
  /** One sentence: what to do. */
  readonly help?: string;
}

const sources = {
  'document/file-missing': { severity: 'error', title: 'A file does not exist.' },
  'document/file-unreadable': {
    severity: 'error',
    title: 'A file cannot be read.',
    help: 'Check the path and the permissions of the file.',
  },
  'document/file-too-large': { severity: 'error', title: 'A file is larger than the limit.' },
  'document/not-text': {
    severity: 'error',
    title: 'A file is no text.',
    help: 'Save the document as UTF-8 text.',
  },
  'document/empty': {
    severity: 'error',
    title: 'A file is empty.',
    help: 'Write what belongs there, or name another file.',
  },
  'document/syntax': { severity: 'error', title: 'A file is not well-formed YAML or JSON.' },
  'document/not-strict': {
    severity: 'warning',
    title: 'A file is read although it is not well-formed in every detail.',
    help: 'Correct it: other tools may refuse the file.',
  },
  'document/duplicate-key': {
    severity: 'warning',
    title: 'A key stands twice in one object.',
    help: 'Remove one of them; the last one counts.',
  },
  'document/not-json': {
    severity: 'warning',
    title: 'A value has no form in JSON.',
    help: 'Write the value as a string, or leave it out.',
  },
  'document/too-deep': {
    severity: 'error',
    title: 'A document is nested too deeply.',
    help: 'Move inner parts to files or components.',
  },
  'document/too-large': {
    severity: 'error',
    title: 'A document grows beyond the limit when its aliases or references are expanded.',
    help: 'Replace aliases by references to components.',
  },
  'document/alias-loop': {
    severity: 'error',
    title: 'A YAML alias contains itself.',
    help: 'Use a reference to a schema for a recursive structure.',
  },
  'document/not-an-object': {
    severity: 'error',
    title: 'The root of a document is not an object.',
    help: 'An OpenAPI document is an object with openapi, info and paths.',
  },
  'document/unknown-version': {
    severity: 'warning',
    title: 'The OpenAPI version is missing or unknown.',
    help: 'Versions 2.0, 3.0, 3.1 and 3.2 are read; write for example `openapi: 3.1.0`.',
  },
} as const satisfies Record<string, CatalogueEntry>;

const overlays = {
  'document/overlay': {
    severity: 'warning',
    title: 'An overlay is malformed, is for another document, names nothing, or brings values of another kind.',
  },
} as const satisfies Record<string, CatalogueEntry>;

const references = {
  'document/unresolved-reference': {
    severity: 'warning',
    title: 'A reference leads nowhere.',
    help: 'Correct the reference, or define what it names; until then it is read as accepting everything.',
  },
  'document/reference-form': { severity: 'warning', title: 'A reference is a bare name, or has backslashes.' },
  'document/reference-loop': {
    severity: 'warning',
    title: 'A reference leads back to itself.',
    help: 'Let one of them describe the shape itself; it is read as accepting everything.',
  },
  'document/outside-folder': { severity: 'warning', title: 'A reference leaves the folder of the root document.' },
  'document/url-refused': { severity: 'warning', title: 'A reference to a URL is not followed.' },
  'document/url-failed': { severity: 'warning', title: 'A URL could not be fetched.' },
  'document/misplaced-reference': {
    severity: 'warning',
    title: 'A reference stands where none is allowed.',
    help: 'Write the content in place; here the reference was followed.',
  },
  'document/ignored-sibling': {
    severity: 'warning',
    title: 'A member beside $ref is ignored.',
    help: 'OpenAPI before 3.1 ignores members beside $ref; wrap the reference in allOf, or use OpenAPI 3.1.',
  },
} as const satisfies Record<string, CatalogueEntry>;

const structure = {
  'document/wrong-type': {
    severity: 'warning',
    title: 'A value has the wrong type and was left out.',
    help: 'Write the value as the type that is asked for.',
  },
  'document/missing-field': { severity: 'warning', title: 'A required field is missing.', help: 'Add the field.' },
  'document/unknown-field': {
    severity: 'warning',
    title: 'An object has a field that OpenAPI does not know.',
    help: 'Correct its name, move it to where it belongs, or make it an extension: `x-…`.',
  },
  'document/unknown-value': {
    severity: 'warning',
    title: 'A value is not one of those allowed.',
    help: 'Write one of the values that OpenAPI has there.',
  },
  'document/operation-id-missing': {
    severity: 'warning',
    title: 'An operation has no operationId.',
    help: 'Give it one; the name made from method and path changes when the path does.',
  },
  'document/operation-id-duplicate': {
    severity: 'warning',
    title: 'Two operations have the same operationId.',
    help: 'Rename one of them.',
  },
  'document/path-form': {
    severity: 'warning',
    title: 'A path is not a path, or is the same as another.',
  },
  'document/link-target': {
    severity: 'warning',
    title: 'A link names an operation that does not exist.',
    help: 'Name an operation by its operationId, or refer to it by operationRef.',
  },
  'document/unknown-scheme': {
    severity: 'warning',
    title: 'A security requirement names a scheme that is not declared.',
    help: 'Declare it under `components.securitySchemes`; until then no request can meet the requirement.',
  },
  'document/path-parameter': {
    severity: 'warning',
    title: 'Path template and path parameters do not agree.',
    help: 'Declare each name in braces as a parameter in path, and no other.',
  },
  'document/impossible-schema': { severity: 'warning', title: 'A schema that no object fits.' },
  'document/duplicate-parameter': {
    severity: 'warning',
    title: 'A parameter is declared twice.',
    help: 'Remove one of them; the last one counts.',
  },
  'document/ignored-parameter': {
    severity: 'warning',
    title: 'A header that OpenAPI ignores, or whose name no request can have.',
    help: 'Describe Accept and Content-Type by content, and Authorization by a security scheme.',
  },
  'document/response-status': {
    severity: 'warning',
    title: 'A response key is not a status code.',
    help: 'Write a status like 404, a range like 4XX, or default.',
  },
  'document/foreign-keyword': {
    severity: 'warning',
    title: 'A construct belongs to another version of OpenAPI.',
    help: 'Say it in the words of this version, or raise the version of the document.',
  },
  'document/pattern': {
    severity: 'warning',
    title: 'A pattern is no regular expression of ECMAScript.',
    help: 'Write it in the words of ECMA-262, without delimiters and flags.',
  },
  'document/not-representable': {
    severity: 'warning',
    title: 'A construct has no equivalent in OpenAPI 3.1.',
    help: 'Say it in another way; what is generated says what the message says.',
  },
} as const satisfies Record<string, CatalogueEntry>;

const lint = {
  'lint/operation-tag': {
    severity: 'warning',
    title: 'An operation has no tag.',
    help: 'Give it one tag: documentation is grouped by it.',
  },
  'lint/operation-description': {
    severity: 'warning',
    title: 'An operation has no text.',
    help: 'Say in a summary what it does.',
  },
  'lint/operation-example': {
    severity: 'info',
    title: 'A body has no example.',
    help: 'Add one under `examples`: mocks and documentation show it.',
  },
  'lint/example-fits': {
    severity: 'warning',
    title: 'An example does not fit its schema.',
    help: 'Correct the example, or the schema where it is right.',
  },
  'lint/extension-form': { severity: 'warning', title: 'An `x-etalon-…` extension is malformed or unknown.' },
  'lint/stream-order': { severity: 'warning', title: 'The order of a stream is malformed, or names unknown events.' },
  'lint/stream-replays': {
    severity: 'warning',
    title: 'A stream that is said to begin anew is not asked for by GET.',
  },
  'lint/lifecycle-states': { severity: 'warning', title: 'A lifecycle and its enum do not agree.' },
  'lint/pagination-parameters': { severity: 'warning', title: 'Pagination names a parameter that does not exist.' },
  'lint/poll-operation': { severity: 'warning', title: 'Polling names an operation that does not exist.' },
  'lint/poll-end': { severity: 'warning', title: 'Polling waits for an end that cannot come.' },
  'lint/object-parameters': {
    severity: 'warning',
    title: 'An object of the client has a parameter that nothing has or says.',
  },
  'lint/failure-answer': {
    severity: 'warning',
    title: 'An answer in the place of a failure is none of the operation.',
  },
  'lint/requirements': { severity: 'warning', title: 'Requirements and operations do not agree.' },
  'swagger-parser/invalid': { severity: 'error', title: 'The document is invalid for swagger-parser.' },
  'swagger-parser/failed': { severity: 'warning', title: 'The document could not be read by swagger-parser.' },
  'redocly/failed': { severity: 'warning', title: 'Redocly could not read the document.' },
  'swagger-parser/skipped': { severity: 'info', title: 'The opinion of swagger-parser was not asked.' },
} as const satisfies Record<string, CatalogueEntry>;

const stainless = {
  'stainless/unknown-operation': {
    severity: 'warning',
    title: 'A Stainless config names an operation that the document does not have.',
  },
  'stainless/unknown-schema': {
    severity: 'warning',
    title: 'A Stainless config names a schema that the document does not have.',
  },
  'stainless/not-understood': { severity: 'warning', title: 'Something in a Stainless config has no meaning here.' },
  'stainless/no-effect': {
    severity: 'info',
    title: 'Something in a Stainless config was about publishing, not about the code.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export const catalogue = { ...sources, ...overlays, ...stainless, ...references, ...structure, ...lint } as const;

export type DiagnosticCode = keyof typeof catalogue;
