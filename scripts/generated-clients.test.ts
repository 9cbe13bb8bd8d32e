/** The generated clients of the house against its reference server, in the shape of the clients that they stand for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistantsV1 } from '#generated/assistants-v1/client';
import { AssistantsV2 } from '#generated/assistants-v2/client';
import { LlamaDeployApiServer } from '#generated/llama-deploy-api-server/client';
import { LlamaDeployControlPlane } from '#generated/llama-deploy-control-plane/client';
import { createRuntime, type Runtime } from '#runtime';

const flows = `
import { createWorkflow, workflowEvent } from '@llamaindex/workflow-core';
export const startEvent = workflowEvent();
export const stopEvent = workflowEvent();
export const noteEvent = workflowEvent();
export const greet = createWorkflow();
greet.handle([startEvent], ({ sendEvent }, { data }) => {
  sendEvent(noteEvent.with({ text: 'thinking' }));
  return stopEvent.with('Hello, ' + data.name + '.');
});
`;
const lab = `
name: Lab
control-plane: { port: 8000 }
default-service: greet
services: { greet: { name: Greet, source: { type: local, name: flows }, path: 'flows:greet' } }
`;

let runtime: Runtime;
let folder: string;
beforeAll(async () => {
  // Below the house, so that the workflow finds its package.
  folder = mkdtempSync(join(import.meta.dirname, '..', '.etalon-clients-'));
  writeFileSync(join(folder, 'flows.mjs'), flows);
  runtime = await createRuntime({ configuration: { deployments: { allow: 'keyless', roots: [folder] } } });
});
afterAll(async () => {
  await runtime.close();
  rmSync(folder, { recursive: true });
});

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

  it('of LlamaDeploy gives objects of deployments and tasks, and events as they come', async () => {
    const apiserver = new LlamaDeployApiServer(at('/llama-deploy'));
    const config_file = new File([lab.replace('name: flows }', `name: ${JSON.stringify(folder)} }`)], 'lab.yaml');
    await apiserver.deployments.create({ config_file });
    const deployment = apiserver.deployments.get('Lab');
    const input = JSON.stringify({ name: 'Ada' });
    expect(await deployment.tasks.run({ input })).toBe('Hello, Ada.');
    const { task_id, session_id } = await deployment.tasks.create({ input });
    const lines: unknown[] = [];
    for await (const line of await deployment.tasks.get(task_id ?? '').events({ session_id: session_id ?? '' }))
      lines.push(line);
    expect(lines).toEqual([{ text: 'thinking' }, { result: 'Hello, Ada.' }]);
    const core = new LlamaDeployControlPlane(at('/control-plane'));
    const session = await core.sessions.getOrCreate('no-such-session');
    expect((await core.sessions.getOrCreate(session.session_id)).session_id).toBe(session.session_id);
  });
});
