/** Programs that are started as processes or workers of their own: built where they are named by `new URL('./x.ts', import.meta.url)`. */
import { dirname, resolve } from 'node:path';
import type { Rolldown } from 'tsdown';

const named = /(new URL\(')(\.\/[\w-]+)\.ts(', import\.meta\.url\))/g;

export const programsBeside: Rolldown.Plugin = {
  name: 'programs-beside',
  transform(code, file) {
    if (!code.includes('import.meta.url')) return undefined;
    for (const [, , program = ''] of code.matchAll(named)) {
      this.emitFile({ type: 'chunk', id: resolve(dirname(file), `${program}.ts`) });
    }
    return code.replaceAll(named, '$1$2.js$3');
  },
};
