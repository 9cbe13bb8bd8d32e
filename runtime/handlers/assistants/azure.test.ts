/** An independent client of version 1 gets on with the family: Azure's, at its own place, with its own header for the key. */
import { AssistantsClient, AzureKeyCredential, type ThreadRun, type ToolDefinition } from '@azure/openai-assistants';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRuntime, type Runtime } from '../../create-runtime.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { listen, type Listener } from '../../http/listen.ts';
import { benchScripts } from './api-bench.ts';

let runtime: Runtime;
let listener: Listener;
let client: AssistantsClient;
beforeAll(async () => {
  runtime = await createRuntime({ apis: ['assistants-v1', 'assistants-files'], scripts: benchScripts, strict: true });
  const mounted = [...runtime.apis.values()].map((api) => ({ api, mount: '/openai' }));
  listener = await listen(createGateway(mounted), { port: 0, keys: { 'azure-key': 'azure' } });
  client = clientWith('azure-key');
});
afterAll(async () => {
  await listener.close();
  await runtime.close();
});

function clientWith(key: string): AssistantsClient {
  const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 0 } };
  return new AssistantsClient(listener.url, new AzureKeyCredential(key), options);
}

async function settled(run: ThreadRun): Promise<ThreadRun> {
  for (;;) {
    const now = await client.getRun(run.threadId, run.id);
    if (!['queued', 'in_progress', 'cancelling'].includes(now.status)) return now;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the client of Azure', () => {
  it('makes, reads, changes and deletes assistants and threads', async () => {
    const made = await client.createAssistant({ model: 'script:plain', name: 'A', metadata: { k: 'v' } });
    expect(await client.getAssistant(made.id)).toEqual(made);
    expect((await client.updateAssistant(made.id, { name: 'B' })).name).toBe('B');
    expect((await client.listAssistants({ limit: 1 })).data.map(({ id }) => id)).toEqual([made.id]);
    expect(await client.deleteAssistant(made.id)).toMatchObject({ id: made.id, deleted: true });
    const thread = await client.createThread({ metadata: { k: 'v' } });
    expect(await client.getThread(thread.id)).toEqual(thread);
    const said = await client.createMessage(thread.id, 'user', 'Hi', { fileIds: ['file-1'] });
    expect((await client.listMessageFiles(thread.id, said.id ?? '')).data).toMatchObject([{ id: 'file-1' }]);
    const [message] = (await client.listMessages(thread.id)).data;
    expect(message).toMatchObject({ content: [{ type: 'text', text: { value: 'Hi' } }] });
    expect(await client.deleteThread(thread.id)).toMatchObject({ deleted: true });
  });

  it('runs an assistant that calls functions', async () => {
    const called = { name: 'weather', description: 'The weather.', parameters: { type: 'object' } };
    const tools = [{ type: 'function', function: called }] satisfies ToolDefinition[];
    const assistant = await client.createAssistant({ model: 'script:two-calls', tools });
    const thread = { messages: [{ role: 'user', content: 'Well?' }] };
    const run = await client.createThreadAndRun({ assistantId: assistant.id, thread });
    const waiting = await settled(run);
    expect(waiting.status).toBe('requires_action');
    const calls = waiting.requiredAction?.submitToolOutputs?.toolCalls ?? [];
    const outputs = calls.map(({ id }) => ({ toolCallId: id, output: 'mild' }));
    const done = await settled(await client.submitToolOutputsToRun(run.threadId, run.id, outputs));
    expect(done.status).toBe('completed');
    expect((await client.listRunSteps(run.threadId, run.id)).data).toHaveLength(3);
  });

  it('uploads and deletes files', async () => {
    const file = await client.uploadFile(Buffer.from('Rain.'), 'assistants', { filename: 'rain.txt' });
    expect(await client.getFile(file.id)).toMatchObject({ id: file.id, bytes: 5, filename: 'rain.txt' });
    expect(await client.deleteFile(file.id)).toMatchObject({ deleted: true });
  });

  it('is refused without its key', async () => {
    await expect(clientWith('wrong').createThread()).rejects.toMatchObject({ statusCode: 401 });
  });
});
