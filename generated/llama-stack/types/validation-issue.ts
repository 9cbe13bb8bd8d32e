// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** One thing that is wrong with a request. */
export interface ValidationIssue {
  /** Where it is wrong: body, query or path, then the keys and indices that lead there. */
  loc: Array<string | number>;
  /** What is wrong, for people. */
  msg: string;
  /** What is wrong, for machines, such as missing or json_invalid. */
  type: string;
}
