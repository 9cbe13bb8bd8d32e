// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** JSON that follows a schema. */
export interface JsonSchemaResponseFormat {
  type: 'json_schema';
  /** The schema and what it is called. */
  json_schema: {
    /** The name of the form. */
    name: string;
    /** What the form is for, for the model. */
    description?: string;
    /** The JSON Schema. */
    schema?: {
      [key: string]: unknown;
    };
    /** Whether the answer follows it exactly. */
    strict?: boolean | null;
  };
}
