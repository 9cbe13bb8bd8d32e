// OpenAI's own Python client gets on with the reference, and its story notices a server that is wrong.
import { describe, expect, it } from 'vitest';
import { createRuntime, listen, type Decorators } from '#runtime';
import { loadScripts } from '../format/load-suite.ts';
import type { ClientOutcome } from './client-script.ts';
import { pythonEnvironment, runPythonClient } from './python-client.ts';

/** Runs that are complete are shown as cut short. */
const cutShort: Decorators = {
  response: (response) =>
    rewritten(response, (text) => text.replaceAll('"status":"completed"', '"status":"incomplete"')),
};

/** Every text is said twice where it is read, and once where it is streamed. */
const doubled: Decorators = {
  response: (response) => rewritten(response, (text) => text.replaceAll(/("value":")([^"]+)(?=")/g, '$1$2$2')),
};

/** Streams never say that the run is complete. */
const unfinished: Decorators = {
  response: async (response) => {
    const { status, headers } = response;
    if (!headers.get('content-type')?.startsWith('text/event-stream')) return response;
    const frames = (await response.text()).split('\n\n');
    const kept = frames.filter((frame) => !frame.includes('event: thread.run.completed'));
    return new Response(kept.join('\n\n'), { status, headers });
  },
};

const defects: Readonly<Record<string, Decorators>> = { cutShort, doubled, unfinished };

const found = pythonEnvironment('openai');
if ('missing' in found) process.stdout.write(`The Python client of OpenAI is not run: ${found.missing}\n`);
const python = 'python' in found ? found.python : '';

describe.skipIf(python === '' && process.env['CI'] === undefined)('openai 3.52.0 of PyPI', () => {
  it('polls and streams runs of the reference', async () => {
    const { calls, failure } = await against();
    expect(failure).toBeUndefined();
    expect([...new Set(calls.map((call) => call.method))].toSorted()).toEqual([
      'beta.assistants.create',
      'beta.assistants.delete',
      'beta.threads.create',
      'beta.threads.create_and_run_poll',
      'beta.threads.delete',
      'beta.threads.messages.list',
      'beta.threads.runs.cancel',
      'beta.threads.runs.create',
      'beta.threads.runs.create_and_poll',
      'beta.threads.runs.retrieve',
      'beta.threads.runs.steps.list',
      'beta.threads.runs.stream',
      'beta.threads.runs.submit_tool_outputs_and_poll',
    ]);
  });

  it.each(Object.keys(defects))('notices a server whose defect is %s', async (name) => {
    expect((await against(defects[name])).failure).toBeTypeOf('string');
  });
});

async function against(decorate?: Decorators): Promise<ClientOutcome> {
  const runtime = await createRuntime({
    apis: ['assistants-v1', 'assistants-v2', 'assistants-files'],
    configuration: { runs: { grace: 0 } },
    scripts: [...(await loadScripts('assistants-v2')).values()],
    ...(decorate && { decorate }),
  });
  const listener = await listen(runtime, { port: 0 });
  try {
    return await runPythonClient(python, 'openai_assistants', [`${listener.url}/v1`, 'any']);
  } finally {
    await listener.close();
    await runtime.close();
  }
}

async function rewritten(response: Response, change: (text: string) => string): Promise<Response> {
  const { status, headers } = response;
  if (!headers.get('content-type')?.startsWith('application/json')) return response;
  return new Response(change(await response.text()), { status, headers });
}
