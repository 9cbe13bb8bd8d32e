// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isNames, validateNames } from './names.ts';
export { isAnything, validateAnything } from './anything.ts';
export { isPoint, validatePoint } from './point.ts';
export { isLine, validateLine } from './line.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
