// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { JsonObjectResponseFormatParam } from './json-object-response-format-param.ts';
import type { JsonSchemaResponseFormatParam } from './json-schema-response-format-param.ts';
import type { TextResponseFormatParam } from './text-response-format-param.ts';

/** The form in which the model shall answer. */
export type ResponseFormatParam =
  | 'auto'
  | TextResponseFormatParam
  | JsonObjectResponseFormatParam
  | JsonSchemaResponseFormatParam;
