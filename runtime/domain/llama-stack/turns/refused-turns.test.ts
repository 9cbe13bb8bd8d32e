/** Turns that cannot be: refused before they begin, or ended with an error. */
import { describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import { getSession } from '../sessions.ts';
import { turnOutcome } from './follow-turn.ts';
import { getTurn } from './read-turn.ts';
import { askUser, benchPerTest, toolScript } from './turn-bench.ts';

const faulty: ModelScript = {
  script: 'faulty',
  replies: [{ say: { text: 'abc', chunks: 3 } }],
  faults: [{ drop_after: 2 }],
};
const turns = benchPerTest([toolScript, faulty]);

describe('a turn that cannot be', () => {
  it('is refused before it begins', async () => {
    const path = await turns.bench.session();
    const refusals = await Promise.allSettled([
      turns.start({ ...path, agent_id: 'nope' }, 'a'),
      turns.start({ ...path, session_id: 'nope' }, 'a'),
      turns.start({ ...path, tenant: 'bob' }, 'a'),
      turns.start({ ...(await turns.bench.session()), session_id: path.session_id }, 'a'),
      turns.start(await turns.bench.session({ model: 'nope' }), 'a'),
      turns.start(path, 'a', { toolgroups: ['nope'] }),
      turns.start(await turns.bench.session({ input_shields: ['nope'] }), 'a'),
      turns.start(await turns.bench.session({ client_tools: [askUser, askUser] }), 'a'),
      turns.start(path, 'a', { tool_config: { tool_choice: 'nope' } }),
    ]);
    const statuses = refusals.map((each) =>
      each.status === 'rejected' ? (each.reason as { status: number }).status : 200,
    );
    expect(statuses).toEqual([400, 400, 400, 400, 404, 404, 400, 400, 400]);
    expect((await getSession(turns.bench.ports, path, [])).turns).toEqual([]);
  });

  it('ends with an error when the model fails, and is not stored', async () => {
    const path = await turns.start(await turns.bench.session({ model: 'script:faulty' }), 'a');
    expect((await turns.shown(path)).slice(-3)).toEqual([
      'text a',
      'text b',
      'error 500: Internal server error: An unexpected error occurred.',
    ]);
    await expect(turnOutcome(turns.bench.ports, path, 0)).rejects.toThrow('Internal server error');
    await expect(getTurn(turns.bench.ports, path)).rejects.toMatchObject({ status: 400 });
    expect(turns.bench.troubles).toHaveLength(1);
  });
});
