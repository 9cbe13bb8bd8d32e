/** The user's own code around the output: made once, added to, never changed. */
export { init, type InitOptions, type InitOutcome } from './init.ts';
export type { Remark } from './plan-files.ts';
