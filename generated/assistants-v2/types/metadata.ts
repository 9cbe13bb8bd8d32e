// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Up to 16 facts that the caller keeps with an object. */
export type Metadata = {
  [key: string]: string;
} | null;
