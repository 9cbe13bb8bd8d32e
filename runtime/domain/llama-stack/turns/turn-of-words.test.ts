/** A turn of words only: what is shown, what is stored, what the model gets. */
import { describe, expect, it } from 'vitest';
import { getSession } from '../sessions.ts';
import { turnOutcome } from './follow-turn.ts';
import { getStep, getTurn } from './read-turn.ts';
import { benchPerTest, toolScript, withTools } from './turn-bench.ts';

const turns = benchPerTest([toolScript]);

describe('a turn of words only', () => {
  it('shows its start, one inference and its end, and is read back as its last frame showed it', async () => {
    const path = await turns.start(await turns.bench.session(), 'hello');
    const frames = await turns.frames(path);
    expect(await turns.shown(path)).toEqual([
      'turn_start',
      'step_start inference',
      expect.stringMatching(/^text You/),
      expect.stringMatching(/^text /),
      expect.stringMatching(/^text /),
      'step_complete inference',
      'turn_complete',
    ]);
    expect(frames.map((frame) => frame.id)).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    const last = frames.at(-1)?.frame;
    expect(last).toEqual({
      event: { payload: { event_type: 'turn_complete', turn: await getTurn(turns.bench.ports, path) } },
    });
  });

  it('has everything that a turn has', async () => {
    const path = await turns.start(await turns.bench.session(), 'hello');
    const turn = await turnOutcome(turns.bench.ports, path, 0);
    const said = { role: 'assistant', content: 'You said: hello', stop_reason: 'end_of_turn', tool_calls: [] };
    expect(turn).toEqual({
      turn_id: path.turn_id,
      session_id: path.session_id,
      input_messages: [{ role: 'user', content: 'hello', context: null }],
      steps: [
        {
          turn_id: path.turn_id,
          step_id: expect.any(String),
          started_at: expect.any(String),
          completed_at: expect.any(String),
          step_type: 'inference',
          model_response: said,
        },
      ],
      output_message: said,
      output_attachments: [],
      started_at: expect.any(String),
      completed_at: expect.any(String),
    });
    const [step] = turn.steps;
    const times = [turn.started_at, step?.started_at, step?.completed_at, turn.completed_at];
    expect(times).toEqual([...times].toSorted());
    expect(await getStep(turns.bench.ports, path, step?.step_id ?? '')).toEqual(step);
  });

  it('gives the model the instructions, the earlier turns of its session alone, and the new messages', async () => {
    const path = await turns.bench.session();
    const other = await turns.bench.session({ instructions: '' });
    await turns.outcome(path, 'one');
    await turns.outcome(other, 'elsewhere');
    await turns.outcome(path, 'two', { messages: [{ role: 'user', content: 'two', context: 'by the way' }] });
    await turns.outcome(path, 'three');
    expect(turns.bench.asked[1]?.messages).toEqual([{ role: 'user', content: 'elsewhere' }]);
    const parts = [
      { type: 'text', text: 'two' },
      { type: 'text', text: 'by the way' },
    ];
    expect(turns.bench.asked[2]?.messages.at(-1)).toEqual({ role: 'user', content: parts });
    expect(turns.bench.asked[3]?.messages.map((message) => [message.role, message.content])).toEqual([
      ['system', 'Be brief.'],
      ['user', 'one'],
      ['assistant', 'You said: one'],
      ['user', 'two'],
      ['assistant', expect.stringContaining('two')],
      ['user', 'three'],
    ]);
  });

  it('tells when the model was cut short', async () => {
    const turn = await turns.outcome(await turns.bench.session({ model: 'script:tools' }), 'too long');
    expect(turn.output_message.stop_reason).toBe('out_of_tokens');
  });

  it('may run beside another turn of its session', async () => {
    const path = await turns.bench.session();
    const both = await Promise.all([turns.outcome(path, 'one'), turns.outcome(path, 'two')]);
    expect(both.map((turn) => turn.output_message.content)).toEqual(['You said: one', 'You said: two']);
    expect((await getSession(turns.bench.ports, path, [])).turns).toEqual(
      both.toSorted((a, b) => a.started_at.localeCompare(b.started_at)),
    );
  });

  it('passes on how the model shall write', async () => {
    const strategy = { type: 'top_p' as const, temperature: 0.7, top_p: 0.9 };
    const sampling_params = { strategy, max_tokens: 17, stop: ['X'], repetition_penalty: 1.2 };
    const response_format = { type: 'json_schema' as const, json_schema: { type: 'object' } };
    await turns.outcome(await turns.bench.session({ sampling_params, response_format }), 'hello');
    expect(turns.bench.asked[0]).toMatchObject({
      model: 'script:echo',
      temperature: 0.7,
      top_p: 0.9,
      max_tokens: 17,
      stop: ['X'],
      repetition_penalty: 1.2,
      response_format: { type: 'json_schema', json_schema: { name: 'response', schema: { type: 'object' } } },
    });
  });
});

describe('how tools are used', () => {
  it.each([
    { tool_choice: 'none', tools: undefined, choices: [undefined] },
    { tool_choice: 'required', tools: 5, choices: ['required', undefined] },
    { tool_choice: 'boil', tools: 5, choices: [{ type: 'function', function: { name: 'boil' } }, undefined] },
  ])('$tool_choice', async ({ tool_choice, tools, choices }) => {
    const content = tools === undefined ? 'hello' : 'explode';
    await turns.outcome(await turns.bench.session(withTools), content, { tool_config: { tool_choice } });
    expect(turns.bench.asked[0]?.tools?.length).toBe(tools);
    expect(turns.bench.asked.map((request) => request.tool_choice)).toEqual(choices);
  });
});
