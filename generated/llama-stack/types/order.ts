// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The direction in which a list is sorted. */
export type Order = 'asc' | 'desc';
