/** Broken targets that no operator can express, by API: defects inside the reference runtime. */
import type { BrokenTarget } from './broken-target.ts';

export const handMade: { readonly [api: string]: readonly BrokenTarget[] } = {};
