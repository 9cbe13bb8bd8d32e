// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isCat, validateCat } from './cat.ts';
export { isDog, validateDog } from './dog.ts';
export { isPet, validatePet } from './pet.ts';
export { isHunter, validateHunter } from './hunter.ts';
export { isGhost, validateGhost } from './ghost.ts';
export { isGuest, validateGuest } from './guest.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
