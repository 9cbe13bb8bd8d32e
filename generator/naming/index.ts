/** Names: from what a document writes to what a program can say. */
export { assignNames, type AssignedNames } from './assign-names.ts';
export { free, freeInAnyCase } from './free-name.ts';
export { formatLock, type LockFile, type LockedName, type NameLock, parseLock, seatsOf } from './lock.ts';
export type { GeneratedSymbol, Names, OperationNames, ResourceNames } from './names.ts';
export { typeNames } from './type-names.ts';
export { camelCase, kebabCase, pascalCase } from './words.ts';
