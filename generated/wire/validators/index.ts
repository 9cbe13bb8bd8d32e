// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isNumbers, validateNumbers } from './numbers.ts';
export { isColour, validateColour } from './colour.ts';
export { isReceived, validateReceived } from './received.ts';
export { isAnything, validateAnything } from './anything.ts';
export { isForm, validateForm } from './form.ts';
export { isFailure, validateFailure } from './failure.ts';
export { isDelta, validateDelta } from './delta.ts';
export { isStep, validateStep } from './step.ts';
export { isEntry, validateEntry } from './entry.ts';
export { isJob, validateJob } from './job.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
