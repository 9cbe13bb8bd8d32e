// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type Ghost = {
  kind: string;
} | null;
