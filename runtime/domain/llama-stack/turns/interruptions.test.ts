/** A turn whose driver dies, at every point in turn: nothing shown is lost or repeated, and no tool is called twice. */
import { describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import type { Lease } from '../../../engine/engine.ts';
import { StorageError } from '../../../storage/store.ts';
import { mortal } from '../test-bench.ts';
import { turnRun, type TurnPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { driveTurn } from './drive-turn.ts';
import { turnOutcome } from './follow-turn.ts';
import { getTurn } from './read-turn.ts';
import { benchPerTest, scriptedCall } from './turn-bench.ts';
import { foldTurn } from './turn-state.ts';

const salted: ModelScript = {
  script: 'salted',
  salt: true,
  replies: [
    {
      when: { round: 1 },
      say: { text: 'Look', chunks: 1, tool_calls: [scriptedCall('write'), scriptedCall('boil')] },
    },
    { say: { text: 'Done', chunks: 2 } },
  ],
};
const turns = benchPerTest([salted]);

/** Drives a turn on a bench whose own workers leave it alone, as a driver who lives for so many transactions. */
async function drive(path: TurnPath, lease: Lease, lifetime = Infinity): Promise<boolean> {
  const ports: Ports = { ...turns.bench.ports, store: mortal(turns.bench.ports.store, lifetime) };
  const { signal } = new AbortController();
  try {
    await driveTurn({ ports, lease, signal, caller: { tenant: path.tenant }, onFailure: () => undefined });
    return true;
  } catch (problem) {
    if (problem instanceof StorageError) return false;
    throw problem;
  }
}

async function startUndriven(): Promise<{ path: TurnPath; lease: Lease }> {
  await turns.bench.rest();
  const config = { model: 'script:salted', toolgroups: ['mcp::sample'], output_shields: ['none'] };
  const path = await turns.start(await turns.bench.session(config), 'go');
  const lease = await turns.bench.ports.engine.claim();
  if (lease === undefined) throw new Error('nothing to claim');
  return { path, lease };
}

describe('a turn whose driver dies', () => {
  const deaths = Array.from({ length: 15 }, (_, index) => index);
  it.each(deaths)('in place of append %i is finished by the next', async (lifetime) => {
    const { path, lease } = await startUndriven();
    const survived = await drive(path, lease, lifetime);
    expect(survived).toBe(lifetime >= 14);
    const before = await turns.bench.ports.log.read(turnRun(path));
    expect(await drive(path, lease)).toBe(true);

    const records = await turns.bench.ports.log.read(turnRun(path));
    expect(records.slice(0, before.length)).toEqual(before);
    expect(records.map((record) => record.index)).toEqual(records.map((_, index) => index));
    const turn = await turnOutcome(turns.bench.ports, path, 0);
    expect(turn).toEqual(await getTurn(turns.bench.ports, path));
    expect(turn.steps).toEqual(foldTurn(records).steps);
    expect(turn.output_message.content).toMatch(/^Done #[12]$/);
    expect(turns.bench.called.filter((call) => call.startsWith('write')).length).toBeLessThanOrEqual(1);
    const said = turn.steps.flatMap((step) => (step.step_type === 'inference' ? [step.model_response.content] : []));
    expect(new Set(said).size, `said twice: ${said.join('|')}`).toBe(said.length);
  });

  it('in the middle of a call tells the model that the outcome is not known, unless the tool may be called again', async () => {
    const { path, lease } = await startUndriven();
    // 0 step_start, 1 text, 2 answer, 3 the call is announced, then its result.
    await drive(path, lease, 4);
    await drive(path, lease);
    expect(turns.bench.called.map((call) => call.split(' ')[0])).toEqual(['write', 'boil']);
    const [response] = (await getTurn(turns.bench.ports, path)).steps.flatMap((step) =>
      step.step_type === 'tool_execution' ? step.tool_responses : [],
    );
    expect(response).toMatchObject({ tool_name: 'write', metadata: { interrupted: true } });
  });

  it('repeats an interrupted call of an idempotent tool', async () => {
    const { path, lease } = await startUndriven();
    await drive(path, lease, 6);
    await drive(path, lease);
    expect(turns.bench.called.map((call) => call.split(' ')[0])).toEqual(['write', 'boil', 'boil']);
    const steps = (await getTurn(turns.bench.ports, path)).steps.map((step) => step.step_type);
    expect(steps).toEqual(['inference', 'tool_execution', 'tool_execution', 'inference', 'shield_call']);
  });

  it('in the middle of an inference is asked again under a new step, and keeps what was said', async () => {
    const { path, lease } = await startUndriven();
    await drive(path, lease, 2);
    await drive(path, lease);
    const turn = await getTurn(turns.bench.ports, path);
    expect(turn.steps.slice(0, 2)).toMatchObject([
      { model_response: { content: 'Look #1', stop_reason: 'out_of_tokens', tool_calls: [] } },
      { model_response: { content: 'Look #2', tool_calls: [{ tool_name: 'write' }, { tool_name: 'boil' }] } },
    ]);
    expect(turn.steps[0]?.step_id).not.toBe(turn.steps[1]?.step_id);
    const heard = turns.bench.asked.at(-1)?.messages.filter((message) => message.role === 'assistant');
    expect(heard?.map((message) => message.content)).toEqual(['Look #2']);
  });

  it('again and again comes to an end', async () => {
    const { path, lease } = await startUndriven();
    for (let death = 0; death < 5; death += 1) expect(await drive(path, lease, death === 0 ? 1 : 2)).toBe(false);
    expect(await drive(path, lease)).toBe(true);
    expect((await turns.shown(path)).at(-1)).toMatch(/^error 500/);
  });
});
