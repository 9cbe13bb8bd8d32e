// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** One thing that is wrong with a request. */
export interface ValidationIssue {
  /** What is wrong, for machines, such as missing or json_invalid. */
  type: string;
  /** Where it is wrong: body, query, header or path, then the keys and indices that lead there. */
  loc: Array<string | number>;
  /** What is wrong, for people. */
  msg: string;
  /** What was found there; null where nothing was. */
  input?: unknown;
  /** More about the kind of error. */
  ctx?: {
    [key: string]: unknown;
  };
}
