// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface JsonSchema {
  $ref?: string;
  $schema?: string;
  type: string;
  properties?: {
    [key: string]: JsonSchema;
  };
  required?: string[];
  enum?: unknown[];
  default: unknown;
  nullable?: boolean;
  items?: JsonSchema;
  allOf?: JsonSchema[];
  additionalProperties?: boolean;
  __proto__: string;
  constructor?: string;
  toString?: string;
  hasOwnProperty?: boolean;
  'x-kubernetes-map'?: string;
}
