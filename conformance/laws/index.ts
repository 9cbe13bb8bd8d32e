/** The laws by name. */
import { isolation } from './isolation.ts';
import type { Law } from './law.ts';
import { lifecycle } from './lifecycle.ts';
import { list } from './list.ts';

export const laws: ReadonlyMap<string, Law> = new Map([list, isolation, lifecycle].map((law) => [law.name, law]));
