// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { User } from './user.ts';
export type { CreateUserBodies, CreateUserResponses } from './operations/users.ts';
export type { Unrecognized } from './support/unrecognized.ts';
