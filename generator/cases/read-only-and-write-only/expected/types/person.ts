// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { PlainName } from './plain-name.ts';

export interface Person {
  id: string;
  name: PlainName;
}

export interface PersonInput {
  password: string;
  name: PlainName;
}
