/** A response whose driver dies, at every point in turn: its events stay one sequence, and no tool is called twice. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import type { Lease } from '../../../engine/engine.ts';
import { StorageError } from '../../../storage/store.ts';
import { startSampleServer, type RunningSampleServer } from '../../../tools/mcp/start-sample-server.ts';
import type { Ports } from '../ports.ts';
import { mortal } from '../test-bench.ts';
import { driveResponse } from './drive-response.ts';
import { getResponse } from './read-responses.ts';
import { foldFrames, responsesPerTest } from './response-bench.ts';
import { responseRun, type ResponsePath } from './stored-response.ts';

const salted: ModelScript = {
  script: 'salted',
  salt: true,
  replies: [
    {
      when: { round: 1 },
      say: {
        text: 'Look',
        chunks: 1,
        tool_calls: [
          { name: 'write_line', arguments: { line: 'x' } },
          { name: 'web_search', arguments: { query: 'q' } },
          { name: 'ask', arguments: {} },
        ],
      },
    },
  ],
};
const responses = responsesPerTest([salted]);
const folder = mkdtempSync(join(tmpdir(), 'etalon-responses-'));
const traces = join(folder, 'traces.txt');
let server: RunningSampleServer;
beforeAll(async () => {
  server = await startSampleServer({ traces });
});
beforeEach(() => writeFileSync(traces, ''));
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function drive(path: ResponsePath, lease: Lease, lifetime = Infinity): Promise<boolean> {
  const ports: Ports = { ...responses.bench.ports, store: mortal(responses.bench.ports.store, lifetime) };
  const { signal } = new AbortController();
  try {
    await driveResponse({ ports, lease, signal, caller: { tenant: path.tenant }, onFailure: () => undefined });
    return true;
  } catch (problem) {
    if (problem instanceof StorageError) return false;
    throw problem;
  }
}

async function startUndriven(): Promise<{ path: ResponsePath; lease: Lease }> {
  await responses.bench.rest();
  const path = await responses.start('go', {
    model: 'script:salted',
    tools: [
      { type: 'mcp', server_label: 's', server_url: `${server.url}/mcp`, allowed_tools: ['write_line'] },
      { type: 'web_search' },
      { type: 'function', name: 'ask', parameters: null },
    ],
  });
  const lease = await responses.bench.ports.engine.claim();
  if (lease === undefined) throw new Error('nothing to claim');
  return { path, lease };
}

describe('a response whose driver dies', () => {
  // The tools are listed (2), a text (1), the answer (1), two calls (4), the function (1), the end (1).
  const deaths = Array.from({ length: 11 }, (_, index) => index);
  it.each(deaths)('in place of append %i is finished by the next', async (lifetime) => {
    const { path, lease } = await startUndriven();
    expect(await drive(path, lease, lifetime)).toBe(lifetime >= 10);
    const before = await responses.bench.ports.log.read(responseRun(path));
    expect(await drive(path, lease)).toBe(true);

    const records = await responses.bench.ports.log.read(responseRun(path));
    expect(records.slice(0, before.length)).toEqual(before);
    const frames = await responses.frames(path);
    expect(frames.map((frame) => 'sequence_number' in frame && frame.sequence_number)).toEqual(
      frames.map((_, index) => index),
    );
    const response = await getResponse(responses.bench.ports, path);
    expect(foldFrames(frames)).toEqual(response.output);
    expect(frames.at(-1)).toMatchObject({ type: 'response.completed', response });
    expect(readFileSync(traces, 'utf8').split('x\n').length - 1).toBeLessThanOrEqual(1);
    const texts = response.output.flatMap((item) => (item.type === 'message' ? [item.content] : []));
    expect(new Set(texts.map((content) => JSON.stringify(content))).size).toBe(texts.length);
    expect(response.output.at(-1)).toMatchObject({ type: 'function_call', status: 'completed' });
  });

  it('in the middle of its words begins another message, and shows the first as incomplete', async () => {
    const { path, lease } = await startUndriven();
    await drive(path, lease, 3);
    await drive(path, lease);
    const { output } = await getResponse(responses.bench.ports, path);
    expect(output.slice(1, 3)).toMatchObject([
      { type: 'message', status: 'incomplete', content: [{ text: 'Look #1' }] },
      { type: 'message', status: 'completed', content: [{ text: 'Look #2' }] },
    ]);
  });

  it('in the middle of a call shows it as failed rather than to call again', async () => {
    const { path, lease } = await startUndriven();
    await drive(path, lease, 5);
    await drive(path, lease);
    const { output } = await getResponse(responses.bench.ports, path);
    expect(output[2]).toMatchObject({
      type: 'mcp_call',
      status: 'failed',
      error: expect.stringContaining('not known'),
    });
    expect(readFileSync(traces, 'utf8')).toBe('x\n');
  });
});
