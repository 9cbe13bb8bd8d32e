// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isNode, validateNode } from './node.ts';
export { isNested, validateNested } from './nested.ts';
export { isValue, validateValue } from './value.ts';
export { isHen, validateHen } from './hen.ts';
export { isEgg, validateEgg } from './egg.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
