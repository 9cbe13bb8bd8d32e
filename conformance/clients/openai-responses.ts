/** The current npm openai package against the Responses operations: plain, streamed, its stream helper, reads, deletes. */
import assert from 'node:assert/strict';
import OpenAI from 'openai';
import type { ClientContext, ClientScript } from './client-script.ts';

interface Story extends ClientContext {
  readonly client: OpenAI;
}
type Item = OpenAI.Responses.ResponseOutputItem;

const weatherTool = {
  type: 'function',
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  strict: false,
} as const;

export const openaiResponsesScript: ClientScript = {
  name: 'openai-responses',
  package: 'openai@7.55.0',
  api: 'llama-stack',
  async run(context) {
    const baseURL = `${context.url}/v1/openai/v1`;
    const client = new OpenAI({ baseURL, apiKey: context.key, maxRetries: 0, timeout: 20_000 });
    const story: Story = { ...context, client };
    const first = await plain(story);
    await chained(story, first);
    await streamed(story);
    await responsesStream(story);
    await functionTool(story);
    await deleted(story, first);
  },
};

async function plain({ client, call, model }: Story): Promise<string> {
  const response = await call('responses.create', 'createResponse', () =>
    client.responses.create({ model: model('plain-text'), input: 'Hello.' }),
  );
  assert.equal(response.object, 'response');
  assert.equal(response.status, 'completed');
  assert.equal(response.model, model('plain-text'));
  assert.ok(response.output_text.length > 0, 'the answer has text');
  assert.ok(Math.abs(response.created_at - Date.now() / 1000) < 120, 'created_at is now, in seconds');

  const read = await call('responses.retrieve', 'getResponse', () => client.responses.retrieve(response.id));
  assert.equal(read.id, response.id);
  assert.deepEqual(read.output, response.output, 'a response reads back as it was created');
  const items = await call('responses.inputItems.list', 'listResponseInputItems', () =>
    client.responses.inputItems.list(response.id, { order: 'asc' }),
  );
  const [message] = items.data;
  assert.ok(message?.type === 'message' && message.role === 'user', 'the input is a user message');
  assert.deepEqual(message.content, [{ type: 'input_text', text: 'Hello.' }]);
  return response.id;
}

async function chained({ client, call, model }: Story, previous: string): Promise<void> {
  const response = await call('responses.create', 'createResponse', () =>
    client.responses.create({ model: model('plain-text'), input: 'And again.', previous_response_id: previous }),
  );
  assert.equal(response.previous_response_id, previous);
  const items = await call('responses.inputItems.list', 'listResponseInputItems', () =>
    client.responses.inputItems.list(response.id, { order: 'asc' }),
  );
  assert.equal(items.data.length, 3, 'the chain is its input, its answer, and the new input');
}

async function streamed({ client, call, model }: Story): Promise<void> {
  const stream = await call('responses.create', 'createResponse', () =>
    client.responses.create({ model: model('plain-text'), input: 'Hello.', stream: true }),
  );
  const events: OpenAI.Responses.ResponseStreamEvent[] = [];
  for await (const event of stream) events.push(event);
  assert.equal(events[0]?.type, 'response.created');
  const last = events.at(-1);
  assert.ok(last?.type === 'response.completed', 'the stream ends with response.completed');
  const deltas = events.map((event) => (event.type === 'response.output_text.delta' ? event.delta : '')).join('');
  assert.equal(deltas, textOf(last.response.output), 'deltas add up to the final text');
  const numbers = events.map((event) => event.sequence_number);
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => (numbers[0] ?? 0) + index),
    'sequence numbers rise by one',
  );
  const read = await call('responses.retrieve', 'getResponse', () => client.responses.retrieve(last.response.id));
  assert.deepEqual(read.output, last.response.output, 'a streamed response is stored when it ends');
}

async function responsesStream({ client, call, model }: Story): Promise<void> {
  const stream = client.responses.stream({ model: model('plain-text'), input: 'Hello.' });
  let text = '';
  stream.on('response.output_text.delta', (event) => {
    text += event.delta;
    assert.equal(event.snapshot, text, 'the helper sees the text grow');
  });
  const final = await call('responses.stream', 'createResponse', () => stream.finalResponse());
  assert.equal(final.status, 'completed');
  assert.equal(final.output_text, text);
}

async function functionTool({ client, call, model }: Story): Promise<void> {
  const asked = await call('responses.stream', 'createResponse', () =>
    client.responses
      .stream({ model: model('weather-tool'), input: 'What is the weather in Oslo?', tools: [weatherTool] })
      .finalResponse(),
  );
  const toolCall = asked.output.find((item) => item.type === 'function_call');
  assert.ok(toolCall?.type === 'function_call', 'the model calls the function');
  assert.equal(toolCall.name, 'get_weather');
  const { city } = JSON.parse(toolCall.arguments) as { city?: unknown };
  assert.equal(city, 'Oslo');
  const answered = await call('responses.create', 'createResponse', () =>
    client.responses.create({
      model: model('weather-tool'),
      previous_response_id: asked.id,
      input: [{ type: 'function_call_output', call_id: toolCall.call_id, output: 'sunny' }],
      tools: [weatherTool],
    }),
  );
  assert.match(answered.output_text, /sunny/, 'the answer uses the output of the function');
}

async function deleted({ client, call }: Story, id: string): Promise<void> {
  await call('responses.delete', 'deleteResponse', () => client.responses.delete(id));
  await assert.rejects(
    call('responses.retrieve', 'getResponse', () => client.responses.retrieve(id)),
    /40[04]/,
    'a deleted response is gone',
  );
}

function textOf(output: readonly Item[]): string {
  return output
    .flatMap((item) => (item.type === 'message' ? item.content : []))
    .map((part) => (part.type === 'output_text' ? part.text : ''))
    .join('');
}
