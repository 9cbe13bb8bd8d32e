// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface Pet {
  /** @deprecated */
  name: string;
  tags?: unknown[];
  age?: number;
  owner?: unknown;
  /** @default "2020-01-01" */
  born?: string;
}
