// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export {
  createSession,
  createSessionOperation,
  getSession,
  getSessionOperation,
  getSessionOrCreate,
} from './sessions.ts';
