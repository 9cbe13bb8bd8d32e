// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isFree, validateFree } from './free.ts';
export { isCounts, validateCounts } from './counts.ts';
export { isClosed, validateClosed } from './closed.ts';
export { isNothing, validateNothing } from './nothing.ts';
export { isMixed, validateMixed } from './mixed.ts';
export { isLabels, validateLabels } from './labels.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
