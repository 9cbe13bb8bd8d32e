// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The direction in which a list is sorted by time of creation. */
export type Order = 'asc' | 'desc';
