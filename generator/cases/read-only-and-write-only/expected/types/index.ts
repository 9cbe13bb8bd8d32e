// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Account, AccountInput } from './account.ts';
export type { Person, PersonInput } from './person.ts';
export type { PlainName } from './plain-name.ts';
export type { PutAccountBodies, PutAccountResponses } from './operations/accounts.ts';
export type { Unrecognized } from './support/unrecognized.ts';
