/** The official clients of the two APIs against the runtime: what they were written for works. */
import { LlamaStackClient } from 'llama-stack-client';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect } from '../../collect.ts';
import { createRuntime, type Runtime } from '../../create-runtime.ts';
import { listen, type Listener } from '../../http/listen.ts';
import { benchScripts } from './api-bench.ts';

let runtime: Runtime;
let listener: Listener;
let llama: LlamaStackClient;
let openai: OpenAI;

beforeAll(async () => {
  runtime = await createRuntime({ scripts: benchScripts, strict: true });
  listener = await listen(runtime, { port: 0, keys: { k: 'ann' } });
  llama = new LlamaStackClient({ baseURL: listener.url, apiKey: 'k', maxRetries: 0 });
  openai = new OpenAI({ baseURL: `${listener.url}/v1/openai/v1`, apiKey: 'k', maxRetries: 0 });
});
afterAll(async () => {
  await listener.close();
  await runtime.close();
});

const question = 'What is the weather in Oslo?';
const parameters = [{ name: 'city', parameter_type: 'string', description: 'Where', required: true }];

async function newSession(config: Partial<LlamaStackClient.AgentConfig> = {}) {
  const agent_config = { model: 'script:echo', instructions: 'Be brief.', ...config };
  const { agent_id } = await llama.agents.create({ agent_config });
  const { session_id } = await llama.agents.session.create(agent_id, { session_name: 's' });
  return { agent_id, session_id };
}

describe('the Llama Stack client', () => {
  it('makes agents, sessions and turns, and reads them back', async () => {
    const { agent_id, session_id } = await newSession();
    const turn = await llama.agents.turn.create(agent_id, session_id, { messages: [{ role: 'user', content: 'hi' }] });
    expect(turn).toMatchObject({ session_id, output_message: { content: 'You said: hi' } });
    expect(await llama.agents.turn.retrieve(agent_id, session_id, turn.turn_id)).toEqual(turn);
    const session = await llama.agents.session.retrieve(agent_id, session_id, { turn_ids: [turn.turn_id] });
    expect(session.turns).toEqual([turn]);
    const [step] = turn.steps;
    const found = await llama.agents.steps.retrieve(agent_id, session_id, turn.turn_id, step?.step_id ?? '');
    expect(found.step).toEqual(step);
    expect((await llama.agents.list()).data).toMatchObject([{ agent_id }]);
  });

  it('streams a turn, runs a tool, and resumes', async () => {
    const client_tools = [{ name: 'get_weather', description: 'The weather', parameters }];
    const { agent_id, session_id } = await newSession({ model: 'script:client-tool', client_tools });
    const messages = [{ role: 'user' as const, content: question }];
    const begun = await collect(await llama.agents.turn.create(agent_id, session_id, { messages, stream: true }));
    const payload = begun.at(-1)?.event.payload;
    if (payload?.event_type !== 'turn_awaiting_input') throw new Error('the turn does not wait');
    const { turn_id, output_message } = payload.turn;
    expect(output_message.tool_calls).toMatchObject([{ call_id: 'c1', tool_name: 'get_weather' }]);
    const tool_responses = [{ call_id: 'c1', tool_name: 'get_weather', content: 'sunny' }];
    const rest = await llama.agents.turn.resume(agent_id, session_id, turn_id, { tool_responses, stream: true });
    const last = (await collect(rest)).at(-1)?.event.payload;
    expect(last).toMatchObject({
      event_type: 'turn_complete',
      turn: { turn_id, output_message: { content: 'It is sunny.' } },
    });
  });

  it('hears of what does not exist as an error with the text that it knows', async () => {
    const missing = llama.agents.retrieve('nope');
    await expect(missing).rejects.toMatchObject({
      status: 400,
      error: { detail: 'Invalid value: Could not find agent info for nope' },
    });
  });

  it('makes responses and lists what they answered', async () => {
    const made = await llama.responses.create({ model: 'script:echo', input: 'hi' });
    expect((await llama.responses.retrieve(made.id)).output).toEqual(made.output);
    expect((await llama.responses.inputItems.list(made.id)).data).toHaveLength(1);
  });
});

describe('the OpenAI client', () => {
  it('streams a response with its own fold of the events', async () => {
    const stream = openai.responses.stream({ model: 'script:echo', input: 'hi' });
    const texts: string[] = [];
    stream.on('response.output_text.delta', (event) => texts.push(event.delta));
    const final = await stream.finalResponse();
    expect(final.output_text).toBe('You said: hi');
    expect(texts.join('')).toBe('You said: hi');
    const stored = await openai.responses.retrieve(final.id);
    expect([stored.output_text, stored.output[0]?.id]).toEqual([final.output_text, final.output[0]?.id]);
  });

  it('calls a function and gives its result back', async () => {
    const tools = [
      { type: 'function' as const, name: 'get_weather', parameters: { type: 'object', properties: {} }, strict: false },
    ];
    const model = 'script:client-tool';
    const first = await openai.responses.stream({ model, input: question, tools }).finalResponse();
    const [call] = first.output;
    expect(call).toMatchObject({ type: 'function_call', name: 'get_weather', arguments: '{"city":"Oslo"}' });
    const input = [{ type: 'function_call_output' as const, call_id: 'c1', output: 'sunny' }];
    const second = await openai.responses.create({ model, input, tools, previous_response_id: first.id });
    expect([second.output_text, second.previous_response_id]).toEqual(['It is sunny.', first.id]);
  });

  it('pages through input items and deletes', async () => {
    const { id } = await openai.responses.create({
      model: 'script:echo',
      input: [1, 2, 3].map((n) => ({ role: 'user' as const, content: `m${n}` })),
    });
    const items = await collect(openai.responses.inputItems.list(id, { limit: 2 }));
    expect(items).toHaveLength(3);
    await openai.responses.delete(id);
    await expect(openai.responses.retrieve(id)).rejects.toMatchObject({ status: 400 });
  });

  it('hears of a stream that breaks', async () => {
    const stream = await openai.responses.create({ model: 'script:broken', input: 'hi', stream: true });
    await expect(collect(stream)).rejects.toThrow(/Internal server error/);
  });
});
