/** The last npm openai of version 1 (4.28.0): every method of assistants, threads, messages, runs and steps. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import OpenAI, { toFile } from 'openai-4.28.0';
import type { ClientContext, ClientScript } from './client-script.ts';

interface Story extends ClientContext {
  readonly client: OpenAI;
}
type Run = OpenAI.Beta.Threads.Run;

const weatherTool = {
  type: 'function',
  function: {
    name: 'get_weather',
    description: 'Tells the weather of a city.',
    parameters: { type: 'object', properties: { city: { type: 'string' } } },
  },
} as const;

export const openaiAssistantsV1Script: ClientScript = {
  name: 'openai-assistants-v1',
  package: 'openai@4.28.0',
  api: 'assistants-v1',
  async run(context) {
    const baseURL = `${context.url}/v1`;
    const client = new OpenAI({ baseURL, apiKey: context.key, maxRetries: 0, timeout: 20_000 });
    const story: Story = { ...context, client };
    const assistant = await assistants(story);
    await assistantFiles(story, assistant);
    await threadsAndMessages(story);
    await textRun(story, assistant);
    await toolRun(story);
    await cancelledRun(story);
    await refusals(story);
    await deletions(story, assistant);
  },
};

async function assistants({ client, call, model }: Story): Promise<string> {
  const wanted = { model: model('plain-text'), name: 'Greeter', instructions: 'Be brief.', metadata: { a: 'b' } };
  const made = await call('beta.assistants.create', 'createAssistant', () => client.beta.assistants.create(wanted));
  assert.equal(made.object, 'assistant');
  assert.match(made.id, /^asst_/);
  assert.deepEqual(made.file_ids, []);
  const read = await call('beta.assistants.retrieve', 'getAssistant', () => client.beta.assistants.retrieve(made.id));
  assert.deepEqual(read, made, 'an assistant reads back as it was made');
  const changed = await call('beta.assistants.update', 'modifyAssistant', () =>
    client.beta.assistants.update(made.id, { name: 'Friend' }),
  );
  assert.deepEqual(changed, { ...made, name: 'Friend' }, 'what is not named stays');
  const more = await Promise.all([1, 2].map(() => client.beta.assistants.create({ model: model('plain-text') })));
  const walked = new Set<string>();
  const pages = await call('beta.assistants.list', 'listAssistants', () => client.beta.assistants.list({ limit: 1 }));
  for await (const { id } of pages) {
    assert.ok(!walked.has(id), 'no assistant is on two pages');
    walked.add(id);
  }
  assert.ok(
    [made, ...more].every(({ id }) => walked.has(id)),
    'every page is walked',
  );
  for (const { id } of more) await client.beta.assistants.del(id);
  return made.id;
}

async function assistantFiles({ client, call }: Story, assistant: string): Promise<void> {
  const { files } = client.beta.assistants;
  const upload = await toFile(Buffer.from('Rain falls.'), 'rain.txt');
  const file = await call('files.create', 'createFile', () =>
    client.files.create({ file: upload, purpose: 'assistants' }),
  );
  assert.equal(file.filename, 'rain.txt');
  const attached = await call('beta.assistants.files.create', 'createAssistantFile', () =>
    files.create(assistant, { file_id: file.id }),
  );
  assert.deepEqual([attached.id, attached.object], [file.id, 'assistant.file']);
  const read = await call('beta.assistants.files.retrieve', 'getAssistantFile', () =>
    files.retrieve(assistant, file.id),
  );
  assert.deepEqual(read, attached);
  const listed = await call('beta.assistants.files.list', 'listAssistantFiles', () => files.list(assistant));
  assert.deepEqual(listed.data, [attached]);
  const gone = await call('beta.assistants.files.del', 'deleteAssistantFile', () => files.del(assistant, file.id));
  assert.deepEqual(gone, { id: file.id, object: 'assistant.file.deleted', deleted: true });
  assert.deepEqual((await files.list(assistant)).data, [], 'the file is detached');
  assert.equal((await client.files.retrieve(file.id)).id, file.id, 'but it is still there');
}

async function threadsAndMessages({ client, call }: Story): Promise<void> {
  const { threads } = client.beta;
  const empty = await call('beta.threads.create', 'createThread', () => threads.create());
  assert.match(empty.id, /^thread_/);
  const read = await call('beta.threads.retrieve', 'getThread', () => threads.retrieve(empty.id));
  assert.deepEqual(read, empty);
  const changed = await call('beta.threads.update', 'modifyThread', () =>
    threads.update(empty.id, { metadata: { k: 'v' } }),
  );
  assert.deepEqual(changed.metadata, { k: 'v' });
  const file_ids = ['file-abc'];
  const message = await call('beta.threads.messages.create', 'createMessage', () =>
    threads.messages.create(empty.id, { role: 'user', content: 'Hello.', file_ids }),
  );
  assert.deepEqual(message.content, [{ type: 'text', text: { value: 'Hello.', annotations: [] } }]);
  const same = await call('beta.threads.messages.retrieve', 'getMessage', () =>
    threads.messages.retrieve(empty.id, message.id),
  );
  assert.deepEqual(same, message);
  const noted = await call('beta.threads.messages.update', 'modifyMessage', () =>
    threads.messages.update(empty.id, message.id, { metadata: { seen: 'yes' } }),
  );
  assert.deepEqual(noted, { ...message, metadata: { seen: 'yes' } });
  const files = await call('beta.threads.messages.files.list', 'listMessageFiles', () =>
    threads.messages.files.list(empty.id, message.id),
  );
  assert.deepEqual(
    files.data.map(({ id }) => id),
    file_ids,
  );
  const file = await call('beta.threads.messages.files.retrieve', 'getMessageFile', () =>
    threads.messages.files.retrieve(empty.id, message.id, 'file-abc'),
  );
  assert.equal(file.message_id, message.id);
  const gone = await call('beta.threads.del', 'deleteThread', () => threads.del(empty.id));
  assert.deepEqual(gone, { id: empty.id, object: 'thread.deleted', deleted: true });
  await assert.rejects(threads.retrieve(empty.id), /404/, 'a deleted thread is gone');
}

async function textRun(story: Story, assistant_id: string): Promise<void> {
  const { client, call } = story;
  const { threads } = client.beta;
  const run = await call('beta.threads.createAndRun', 'createThreadAndRun', () =>
    threads.createAndRun({ assistant_id, thread: { messages: [{ role: 'user', content: 'Hello.' }] } }),
  );
  assert.equal(run.object, 'thread.run');
  assert.ok(run.status === 'queued' || run.status === 'in_progress', 'a new run is queued');
  const done = await settled(story, run);
  assert.equal(done.status, 'completed');
  assert.equal(done.usage?.total_tokens, (done.usage?.prompt_tokens ?? 0) + (done.usage?.completion_tokens ?? 0));
  const listed = await call('beta.threads.messages.list', 'listMessages', () => threads.messages.list(run.thread_id));
  const [answer] = listed.data;
  assert.equal(answer?.run_id, run.id);
  assert.equal(textIn(answer?.content ?? []), 'Hello from the script.');
  const steps = await call('beta.threads.runs.steps.list', 'listRunSteps', () =>
    threads.runs.steps.list(run.thread_id, run.id),
  );
  const [step] = steps.data;
  assert.ok(step?.step_details.type === 'message_creation', 'the answer is a step');
  assert.equal(step.step_details.message_creation.message_id, answer?.id);
  const same = await call('beta.threads.runs.steps.retrieve', 'getRunStep', () =>
    threads.runs.steps.retrieve(run.thread_id, run.id, step.id),
  );
  assert.deepEqual(same, step);
}

async function toolRun(story: Story): Promise<void> {
  const { client, call, model } = story;
  const { threads } = client.beta;
  const assistant = await client.beta.assistants.create({ model: model('weather-tool'), tools: [weatherTool] });
  const thread = await threads.create({ messages: [{ role: 'user', content: 'How is the weather?' }] });
  const run = await call('beta.threads.runs.create', 'createRun', () =>
    threads.runs.create(thread.id, { assistant_id: assistant.id }),
  );
  const waiting = await settled(story, run);
  assert.equal(waiting.status, 'requires_action');
  const [asked] = waiting.required_action?.submit_tool_outputs.tool_calls ?? [];
  assert.equal(asked?.function.name, 'get_weather');
  assert.equal((JSON.parse(asked?.function.arguments ?? '{}') as { city?: unknown }).city, 'Oslo');
  await assert.rejects(threads.messages.create(thread.id, { role: 'user', content: 'x' }), /400/, 'the thread is held');
  const noted = await call('beta.threads.runs.update', 'modifyRun', () =>
    threads.runs.update(thread.id, run.id, { metadata: { asked: 'yes' } }),
  );
  assert.deepEqual(noted.metadata, { asked: 'yes' });
  const tool_outputs = [{ tool_call_id: asked?.id ?? '', output: 'sunny' }];
  const submitted = await call('beta.threads.runs.submitToolOutputs', 'submitToolOutputsToRun', () =>
    threads.runs.submitToolOutputs(thread.id, run.id, { tool_outputs }),
  );
  assert.equal(submitted.required_action, null);
  const done = await settled(story, submitted);
  assert.equal(done.status, 'completed');
  const [answer] = (await threads.messages.list(thread.id)).data;
  assert.match(textIn(answer?.content ?? []), /It is sunny in Oslo\./);
  const runs = await call('beta.threads.runs.list', 'listRuns', () => threads.runs.list(thread.id));
  assert.deepEqual(runs.data, [done], 'the list shows the run as it is read');
}

async function cancelledRun(story: Story): Promise<void> {
  const { client, call, model } = story;
  const { threads } = client.beta;
  const assistant = await client.beta.assistants.create({ model: model('weather-tool'), tools: [weatherTool] });
  const thread = { messages: [{ role: 'user' as const, content: 'How is the weather?' }] };
  const run = await settled(story, await threads.createAndRun({ assistant_id: assistant.id, thread }));
  const cancelling = await call('beta.threads.runs.cancel', 'cancelRun', () =>
    threads.runs.cancel(run.thread_id, run.id),
  );
  assert.ok(['cancelling', 'cancelled'].includes(cancelling.status));
  const done = await settled(story, cancelling);
  assert.equal(done.status, 'cancelled');
  assert.equal(typeof done.cancelled_at, 'number');
  await assert.rejects(threads.runs.cancel(run.thread_id, run.id), /400/, 'a run is cancelled once');
}

/** As its clients did before there were helpers: asks until the run waits or is over. */
async function settled({ client, call }: Story, run: Run): Promise<Run> {
  for (let asked = 0; asked < 400; asked += 1) {
    const now = await call('beta.threads.runs.retrieve', 'getRun', () =>
      client.beta.threads.runs.retrieve(run.thread_id, run.id),
    );
    if (!['queued', 'in_progress', 'cancelling'].includes(now.status)) return now;
    await wait(25);
  }
  throw new Error('the run comes to no end');
}

async function refusals({ client }: Story): Promise<void> {
  const asking = client.beta.threads.retrieve('thread_of_nobody');
  const problem: unknown = await asking.catch((error: unknown) => error);
  assert.ok(problem instanceof OpenAI.NotFoundError, 'an unknown thread is not found');
  assert.equal(problem.type, 'invalid_request_error');
  await assert.rejects(
    client.beta.threads.runs.create('undefined', { assistant_id: 'asst_1' }),
    OpenAI.BadRequestError,
  );
}

async function deletions({ client, call }: Story, assistant: string): Promise<void> {
  const gone = await call('beta.assistants.del', 'deleteAssistant', () => client.beta.assistants.del(assistant));
  assert.deepEqual(gone, { id: assistant, object: 'assistant.deleted', deleted: true });
  await assert.rejects(client.beta.assistants.retrieve(assistant), /404/, 'a deleted assistant is gone');
}

type Content = OpenAI.Beta.Threads.ThreadMessage['content'];

function textIn(content: Content): string {
  return content.map((part) => (part.type === 'text' ? part.text.value : '')).join('');
}
