// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { createSession, createSessionOperation } from './create-session.ts';
export { getSession, getSessionOperation, getSessionOrCreate } from './get-session.ts';
