// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { fetchOperation, fetchOperationOperation } from './files.ts';
