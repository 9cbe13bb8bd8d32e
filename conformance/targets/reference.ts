/** The reference runtime as a target: started in this process, on loopback, with two keys. */
import { createRuntime, declaredServers, familyOf, implementedApis, listen } from '#runtime';
import type { Decorators } from '#runtime';
import type { ModelScript } from '#model-script';
import { setupFor } from './reference-setups.ts';
import type { Target } from './target.ts';

export interface ReferenceOptions {
  /** The API that is examined; its family is served with it. Default: llama-stack. */
  readonly api?: string;
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

/** Whether the reference implements the API. */
export function isServed(api: string): boolean {
  return implementedApis().includes(api);
}

export async function referenceTarget({
  api = 'llama-stack',
  scripts,
  laboratory,
  decorate,
  name = 'reference',
  keyless = false,
}: ReferenceOptions): Promise<Target> {
  const setup = setupFor(api);
  const runtime = await createRuntime({
    apis: familyOf(api),
    configuration: setup.configuration({ laboratory, keyless }),
    scripts: [...scripts],
    ...(decorate === undefined ? {} : { decorate }),
  });
  const listener = await listen(runtime, {
    port: 0,
    ...(keyless ? {} : { keys: { [keys.first]: 'first', [keys.second]: 'second' } }),
  });
  const [prefix = ''] = declaredServers(api).prefixes;
  return {
    name,
    url: new URL(listener.url + prefix),
    headers: [],
    keys: keyless ? {} : keys,
    lacks: new Map(),
    has: new Set(setup.has),
    models: new Map(),
    values: new Map(),
    close: async () => {
      await listener.close();
      await runtime.close();
    },
  };
}
