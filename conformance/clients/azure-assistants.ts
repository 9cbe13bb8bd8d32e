/** Azure's client of version 1 (npm @azure/openai-assistants 1.0.0-beta.6): every method, at its own place. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { AssistantsClient, AzureKeyCredential, type MessageContent, type ThreadRun } from '@azure/openai-assistants';
import type { ClientContext, ClientScript } from './client-script.ts';

interface Story extends ClientContext {
  readonly client: AssistantsClient;
}

const weatherTool = {
  type: 'function' as const,
  function: { name: 'get_weather', description: 'Tells the weather.', parameters: { type: 'object' } },
};

export const azureAssistantsScript: ClientScript = {
  name: 'azure-assistants',
  package: '@azure/openai-assistants@1.0.0-beta.6',
  api: 'assistants-v1',
  async run(context) {
    const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
    const story = {
      ...context,
      client: new AssistantsClient(context.url, new AzureKeyCredential(context.key), options),
    };
    const assistant = await assistants(story);
    await files(story, assistant);
    await threadsAndMessages(story);
    await textRun(story, assistant);
    await toolRun(story);
    await cancelledRun(story);
    await deletions(story, assistant);
  },
};

async function assistants({ client, call, model }: Story): Promise<string> {
  const wanted = { model: model('plain-text'), name: 'Greeter', metadata: { a: 'b' } };
  const made = await call('createAssistant', 'createAssistant', () => client.createAssistant(wanted));
  assert.match(made.id, /^asst_/);
  const read = await call('getAssistant', 'getAssistant', () => client.getAssistant(made.id));
  assert.deepEqual(read, made, 'an assistant reads back as it was made');
  const changed = await call('updateAssistant', 'modifyAssistant', () =>
    client.updateAssistant(made.id, { name: 'Friend' }),
  );
  assert.deepEqual(changed, { ...made, name: 'Friend' }, 'what is not named stays');
  const other = await client.createAssistant({ model: model('plain-text') });
  const page = await call('listAssistants', 'listAssistants', () => client.listAssistants({ limit: 1 }));
  const next = await client.listAssistants({ limit: 1, after: page.lastId });
  const ids = [...page.data, ...next.data].map(({ id }) => id);
  assert.deepEqual(ids.toSorted(), [made.id, other.id].toSorted(), 'a page goes on where the last one ended');
  return made.id;
}

async function files({ client, call }: Story, assistant: string): Promise<void> {
  const file = await call('uploadFile', 'createFile', () =>
    client.uploadFile(Buffer.from('Rain falls.'), 'assistants', { filename: 'rain.txt' }),
  );
  assert.deepEqual([file.filename, file.bytes], ['rain.txt', 11]);
  assert.deepEqual(await call('getFile', 'getFile', () => client.getFile(file.id)), file);
  const listed = await call('listFiles', 'listFiles', () => client.listFiles());
  assert.ok(
    listed.data.some(({ id }) => id === file.id),
    'the file is listed',
  );
  const attached = await call('createAssistantFile', 'createAssistantFile', () =>
    client.createAssistantFile(assistant, file.id),
  );
  const read = await call('getAssistantFile', 'getAssistantFile', () => client.getAssistantFile(assistant, file.id));
  assert.deepEqual(read, attached);
  const ofAssistant = await call('listAssistantFiles', 'listAssistantFiles', () =>
    client.listAssistantFiles(assistant),
  );
  assert.deepEqual(ofAssistant.data, [attached]);
  const detached = await call('deleteAssistantFile', 'deleteAssistantFile', () =>
    client.deleteAssistantFile(assistant, file.id),
  );
  assert.equal(detached.deleted, true);
  assert.deepEqual((await client.listAssistantFiles(assistant)).data, [], 'the file is detached');
  const gone = await call('deleteFile', 'deleteFile', () => client.deleteFile(file.id));
  assert.equal(gone.deleted, true);
  await assert.rejects(client.getFile(file.id), { statusCode: 404 }, 'a deleted file is gone');
}

async function threadsAndMessages({ client, call }: Story): Promise<void> {
  const made = await call('createThread', 'createThread', () => client.createThread({ metadata: { k: 'v' } }));
  assert.match(made.id, /^thread_/);
  assert.deepEqual(await call('getThread', 'getThread', () => client.getThread(made.id)), made);
  const metadata = { k: 'w' };
  const changed = await call('updateThread', 'modifyThread', () => client.updateThread(made.id, { metadata }));
  assert.deepEqual(changed.metadata, metadata);
  const message = await call('createMessage', 'createMessage', () =>
    client.createMessage(made.id, 'user', 'Hello.', { fileIds: ['file-abc'] }),
  );
  assert.equal(textIn(message.content), 'Hello.');
  const id = message.id ?? '';
  const read = await call('getMessage', 'getMessage', () => client.getMessage(made.id, id));
  // Only where a message is made does the client show its files.
  assert.deepEqual({ ...read, fileIds: message.fileIds }, message);
  const noted = await call('updateMessage', 'modifyMessage', () => client.updateMessage(made.id, id, { metadata }));
  assert.deepEqual({ ...noted, fileIds: message.fileIds }, { ...message, metadata });
  const listed = await call('listMessageFiles', 'listMessageFiles', () => client.listMessageFiles(made.id, id));
  const file = await call('getMessageFile', 'getMessageFile', () => client.getMessageFile(made.id, id, 'file-abc'));
  assert.deepEqual(listed.data, [file]);
  const gone = await call('deleteThread', 'deleteThread', () => client.deleteThread(made.id));
  assert.equal(gone.deleted, true);
  await assert.rejects(client.getThread(made.id), { statusCode: 404 }, 'a deleted thread is gone');
}

async function textRun(story: Story, assistantId: string): Promise<void> {
  const { client, call } = story;
  const thread = { messages: [{ role: 'user', content: 'Hello.' }] };
  const run = await call('createThreadAndRun', 'createThreadAndRun', () =>
    client.createThreadAndRun({ assistantId, thread }),
  );
  assert.equal((await settled(story, run)).status, 'completed');
  const { data } = await call('listMessages', 'listMessages', () => client.listMessages(run.threadId));
  assert.equal(textIn(data[0]?.content ?? []), 'Hello from the script.');
  const steps = await call('listRunSteps', 'listRunSteps', () => client.listRunSteps(run.threadId, run.id));
  const [step] = steps.data;
  assert.equal(step?.type, 'message_creation');
  const same = await call('getRunStep', 'getRunStep', () => client.getRunStep(run.threadId, run.id, step?.id ?? ''));
  assert.deepEqual(same, step);
}

async function toolRun(story: Story): Promise<void> {
  const { client, call } = story;
  const { thread, assistantId } = await weatherScene(story);
  const run = await call('createRun', 'createRun', () => client.createRun(thread, { assistantId }));
  const waiting = await settled(story, run);
  assert.equal(waiting.status, 'requires_action');
  const [asked] = waiting.requiredAction?.submitToolOutputs?.toolCalls ?? [];
  const metadata = { asked: 'yes' };
  const noted = await call('updateRun', 'modifyRun', () => client.updateRun(thread, run.id, { metadata }));
  assert.deepEqual(noted.metadata, metadata);
  const submitted = await call('submitToolOutputsToRun', 'submitToolOutputsToRun', () =>
    client.submitToolOutputsToRun(thread, run.id, [{ toolCallId: asked?.id ?? '', output: 'sunny' }]),
  );
  const done = await settled(story, submitted);
  assert.equal(done.status, 'completed');
  assert.match(textIn((await client.listMessages(thread)).data[0]?.content ?? []), /It is sunny in Oslo\./);
  const runs = await call('listRuns', 'listRuns', () => client.listRuns(thread));
  assert.deepEqual(runs.data, [done], 'the list shows the run as it is read');
}

async function cancelledRun(story: Story): Promise<void> {
  const { client, call } = story;
  const { thread, assistantId } = await weatherScene(story);
  const run = await settled(story, await client.createRun(thread, { assistantId }));
  const cancelling = await call('cancelRun', 'cancelRun', () => client.cancelRun(thread, run.id));
  assert.equal((await settled(story, cancelling)).status, 'cancelled');
  await assert.rejects(client.cancelRun(thread, run.id), { statusCode: 400 }, 'a run is cancelled once');
}

async function weatherScene({ client, model }: Story): Promise<{ thread: string; assistantId: string }> {
  const assistant = await client.createAssistant({ model: model('weather-tool'), tools: [weatherTool] });
  const thread = await client.createThread({ messages: [{ role: 'user', content: 'How is the weather?' }] });
  return { thread: thread.id, assistantId: assistant.id };
}

async function settled({ client, call }: Story, run: ThreadRun): Promise<ThreadRun> {
  for (let asked = 0; asked < 400; asked += 1) {
    const now = await call('getRun', 'getRun', () => client.getRun(run.threadId, run.id));
    if (!['queued', 'in_progress', 'cancelling'].includes(now.status)) return now;
    await wait(25);
  }
  throw new Error('the run comes to no end');
}

async function deletions({ client, call }: Story, assistant: string): Promise<void> {
  const gone = await call('deleteAssistant', 'deleteAssistant', () => client.deleteAssistant(assistant));
  assert.equal(gone.deleted, true);
  await assert.rejects(client.getAssistant(assistant), { statusCode: 404 }, 'a deleted assistant is gone');
}

function textIn(content: readonly MessageContent[]): string {
  return content.map((part) => ('text' in part ? part.text.value : '')).join('');
}
