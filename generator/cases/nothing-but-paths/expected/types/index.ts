// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type {
  GetRoomsByRoomParameters,
  GetRoomsByRoomResponses,
  PutRoomsByRoomParameters,
  PutRoomsByRoomBodies,
  PutRoomsByRoomResponses,
} from './operations/rooms.ts';
export type { Unrecognized } from './support/unrecognized.ts';
