// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** JSON that follows a schema. */
export interface JsonSchemaResponseFormatParam {
  type: 'json_schema';
  /** The schema and what it is called. */
  json_schema: {
    /** The name of the form; up to 64 letters, digits, underscores and hyphens. */
    name: string;
    /** What the form is for, for the model. */
    description?: string;
    /** The JSON Schema. */
    schema?: {
      [key: string]: unknown;
    };
    /** Whether the answer shall follow it exactly. */
    strict?: boolean | null;
  };
}
