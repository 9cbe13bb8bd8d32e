// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The answer must follow a grammar. */
export interface GrammarResponseFormat {
  /** Says that a grammar rules the answer. */
  type: 'grammar';
  /** The grammar, in Backus-Naur form as JSON. */
  bnf: {
    [key: string]: unknown;
  };
}
