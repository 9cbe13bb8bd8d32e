// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { User } from './user-2.ts';
export type { UserSchema } from './user-3.ts';
export type { USER } from './user.ts';
export type { USer } from './u-ser.ts';
export type { Index } from './index-.ts';
export type { GetUsersResponses } from './operations/users2.ts';
export type { GetusersResponses } from './operations/users3.ts';
export type { Getusers2Responses } from './operations/users.ts';
export type { Unrecognized } from './support/unrecognized.ts';
