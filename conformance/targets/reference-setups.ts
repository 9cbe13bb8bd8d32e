/** What the suite of each API takes for granted at the reference: how it is configured, and what it therefore has. */
import { fileURLToPath } from 'node:url';
import type { Configuration } from '#runtime';

export interface ReferenceSetup {
  /** Capabilities that the suite does not assume. */
  readonly has: readonly string[];
  configuration(surroundings: ReferenceSurroundings): Configuration;
}

export interface ReferenceSurroundings {
  /** Base URL of the laboratory; empty where the suite has none. */
  readonly laboratory: string;
  /** The reference runs without keys. */
  readonly keyless: boolean;
}

/** An API without an entry needs nothing of its own. */
export function setupFor(api: string): ReferenceSetup {
  return setups.get(api) ?? { has: [], configuration: () => ({ runs }) };
}

/** The exam must not wait for what it has left running. */
const runs = { grace: 200 };

const library = fileURLToPath(new URL('../laboratory/library', import.meta.url));

const llamaStack: ReferenceSetup = {
  has: ['shields', 'mcp', 'web-search', 'files', 'outward'],
  configuration: ({ laboratory }) => ({
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
    runs,
  }),
};

/** Long enough for the code interpreter to start on a busy machine, and short enough for an exam to wait. */
const expireAfter = 10;

const assistants: ReferenceSetup = {
  has: ['code-interpreter', 'file-search', 'short-expiry'],
  configuration: () => ({ runs, assistants: { expireAfter } }),
};

/** Deployments may be created by those who ask in the exam, out of the workflows of the laboratory. */
const llamaDeploy: ReferenceSetup = {
  has: [],
  configuration: ({ laboratory, keyless }) => ({
    runs,
    ...(laboratory !== '' && { outward: { allow: [new URL(laboratory).hostname] } }),
    deployments: {
      allow: keyless ? 'keyless' : 'key',
      roots: [fileURLToPath(new URL('../laboratory/workflows', import.meta.url))],
    },
  }),
};

const setups: ReadonlyMap<string, ReferenceSetup> = new Map([
  ['llama-stack', llamaStack],
  ['assistants-v1', assistants],
  ['assistants-v2', assistants],
  ['llama-deploy-api-server', llamaDeploy],
  ['llama-deploy-control-plane', llamaDeploy],
]);
