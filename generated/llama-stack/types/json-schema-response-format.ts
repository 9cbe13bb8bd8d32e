// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The answer must be JSON that satisfies a schema. */
export interface JsonSchemaResponseFormat {
  /** Says that a JSON Schema rules the answer. */
  type: 'json_schema';
  /** The JSON Schema that the answer satisfies. */
  json_schema: {
    [key: string]: unknown;
  };
}
