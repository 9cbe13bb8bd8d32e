/** Turns that wait for the client, and are resumed. */
import { describe, expect, it } from 'vitest';
import type { Turn } from '#generated/llama-stack/types';
import type { TurnPath } from '../places.ts';
import { getSession } from '../sessions.ts';
import { turnOutcome } from './follow-turn.ts';
import { getTurn } from './read-turn.ts';
import { benchPerTest, toolScript, withTools } from './turn-bench.ts';

const turns = benchPerTest([toolScript]);

function calls(turn: Turn): readonly string[] {
  return (turn.output_message.tool_calls ?? []).map((call) => call.call_id);
}

describe('a turn that waits for the client', () => {
  const answers = [
    { call_id: 'call_ask_user', tool_name: 'ask_user', content: '1', metadata: { k: 1 } },
    { call_id: 'call_2', tool_name: 'ask_user', content: [{ type: 'text' as const, text: '2' }] },
  ];

  async function waiting(): Promise<TurnPath> {
    const path = await turns.start(await turns.bench.session(withTools), 'client');
    expect((await turns.shown(path)).slice(-2)).toEqual(['step_complete inference', 'turn_awaiting_input']);
    return path;
  }

  it('goes on under the same id when it is resumed, with the answers in one step of its own', async () => {
    const path = await waiting();
    const before = await getTurn(turns.bench.ports, path);
    const from = await turns.resume(path, answers);
    expect(await turns.shown(path, from)).toEqual([
      'step_complete tool_execution',
      'step_start inference',
      expect.stringMatching(/^text /),
      expect.stringMatching(/^text /),
      'step_complete inference',
      'turn_complete',
    ]);
    const turn = await getTurn(turns.bench.ports, path);
    expect([turn.turn_id, turn.started_at, turn.steps[0]]).toEqual([path.turn_id, before.started_at, before.steps[0]]);
    expect(turn.steps[1]).toMatchObject({
      tool_calls: [{ call_id: 'call_ask_user' }, { call_id: 'call_2' }],
      tool_responses: [{ metadata: { k: 1 } }, { content: [{ type: 'text', text: '2' }], metadata: null }],
    });
    expect(new Set(turn.steps.map((step) => step.step_id)).size).toBe(3);
    expect(turn.output_message.content).toBe('It is 2.');
    expect((await getSession(turns.bench.ports, path, [])).turns).toEqual([turn]);
    expect(await turns.shown(path)).toHaveLength(from);
  });

  it('is resumed by one of two, refuses strangers, and nothing that does not wait is resumed', async () => {
    const path = await waiting();
    const stranger = [{ call_id: 'other', tool_name: 'ask_user', content: '1' }];
    await expect(turns.resume(path, stranger)).rejects.toMatchObject({
      status: 400,
    });
    const both = await Promise.allSettled([0, 1].map(() => turns.resume(path, answers)));
    expect(both.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await turnOutcome(turns.bench.ports, path, 6);
    await expect(turns.resume(path, answers)).rejects.toMatchObject({
      status: 400,
    });
    const nowhere = turns.resume({ ...path, turn_id: 'nope' }, []);
    await expect(nowhere).rejects.toMatchObject({ status: 400 });
  });

  it('may wait again, and counts its inferences over all resumes', async () => {
    const path = await turns.start(await turns.bench.session({ ...withTools, max_infer_iters: 2 }), 'again and again');
    expect((await turnOutcome(turns.bench.ports, path, 0)).output_message.stop_reason).toBe('end_of_message');
    const tool_responses = [{ call_id: 'call_ask_user', tool_name: 'ask_user', content: '1' }];
    for (const round of [1, 2]) {
      const from = await turns.resume(path, tool_responses);
      const turn = await turnOutcome(turns.bench.ports, path, from);
      expect([turn.steps.length, turn.output_message.stop_reason, calls(turn)]).toEqual([
        1 + 2 * round,
        'end_of_turn',
        ['call_ask_user'],
      ]);
    }
  });

  it('stays as it is when the answer comes with a new turn, and the model gets it in its place', async () => {
    const path = await waiting();
    const before = await getTurn(turns.bench.ports, path);
    const messages = [
      { role: 'tool' as const, call_id: 'call_ask_user', content: '1' },
      { role: 'tool' as const, call_id: 'call_2', content: '2' },
    ];
    expect((await turns.outcome(path, '', { messages })).output_message.content).toBe('It is 2.');
    expect(turns.bench.asked.at(-1)?.messages.map((message) => message.role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
      'tool',
    ]);
    expect(await getTurn(turns.bench.ports, path)).toEqual(before);
  });

  it('leaves no call without an answer before the model when the user simply goes on', async () => {
    const path = await waiting();
    await turns.outcome(path, 'never mind');
    expect(turns.bench.asked.at(-1)?.messages.map((message) => message.role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
      'tool',
      'user',
    ]);
  });
});
