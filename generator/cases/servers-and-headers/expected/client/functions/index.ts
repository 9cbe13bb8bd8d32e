// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { here, hereOperation } from './here.ts';
export { there, thereOperation } from './there.ts';
