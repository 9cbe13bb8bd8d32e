// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Person, PersonInput } from './person.ts';

export interface Account {
  owner: Person;
}

export interface AccountInput {
  owner: PersonInput;
}
