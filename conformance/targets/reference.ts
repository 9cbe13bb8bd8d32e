/** The reference runtime as a target: started in this process, on loopback, with two keys. */
import { fileURLToPath } from 'node:url';
import { createRuntime, listen } from '#runtime';
import type { Configuration, Decorators } from '#runtime';
import type { ModelScript } from '#model-script';
import type { Target } from './target.ts';

export interface ReferenceOptions {
  readonly scripts: Iterable<ModelScript>;
  /** Base URL of the laboratory. */
  readonly laboratory: string;
  /** A deliberate defect. */
  readonly decorate?: Decorators;
  readonly name?: string;
  /** Without keys, everyone is one tenant. */
  readonly keyless?: boolean;
}

const keys = { first: 'etalon-first-key', second: 'etalon-second-key' };

export async function referenceTarget({
  scripts,
  laboratory,
  decorate,
  name = 'reference',
  keyless = false,
}: ReferenceOptions): Promise<Target> {
  const runtime = await createRuntime({
    configuration: configurationFor(laboratory),
    scripts: [...scripts],
    ...(decorate === undefined ? {} : { decorate }),
  });
  const listener = await listen(runtime, {
    port: 0,
    ...(keyless ? {} : { keys: { [keys.first]: 'first', [keys.second]: 'second' } }),
  });
  return {
    name,
    url: new URL(listener.url),
    headers: [],
    keys: keyless ? {} : keys,
    lacks: new Map(),
    has: new Set(['shields', 'mcp', 'web-search', 'files', 'outward']),
    models: new Map(),
    values: new Map(),
    close: async () => {
      await listener.close();
      await runtime.close();
    },
  };
}

const library = fileURLToPath(new URL('../laboratory/library', import.meta.url));

/** What the suite of llama-stack takes for granted at a target that declares these capabilities. */
function configurationFor(laboratory: string): Configuration {
  return {
    toolGroups: { 'mcp::test': { url: `${laboratory}/mcp` } },
    shields: { guard: { rules: [{ phrase: 'UNSAFE', type: 'S1' }] } },
    webSearch: { provider: 'fixed', pages: [{ title: 'Rain', url: 'https://example.com/rain', content: 'It rains.' }] },
    libraries: {
      vs_etalon: ['rain.txt', 'tea.txt'].map((file) => ({
        file: `${library}/${file}`,
        attributes: { topic: file.replace('.txt', '') },
      })),
    },
    outward: { allow: [new URL(laboratory).hostname] },
    runs: { grace: 200 },
  };
}
