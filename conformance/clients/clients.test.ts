// The makers' own clients get on with `etalon serve`, and their stories notice a server that is wrong.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrokenServer } from './open-broken-server.ts';
import type { ClientCall } from './client-script.ts';
import { coveredOperations, methodsOfLlamaDeploy, methodsOfOpenaiPython } from './covered.ts';
import { pythonEnvironment } from './python-client.ts';
import { serveCommand, type ServedCommand } from './serve-command.ts';
import { llamaDeployPythonStory, nodeStories, openaiPythonStory, type Story } from './stories.ts';

/** In CI it must be there. */
function pythonFor(packages: string): string | undefined {
  const found = pythonEnvironment(packages);
  if ('python' in found) return found.python;
  process.stdout.write(`The Python client of ${packages} is not run: ${found.missing}\n`);
  return process.env['CI'] === undefined ? undefined : '';
}

const [openaiPython, llamaDeployPython] = [pythonFor('openai'), pythonFor('llama-deploy')];
const withKey = [...nodeStories, ...(openaiPython === undefined ? [] : [openaiPythonStory(openaiPython)])];
const keyless = llamaDeployPython === undefined ? [] : [llamaDeployPythonStory(llamaDeployPython)];

/** Who tells a story has a key of his own, and so nothing of what others leave. */
const keyOf = ({ name }: Story, defect = 'right'): string => `${name}:${defect}`;
const keys = [...withKey, ...keyless].flatMap((story) =>
  [undefined, ...Object.keys(story.defects)].map((defect) => keyOf(story, defect)),
);

const ofLlamaDeploy = ['--api', 'llama-deploy-api-server', '--api', 'llama-deploy-control-plane'];

let served: ServedCommand;
let open: ServedCommand | undefined;
beforeAll(async () => {
  const starts = [serveCommand(['--allow-deploy', ...keys.flatMap((key) => ['--key', key])])];
  if (keyless.length > 0) starts.push(serveCommand(['--allow-deploy=keyless', ...ofLlamaDeploy]));
  const [first, second] = await Promise.all(starts);
  if (first === undefined) throw new Error('nothing is served');
  [served, open] = [first, second];
});
afterAll(() => Promise.all([served.close(), open?.close()]));

const expected = ({ name }: Story): readonly string[] =>
  name === 'openai-python' ? methodsOfOpenaiPython : (coveredOperations[name] ?? []);

const listed = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted();

const usedOf = (story: Story, calls: readonly ClientCall[]): readonly string[] =>
  calls.map((call) => (story.name === 'openai-python' ? call.method : call.operation));

const notices = (story: Story): void =>
  it.each(Object.entries(story.defects))('notices a server whose defect is %s', async (name, defect) => {
    const key = keyOf(story, name);
    const broken = await openBrokenServer(served.url, defect, keyless.includes(story) ? key : undefined);
    try {
      expect((await story.tell(broken.url, key)).failure).toBeTypeOf('string');
    } finally {
      await broken.close();
    }
  });

describe.concurrent.each(withKey)('$package ($name)', { timeout: 120_000 }, (story) => {
  it('gets on with the reference, over all that it has', async () => {
    const { calls, failure } = await story.tell(served.url, keyOf(story));
    expect(failure).toBeUndefined();
    expect(listed(usedOf(story, calls))).toEqual(listed(expected(story)));
  });
  notices(story);
});

describe.concurrent.each(keyless)('$package ($name)', { timeout: 180_000 }, (story) => {
  it('gets on with the reference, over all its methods', async () => {
    const { calls, failure } = await story.tell(open?.url ?? '', '');
    expect(failure).toBeUndefined();
    expect(listed(calls.map((call) => call.method))).toEqual(listed(methodsOfLlamaDeploy));
    expect(new Set(calls.map((call) => call.operation).filter((operation) => operation !== 'none')).size).toBe(19);
  });
  notices(story);
});
