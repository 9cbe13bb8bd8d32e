// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Answer } from './answer.ts';
export type { Piece } from './piece.ts';
export type { ChatBodies, ChatResponses } from './operations/chat.ts';
export type { Unrecognized } from './support/unrecognized.ts';
