// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Which entry of the list this is about. */
export type DeltaIndex = number;
