/** The generated clients of the house against its reference server, in the shape of the clients that they stand for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistantsV1 } from '#generated/assistants-v1/client';
import { AssistantsV2 } from '#generated/assistants-v2/client';
import { createRuntime, type Runtime } from '#runtime';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await createRuntime();
});
afterAll(() => runtime.close());

const at = (prefix: string) => ({
  baseURL: `http://127.0.0.1${prefix}`,
  fetch: (url: string | URL, init?: RequestInit) => runtime.fetch(new Request(url, init)),
});

describe('a generated client', () => {
  it('of the Assistants polls runs, streams them, and walks pages', async () => {
    const { beta } = new AssistantsV2(at('/v1'));
    const { id } = await beta.assistants.create({ model: 'script:echo' });
    const thread = await beta.threads.create({ messages: [{ role: 'user', content: 'Good day.' }] });
    const run = await beta.threads.runs.createAndPoll(thread.id, { assistant_id: id });
    expect(run.status).toBe('completed');
    const events: string[] = [];
    const stream = await beta.threads.runs.create(thread.id, { assistant_id: id, stream: true });
    for await (const { event } of stream) events.push(event);
    expect([events[0], events.at(-1)]).toEqual(['thread.run.created', 'thread.run.completed']);
    const roles: string[] = [];
    for await (const message of beta.threads.messages.list(thread.id, { limit: 1 })) roles.push(message.role);
    expect(roles).toEqual(['assistant', 'assistant', 'user']);
  });

  it('of version 1 has files of assistants and messages, and sees what version 2 made', async () => {
    const [old, fresh] = [new AssistantsV1(at('/v1')), new AssistantsV2(at('/v1'))];
    const { id } = await fresh.beta.assistants.create({ model: 'script:echo', tools: [{ type: 'file_search' }] });
    const seen = await old.beta.assistants.retrieve(id);
    expect(seen.tools).toEqual([{ type: 'retrieval' }]);
    expect((await old.beta.assistants.files.list(id)).data).toEqual([]);
  });
});
