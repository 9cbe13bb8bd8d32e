/** `init`, without what it needs to read programs until it is called. */
import type { InitOptions, InitOutcome } from './user-code/index.ts';

/** Makes a config and the user's own files around the output where they are missing; adds to those that are there. */
export async function init(options: InitOptions): Promise<InitOutcome> {
  const userCode = await import('./user-code/index.ts');
  return userCode.init(options);
}
