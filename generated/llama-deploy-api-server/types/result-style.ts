// Generated from spec/llama-deploy/api-server.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How results that are no texts are written. */
export type ResultStyle = 'json' | 'python';
