// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { GrammarResponseFormat } from './grammar-response-format.ts';
import type { JsonSchemaResponseFormat } from './json-schema-response-format.ts';

/** A rule that the form of every answer obeys. */
export type ResponseFormat = JsonSchemaResponseFormat | GrammarResponseFormat;
