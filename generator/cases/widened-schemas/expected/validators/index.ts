// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isNotText, validateNotText } from './not-text.ts';
export { isEither, validateEither } from './either.ts';
export { isDependent, validateDependent } from './dependent.ts';
export { isOneWithNumber, validateOneWithNumber } from './one-with-number.ts';
export { isStrict, validateStrict } from './strict.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
