/** The emitters, in the order in which they are run and listed. A new one is a folder and a line here. */
import type { Emitter } from './emitter.ts';
import { docsEmitter } from './docs/index.ts';
import { operationsEmitter } from './operations/index.ts';
import { typesEmitter } from './types/index.ts';

export const emitters: readonly Emitter[] = [typesEmitter, operationsEmitter, docsEmitter];
