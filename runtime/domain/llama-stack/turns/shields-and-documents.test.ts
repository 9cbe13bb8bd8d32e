/** Turns that are judged, and turns that bring documents. */
import { describe, expect, it } from 'vitest';
import type { CreateAgentTurnRequest } from '#generated/llama-stack/types';
import { turnOutcome } from './follow-turn.ts';
import { benchPerTest, toolScript, withTools } from './turn-bench.ts';

const turns = benchPerTest([toolScript]);

describe('a turn with shields', () => {
  it('is judged on both sides, in one step each', async () => {
    const config = { input_shields: ['words', 'none'], output_shields: ['none'] };
    const path = await turns.start(await turns.bench.session(config), 'hello');
    const types = (await turnOutcome(turns.bench.ports, path, 0)).steps.map((step) => step.step_type);
    expect(types).toEqual(['shield_call', 'inference', 'shield_call']);
    const frames = await turns.frames(path);
    const touchpoints = frames.flatMap(({ frame }) =>
      'event' in frame && 'metadata' in frame.event.payload ? [frame.event.payload.metadata] : [],
    );
    expect(touchpoints).toEqual([{ touchpoint: 'user-input' }, {}, { touchpoint: 'assistant-output' }]);
  });

  it('is refused for its input without asking the model, and later models hear of the refusal', async () => {
    const path = await turns.bench.session({ input_shields: ['words'] });
    const turn = await turns.outcome(path, 'a forbidden thing');
    expect(turn.steps).toMatchObject([{ violation: { violation_level: 'error', metadata: { violation_type: 'S1' } } }]);
    expect(turn.output_message).toMatchObject({
      content: expect.stringMatching(/^I can't/),
      stop_reason: 'end_of_turn',
    });
    expect(turns.bench.asked).toEqual([]);
    await turns.outcome(path, 'hello');
    expect(turns.bench.asked[0]?.messages.map((message) => message.role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
  });

  it('is refused for its output after it was shown', async () => {
    const path = await turns.start(await turns.bench.session({ output_shields: ['words'] }), 'say forbidden');
    const turn = await turnOutcome(turns.bench.ports, path, 0);
    expect(turn.steps.map((step) => step.step_type)).toEqual(['inference', 'shield_call']);
    expect(turn.output_message.content).toMatch(/^I can't/);
  });

  it('is judged again when it is resumed', async () => {
    const path = await turns.start(
      await turns.bench.session({ ...withTools, input_shields: ['none'], output_shields: ['none'] }),
      'client',
    );
    await turnOutcome(turns.bench.ports, path, 0);
    const tool_responses = [{ call_id: 'call_2', tool_name: 'ask_user', content: '1' }];
    const turn = await turnOutcome(turns.bench.ports, path, await turns.resume(path, tool_responses));
    const pass = ['shield_call', 'inference', 'shield_call'];
    expect(turn.steps.map((step) => step.step_type)).toEqual([...pass, 'tool_execution', ...pass]);
  });
});

describe('a turn with documents', () => {
  const text = { content: 'The bakery opens at seven.', mime_type: 'text/plain' };

  it('adds their texts to the last message, in what is stored and in what the model gets', async () => {
    const yaml = { content: { type: 'text' as const, text: 'b: 1' }, mime_type: 'application/yaml' };
    const turn = await turns.outcome(await turns.bench.session(), 'When?', { documents: [text, yaml] });
    expect(turn.input_messages[0]?.content).toBe('When?\nThe bakery opens at seven.\nb: 1');
    expect(turns.bench.asked[0]?.messages.at(-1)?.content).toBe('When?\nThe bakery opens at seven.\nb: 1');
  });

  it('searches them instead where the agent has the knowledge tools', async () => {
    const path = await turns.start(
      await turns.bench.session({ toolgroups: ['builtin::rag'] }),
      'When does the bakery open?',
      {
        documents: [text],
      },
    );
    const turn = await turnOutcome(turns.bench.ports, path, 0);
    expect(turn.steps.map((step) => step.step_type)).toEqual(['memory_retrieval', 'inference']);
    expect(turn.input_messages[0]?.content).toBe('When does the bakery open?');
    expect(JSON.stringify(turns.bench.asked[0]?.messages)).toContain('The bakery opens at seven.');
    await turns.outcome(path, 'and then?');
    expect(turns.bench.asked[1]?.messages[1]?.content).toBe('When does the bakery open?');
  });

  it('fetches them by their address', async () => {
    await turns.reopen({ outward: async () => new Response('fetched') });
    const turn = await turns.outcome(await turns.bench.session(), 'Read', {
      documents: [{ content: { uri: 'https://example.org/a.txt' }, mime_type: 'text/plain' }],
    });
    expect(turn.input_messages[0]?.content).toBe('Read\nfetched');
  });

  const wrong: readonly NonNullable<CreateAgentTurnRequest['documents']>[number][] = [
    { content: 'x', mime_type: 'application/pdf' },
    { content: [], mime_type: 'text/plain' },
    { content: { type: 'image', image: { data: 'aGk=' } }, mime_type: 'text/plain' },
    { content: { uri: 'file:///etc/passwd' }, mime_type: 'text/plain' },
    { content: { uri: 'data:text/plain,x' }, mime_type: 'text/plain' },
  ];
  it.each(wrong)('refuses what is not read: %j', async (document) => {
    await expect(turns.start(await turns.bench.session(), 'Read', { documents: [document] })).rejects.toMatchObject({
      status: 400,
    });
  });
});
