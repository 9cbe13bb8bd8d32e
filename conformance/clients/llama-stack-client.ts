/** The agents' own SDK, npm llama-stack-client 0.2.18, against a server: agents, sessions, turns, client tools, lists. */
import assert from 'node:assert/strict';
import LlamaStackClient from 'llama-stack-client';
import type { ClientContext, ClientScript } from './client-script.ts';

type Chunk = Awaited<ReturnType<typeof collect>>[number];
interface Story extends ClientContext {
  readonly client: LlamaStackClient;
}

const weatherTool = {
  name: 'get_weather',
  description: 'Tells the weather of a city.',
  parameters: [{ name: 'city', parameter_type: 'string', description: 'The city.', required: true }],
};

export const llamaStackClientScript: ClientScript = {
  name: 'llama-stack-client',
  package: 'llama-stack-client@0.2.18',
  api: 'llama-stack',
  async run(context) {
    const client = new LlamaStackClient({ baseURL: context.url, apiKey: context.key, maxRetries: 0, timeout: 20_000 });
    const story: Story = { ...context, client };
    await inspect(story);
    await textTurn(story);
    await clientToolTurn(story);
    await errors(story);
    await responses(story);
  },
};

async function inspect({ client, call }: Story): Promise<void> {
  const health = await call('inspect.health', 'getHealth', () => client.inspect.health());
  assert.equal(health.status, 'OK');
  const version = await call('inspect.version', 'getVersion', () => client.inspect.version());
  assert.match(version.version, /^\d+\.\d+/);
}

async function createAgent({ client, call, model }: Story, script: string): Promise<string> {
  const { agent_id } = await call('agents.create', 'createAgent', () =>
    client.agents.create({
      agent_config: { model: model(script), instructions: 'Be brief.', client_tools: [weatherTool] },
    }),
  );
  return agent_id;
}

async function textTurn(story: Story): Promise<void> {
  const { client, call } = story;
  const agent = await createAgent(story, 'plain-text');
  const read = await call('agents.retrieve', 'getAgent', () => client.agents.retrieve(agent));
  assert.equal(read.agent_id, agent);
  assert.equal(read.agent_config.instructions, 'Be brief.');
  const listed = await call('agents.list', 'listAgents', () => client.agents.list());
  assert.ok(
    listed.data.some((item) => item['agent_id'] === agent),
    'the new agent is listed',
  );

  const { session_id: session } = await call('agents.session.create', 'createAgentSession', () =>
    client.agents.session.create(agent, { session_name: 'weather talk' }),
  );
  const sessions = await call('agents.session.list', 'listAgentSessions', () => client.agents.session.list(agent));
  assert.deepEqual(
    sessions.data.map((item) => item['session_id']),
    [session],
  );

  const stream = await call('agents.turn.create', 'createAgentTurn', () =>
    client.agents.turn.create(agent, session, { messages: [{ role: 'user', content: 'Hello.' }], stream: true }),
  );
  const turn = checkTurn(await collect(stream), 'turn_complete');
  const stored = await call('agents.turn.retrieve', 'getAgentTurn', () =>
    client.agents.turn.retrieve(agent, session, turn.turn_id),
  );
  assert.deepEqual(stored, turn, 'a turn reads back as it was streamed');

  const whole = await call('agents.turn.create', 'createAgentTurn', () =>
    client.agents.turn.create(agent, session, { messages: [{ role: 'user', content: 'Again.' }] }),
  );
  assert.equal(whole.session_id, session);
  assert.equal(whole.output_message.role, 'assistant');
  await readSession(story, { agent, session, first: turn.turn_id, second: whole.turn_id });
}

async function readSession(
  { client, call }: Story,
  ids: { agent: string; session: string; first: string; second: string },
): Promise<void> {
  const { agent, session } = ids;
  const all = await call('agents.session.retrieve', 'getAgentSession', () =>
    client.agents.session.retrieve(agent, session),
  );
  assert.deepEqual(
    all.turns.map((turn) => turn.turn_id),
    [ids.first, ids.second],
  );
  const one = await call('agents.session.retrieve', 'getAgentSession', () =>
    client.agents.session.retrieve(agent, session, { turn_ids: [ids.second] }),
  );
  assert.deepEqual(
    one.turns.map((turn) => turn.turn_id),
    [ids.second],
    'turn_ids narrows the turns',
  );

  await call('agents.session.delete', 'deleteAgentSession', () => client.agents.session.delete(agent, session));
  await assert.rejects(
    call('agents.session.retrieve', 'getAgentSession', () => client.agents.session.retrieve(agent, session)),
    /400/,
  );
  await call('agents.delete', 'deleteAgent', () => client.agents.delete(agent));
  await assert.rejects(
    call('agents.retrieve', 'getAgent', () => client.agents.retrieve(agent)),
    /400/,
  );
}

async function clientToolTurn(story: Story): Promise<void> {
  const { client, call } = story;
  const agent = await createAgent(story, 'weather-tool');
  const { session_id: session } = await call('agents.session.create', 'createAgentSession', () =>
    client.agents.session.create(agent, { session_name: 'tools' }),
  );
  const waiting = await askForWeather(story, agent, session);
  const [toolCall] = waiting.output_message.tool_calls ?? [];
  const resumed = await call('agents.turn.resume', 'resumeAgentTurn', () =>
    client.agents.turn.resume(agent, session, waiting.turn_id, {
      tool_responses: [{ call_id: toolCall?.call_id ?? '', tool_name: 'get_weather', content: 'sunny' }],
      stream: true,
    }),
  );
  const done = checkTurn(await collect(resumed), 'turn_complete');
  assert.equal(done.turn_id, waiting.turn_id, 'a resumed turn keeps its id');
  assert.equal(done.started_at, waiting.started_at, 'a resumed turn keeps its start');
  const kinds = done.steps.map((step) => step.step_type);
  assert.deepEqual(kinds, ['inference', 'tool_execution', 'inference']);
  assert.match(textOf(done.output_message.content), /sunny/, 'the answer uses the tool response');
  for (const step of done.steps) {
    const read = await call('agents.steps.retrieve', 'getAgentStep', () =>
      client.agents.steps.retrieve(agent, session, done.turn_id, step.step_id),
    );
    assert.deepEqual(read.step, step, 'a step reads back as it stands in its turn');
  }
  await call('agents.delete', 'deleteAgent', () => client.agents.delete(agent));
}

async function askForWeather({ client, call }: Story, agent: string, session: string) {
  const asked = await call('agents.turn.create', 'createAgentTurn', () =>
    client.agents.turn.create(agent, session, {
      messages: [{ role: 'user', content: 'What is the weather in Oslo?' }],
      stream: true,
    }),
  );
  const waiting = checkTurn(await collect(asked), 'turn_awaiting_input');
  const [toolCall] = waiting.output_message.tool_calls ?? [];
  assert.ok(toolCall, 'the turn waits for a tool call');
  assert.equal(toolCall.tool_name, 'get_weather');
  assert.deepEqual(
    toolCall.arguments,
    JSON.parse(toolCall.arguments_json ?? ''),
    'arguments are told as object and as text',
  );
  return waiting;
}

async function errors({ client, call }: Story): Promise<void> {
  await assert.rejects(
    call('agents.retrieve', 'getAgent', () => client.agents.retrieve('no-such-agent')),
    /400.*Could not find agent info for no-such-agent/,
  );
  await assert.rejects(
    call('responses.retrieve', 'getResponse', () => client.responses.retrieve('no-such-response')),
    /400.*no-such-response not found/,
  );
}

async function responses({ client, call, model }: Story): Promise<void> {
  const created = await call('responses.create', 'createResponse', () =>
    client.responses.create({ model: model('plain-text'), input: 'Hello.' }),
  );
  assert.equal(created.status, 'completed');
  const read = await call('responses.retrieve', 'getResponse', () => client.responses.retrieve(created.id));
  assert.deepEqual(read, created);
  const listed = await call('responses.list', 'listResponses', () => client.responses.list({ limit: 5 }));
  assert.equal(listed.data[0]?.id, created.id, 'the newest response is listed first');
  const items = await call('responses.inputItems.list', 'listResponseInputItems', () =>
    client.responses.inputItems.list(created.id),
  );
  assert.equal(items.data.length, 1);

  const stream = await call('responses.create', 'createResponse', () =>
    client.responses.create({ model: model('plain-text'), input: 'Hello.', stream: true }),
  );
  const types: string[] = [];
  for await (const event of stream) types.push(event.type);
  assert.equal(types[0], 'response.created');
  assert.equal(types.at(-1), 'response.completed');
}

async function collect(stream: AsyncIterable<LlamaStackClient.Agents.AgentTurnResponseStreamChunk>) {
  const chunks: LlamaStackClient.Agents.AgentTurnResponseStreamChunk[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

/** The last frame names the end; text deltas of each inference step add up to its content; steps match those of the turn. */
function checkTurn(chunks: readonly Chunk[], ending: 'turn_complete' | 'turn_awaiting_input') {
  const payloads = chunks.map((chunk) => chunk.event.payload);
  const last = payloads.at(-1);
  assert.ok(last && last.event_type === ending, `the stream ends with ${ending}`);
  const completed = payloads.filter((payload) => payload.event_type === 'step_complete');
  const known = new Set(last.turn.steps.map((step) => step.step_id));
  for (const payload of completed) {
    assert.ok(known.has(payload.step_id), `step ${payload.step_id} stands in the turn`);
    const details = payload.step_details;
    assert.equal(details.turn_id, last.turn.turn_id);
    if (details.step_type !== 'inference' || (details.model_response.tool_calls ?? []).length > 0) continue;
    assert.equal(textDeltas(chunks, payload.step_id), textOf(details.model_response.content), 'deltas add up');
  }
  return last.turn;
}

function textDeltas(chunks: readonly Chunk[], stepId: string): string {
  return chunks
    .map((chunk) => chunk.event.payload)
    .filter((payload) => payload.event_type === 'step_progress' && payload.step_id === stepId)
    .map((payload) =>
      payload.event_type === 'step_progress' && payload.delta.type === 'text' ? payload.delta.text : '',
    )
    .join('');
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content);
}
