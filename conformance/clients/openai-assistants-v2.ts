/** Two npm openai against version 2: the last that has it without warnings (4.104.0), and the current one (7.55.0). */
import assert from 'node:assert/strict';
import type { ClientContext, ClientScript } from './client-script.ts';
import {
  verbsOf4104,
  verbsOfCurrent,
  type ClientSettings,
  type FunctionTool,
  type Message,
  type Verbs,
} from './openai-assistants-verbs.ts';

interface Story extends ClientContext {
  readonly client: Verbs;
}

const weatherTool: FunctionTool = {
  type: 'function',
  function: { name: 'get_weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
};

export const openaiAssistantsV2Scripts: readonly ClientScript[] = [
  scriptOf('openai-assistants-v2', 'openai@4.104.0', verbsOf4104),
  scriptOf('openai-assistants-v2-current', 'openai@7.55.0', verbsOfCurrent),
];

function scriptOf(name: string, published: string, verbs: (settings: ClientSettings) => Verbs): ClientScript {
  return {
    name,
    package: published,
    api: 'assistants-v2',
    async run(context) {
      const story: Story = { ...context, client: verbs({ baseURL: `${context.url}/v1`, apiKey: context.key }) };
      await assistants(story);
      await threadsAndMessages(story);
      await textRun(story);
      await watchedRun(story);
      await toolRun(story);
      await everyEnd(story);
    },
  };
}

async function assistants({ client, call, model }: Story): Promise<void> {
  const { assistants: all } = client;
  const made = await call('beta.assistants.create', 'createAssistant', () =>
    all.create({ model: model('plain-text'), name: 'Greeter', tools: [{ type: 'file_search' }], temperature: 0.5 }),
  );
  const read = await call('beta.assistants.retrieve', 'getAssistant', () => all.retrieve(made.id));
  assert.deepEqual({ ...read }, { ...made }, 'an assistant reads back as it was made');
  const changed = await call('beta.assistants.update', 'modifyAssistant', () =>
    all.update(made.id, { name: 'Friend' }),
  );
  assert.deepEqual({ ...changed }, { ...made, name: 'Friend' }, 'what is not named stays');
  await all.create({ model: model('plain-text') });
  const walked = new Set<string>();
  const pages = await call('beta.assistants.list', 'listAssistants', async () => all.list({ limit: 1 }));
  for await (const { id } of pages) {
    assert.ok(!walked.has(id), 'no assistant is on two pages');
    walked.add(id);
  }
  assert.ok(walked.has(made.id) && walked.size >= 2, 'every page is walked');
  const gone = await call('beta.assistants.delete', 'deleteAssistant', () => all.remove(made.id));
  assert.equal(gone.deleted, true);
  await assert.rejects(all.retrieve(made.id), /404/, 'a deleted assistant is gone');
}

async function threadsAndMessages({ client, call }: Story): Promise<void> {
  const { threads, messages } = client;
  const thread = await call('beta.threads.create', 'createThread', () => threads.create({ metadata: { a: 'b' } }));
  const read = await call('beta.threads.retrieve', 'getThread', () => threads.retrieve(thread.id));
  assert.deepEqual({ ...read }, { ...thread });
  const changed = await call('beta.threads.update', 'modifyThread', () => threads.update(thread.id, { c: 'd' }));
  assert.deepEqual(changed.metadata, { c: 'd' });
  const message = await call('beta.threads.messages.create', 'createMessage', () =>
    messages.create(thread.id, 'Hello.'),
  );
  assert.equal(textIn(message), 'Hello.');
  const same = await call('beta.threads.messages.retrieve', 'getMessage', () =>
    messages.retrieve(thread.id, message.id),
  );
  assert.deepEqual({ ...same }, { ...message });
  const noted = await call('beta.threads.messages.update', 'modifyMessage', () =>
    messages.update(thread.id, message.id, { seen: 'yes' }),
  );
  assert.deepEqual(noted.metadata, { seen: 'yes' });
  await messages.create(thread.id, 'And again.');
  const walked = await call('beta.threads.messages.list', 'listMessages', () =>
    collect(messages.list(thread.id, { limit: 1 })),
  );
  assert.deepEqual(walked.map(textIn), ['And again.', 'Hello.'], 'the newest first, each once');
  await call('beta.threads.messages.delete', 'deleteMessage', () => messages.remove(thread.id, message.id));
  assert.deepEqual((await collect(messages.list(thread.id, {}))).map(textIn), ['And again.']);
  const gone = await call('beta.threads.delete', 'deleteThread', () => threads.remove(thread.id));
  assert.equal(gone.deleted, true);
  await assert.rejects(threads.retrieve(thread.id), /404/, 'a deleted thread is gone');
}

interface Scene {
  readonly assistant_id: string;
  readonly thread: string;
}

async function sceneOf({ client, model }: Story, script: string, said = 'Well?'): Promise<Scene> {
  const assistant = await client.assistants.create({ model: model(script), tools: [weatherTool] });
  const thread = await client.threads.create({ messages: [{ role: 'user', content: said }] });
  return { assistant_id: assistant.id, thread: thread.id };
}

async function textRun(story: Story): Promise<void> {
  const { client, call } = story;
  const { assistant_id, thread } = await sceneOf(story, 'plain-text');
  const stream = await call('beta.threads.runs.create', 'createRun', () =>
    client.runs.createStreamed(thread, { assistant_id }),
  );
  const events = await collect(stream);
  const names = events.map(({ event }) => event.replace('thread.', ''));
  assert.deepEqual(names.slice(0, 3), ['run.created', 'run.queued', 'run.in_progress']);
  assert.equal(names.at(-1), 'run.completed', 'the run is the last to end');
  const said = events.flatMap((each) => (each.event === 'thread.message.delta' ? (each.data.delta.content ?? []) : []));
  const deltas = said.map((part) => (part.type === 'text' ? (part.text?.value ?? '') : '')).join('');
  const [answer] = await collect(client.messages.list(thread, {}));
  assert.equal(deltas, textIn(answer), 'deltas add up to the message');
  const begun = await call('beta.threads.createAndRun', 'createThreadAndRun', () =>
    client.threads.createAndRun({ assistant_id, thread: { messages: [{ role: 'user', content: 'Hi' }] } }),
  );
  const place = { thread: begun.thread_id, run: begun.id };
  const done = await call('beta.threads.runs.poll', 'getRun', () => client.runs.poll(place));
  assert.equal(done.status, 'completed');
  const [step] = await call('beta.threads.runs.steps.list', 'listRunSteps', () => collect(client.steps.list(place)));
  const same = await call('beta.threads.runs.steps.retrieve', 'getRunStep', () =>
    client.steps.retrieve(place, step?.id ?? ''),
  );
  assert.deepEqual({ ...same }, { ...step });
  assert.equal(same.type, 'message_creation');
}

async function watchedRun(story: Story): Promise<void> {
  const { client, call } = story;
  const { assistant_id, thread } = await sceneOf(story, 'plain-text');
  const watched = client.runs.stream(thread, { assistant_id });
  let text = '';
  watched.on('textDelta', (delta, snapshot) => {
    text += delta.value ?? '';
    assert.equal(snapshot.value, text, 'its listeners see the text grow');
  });
  const run = await call('beta.threads.runs.stream', 'createRun', () => watched.finalRun());
  assert.equal(run.status, 'completed');
  const [message] = await watched.finalMessages();
  assert.equal(textIn(message), text);
  const [step] = await watched.finalRunSteps();
  assert.equal(step?.status, 'completed');
  const read = await call('beta.threads.runs.retrieve', 'getRun', () => client.runs.retrieve({ thread, run: run.id }));
  assert.deepEqual({ ...read }, { ...run }, 'the run reads back as its last event showed it');
}

async function toolRun(story: Story): Promise<void> {
  const { client, call } = story;
  const { assistant_id, thread } = await sceneOf(story, 'two-functions');
  const waiting = await call('beta.threads.runs.createAndPoll', 'createRun', () =>
    client.runs.createAndPoll(thread, { assistant_id }),
  );
  assert.equal(waiting.status, 'requires_action');
  const calls = waiting.required_action?.submit_tool_outputs.tool_calls ?? [];
  assert.equal(calls.length, 2);
  const place = { thread, run: waiting.id };
  const one = calls.slice(0, 1).map(({ id }) => ({ tool_call_id: id, output: 'cold' }));
  await assert.rejects(client.runs.submit(place, one), /400/, 'all outputs come at once');
  const noted = await call('beta.threads.runs.update', 'modifyRun', () => client.runs.update(place, { asked: 'yes' }));
  assert.deepEqual(noted.metadata, { asked: 'yes' });
  const outputs = calls.map(({ id }, index) => ({ tool_call_id: id, output: `degrees ${index}` }));
  const watched = client.runs.submitStreamed(place, outputs);
  const done = await call('beta.threads.runs.submitToolOutputsStream', 'submitToolOutputsToRun', () =>
    watched.finalRun(),
  );
  assert.deepEqual([done.id, done.status], [waiting.id, 'completed']);
  const [message] = await watched.finalMessages();
  assert.match(textIn(message), /last=degrees 1/);
  const runs = await call('beta.threads.runs.list', 'listRuns', () => collect(client.runs.list(thread)));
  assert.deepEqual({ ...runs[0] }, { ...done });
}

async function everyEnd(story: Story): Promise<void> {
  const { client, call } = story;
  const endings = [
    ['failing', 'please break', 'failed'],
    ['cut-short', 'go on', 'incomplete'],
    ['plain-text', 'hello', 'completed'],
  ] as const;
  for (const [script, said, status] of endings) {
    const { assistant_id, thread } = await sceneOf(story, script, said);
    const run = await client.runs.createAndPoll(thread, { assistant_id });
    assert.equal(run.status, status, `a run of ${script} ends as ${status}`);
  }
  const { assistant_id, thread } = await sceneOf(story, 'two-functions');
  const waiting = await client.runs.createAndPoll(thread, { assistant_id });
  const place = { thread, run: waiting.id };
  await call('beta.threads.runs.cancel', 'cancelRun', () => client.runs.cancel(place));
  assert.equal((await client.runs.poll(place)).status, 'cancelled');
  const late = await client.runs.createAndPoll(thread, { assistant_id });
  assert.equal((await expired(client, { thread, run: late.id })).status, 'expired');
}

/** Helpers stop where a run waits: its expiry is asked for. */
async function expired(client: Verbs, place: { thread: string; run: string }) {
  for (let asked = 0; asked < 300; asked += 1) {
    const run = await client.runs.retrieve(place);
    if (run.status !== 'requires_action') return run;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the run does not expire');
}

/** Pagers walk in circles where a page does not go on. */
const longest = 200;

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) {
    assert.ok(all.length < longest, 'a walk comes to its end');
    all.push(item);
  }
  return all;
}

function textIn(message: Message | undefined): string {
  return (message?.content ?? []).map((part) => (part.type === 'text' ? part.text.value : '')).join('');
}
