/** The TypeScript compiler, loaded when it is first needed: that takes a quarter of a second, and few runs need it. */
import { createRequire } from 'node:module';
import type ts from 'typescript';

const load = createRequire(import.meta.url);

export function compiler(): typeof ts {
  return load('typescript') as typeof ts;
}
