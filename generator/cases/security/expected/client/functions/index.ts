// Generated from document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { anybody, anybodyOperation } from './anybody.ts';
export { inherited, inheritedOperation } from './inherited.ts';
export { either, eitherOperation } from './either.ts';
export { both, bothOperation } from './both.ts';
export { optional, optionalOperation } from './optional.ts';
