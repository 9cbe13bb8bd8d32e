/** A bench with the toy server behind it, to test the measuring itself. */
import { fileURLToPath } from 'node:url';
import { keys, startToy } from '../../toy/server.ts';
import { openBench } from './bench.ts';
import type { Bench } from './bench.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../toy/${path}`, import.meta.url));

/** With defects, the server in the middle is itself broken. */
export function openToyBench(defects: readonly string[] = []): Promise<Bench> {
  return openBench({
    suite: { api: 'toy', folder: at('suite'), fixtures: at('fixtures'), requirements: at('requirements.yaml') },
    document: at('document.yaml'),
    serve: async () => {
      const toy = await startToy({ defects });
      return {
        name: 'toy',
        url: new URL(toy.url),
        headers: [],
        keys,
        lacks: new Map(),
        has: new Set(),
        models: new Map(),
        values: new Map(),
        close: () => toy.close(),
      };
    },
  });
}
