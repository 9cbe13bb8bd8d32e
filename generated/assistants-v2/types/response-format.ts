// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { JsonObjectResponseFormat } from './json-object-response-format.ts';
import type { JsonSchemaResponseFormat } from './json-schema-response-format.ts';
import type { TextResponseFormat } from './text-response-format.ts';

/** The form in which the model answers. */
export type ResponseFormat = 'auto' | TextResponseFormat | JsonObjectResponseFormat | JsonSchemaResponseFormat;
