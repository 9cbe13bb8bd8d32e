/**
 * npm @llamaindex/llama-deploy 0.0.2 against a server: what of it still applies. It was generated from a later API server:
 * what that had beside (its proxy, its metrics, raw events) is not asked for, and services go by another name.
 */
import assert from 'node:assert/strict';
import * as sdk from '@llamaindex/llama-deploy';
import type { ClientContext, ClientScript } from './client-script.ts';

interface Story extends ClientContext {
  readonly client: ReturnType<typeof sdk.createClient>;
  /** Of the workflows. */
  readonly folder: string;
}

export function llamaDeployNpmScript(folder: string): ClientScript {
  return {
    name: 'llama-deploy-npm',
    package: '@llamaindex/llama-deploy@0.0.2',
    api: 'llama-deploy-api-server',
    async run(context) {
      const baseUrl = `${context.url}/llama-deploy`;
      const headers = { authorization: `Bearer ${context.key}` };
      const client = sdk.createClient(sdk.createConfig({ baseUrl, headers, throwOnError: true }));
      const story: Story = { ...context, client, folder };
      await server(story);
      await deployments(story);
      await tasks(story);
      await human(story);
      await sessions(story);
    },
  };
}

async function server({ client, call }: Story): Promise<void> {
  const root = await call('rootGet', 'getRoot', () => sdk.rootGet({ client, throwOnError: true }));
  assert.deepEqual(Object.keys(root.data as object), ['swagger_docs', 'status']);
  const status = await call('statusStatusGet', 'getStatus', () => sdk.statusStatusGet({ client, throwOnError: true }));
  assert.deepEqual(status.data.deployments, []);
}

const path = { deployment_name: 'Npm' };

async function deployments({ client, call, folder }: Story): Promise<void> {
  const source = `{type: local, name: '${folder}'}`;
  const services = ['echo', 'stream', 'hitl'].map(
    (name) => `  ${name}: {name: ${name}, source: ${source}, path: 'flows:${name}'}`,
  );
  const file = ['name: Npm', 'control-plane: {}', 'default-service: echo', 'services:', ...services].join('\n');
  const body = { config_file: new File([file], 'deployment.yml') };
  const made = await call('createDeploymentDeploymentsCreatePost', 'createDeployment', () =>
    sdk.createDeploymentDeploymentsCreatePost({ client, body, throwOnError: true }),
  );
  assert.deepEqual(made.data, { name: 'Npm' });
  const listed = await call('readDeploymentsDeploymentsGet', 'listDeployments', () =>
    sdk.readDeploymentsDeploymentsGet({ client, throwOnError: true }),
  );
  assert.deepEqual(listed.data, [{ name: 'Npm' }]);
  const read = await call('readDeploymentDeploymentsDeploymentNameGet', 'getDeployment', () =>
    sdk.readDeploymentDeploymentsDeploymentNameGet({ client, path, throwOnError: true }),
  );
  assert.deepEqual(read.data, { name: 'Npm' });
}

/** The client says nothing of what is in a started task, but where it is. */
interface Started {
  readonly task_id: string;
  readonly session_id: string;
}

async function start({ client, call }: Story, service_id: string): Promise<Started> {
  const created = await call('createDeploymentTaskNowaitDeploymentsDeploymentNameTasksCreatePost', 'createTask', () =>
    sdk.createDeploymentTaskNowaitDeploymentsDeploymentNameTasksCreatePost({
      client,
      path,
      body: { input: '{}', service_id },
      throwOnError: true,
    }),
  );
  const { task_id = '', session_id } = created.data as Partial<Started>;
  assert.ok(task_id !== '' && typeof session_id === 'string', 'a started task has a session');
  return { task_id, session_id };
}

async function lines({ client, call }: Story, { task_id, session_id }: Started): Promise<readonly unknown[]> {
  const events = await call('getEventsDeploymentsDeploymentNameTasksTaskIdEventsGet', 'streamTaskEvents', () =>
    sdk.getEventsDeploymentsDeploymentNameTasksTaskIdEventsGet({
      client,
      path: { ...path, task_id },
      query: { session_id },
      parseAs: 'text',
      throwOnError: true,
    }),
  );
  const told = String(events.data).split('\n');
  assert.equal(told.pop(), '', 'the last line ends');
  return told.map((line) => JSON.parse(line) as unknown);
}

async function tasks(story: Story): Promise<void> {
  const { client, call } = story;
  const run = await call('createDeploymentTaskDeploymentsDeploymentNameTasksRunPost', 'runTask', () =>
    sdk.createDeploymentTaskDeploymentsDeploymentNameTasksRunPost({
      client,
      path,
      body: { input: '{"name":"Ada"}' },
      throwOnError: true,
    }),
  );
  assert.equal(run.data, 'Hello, Ada!');
  const started = await start(story, 'stream');
  const messages = [1, 2, 3].map((number) => ({ text: `message number ${number}`, _data: { extra: number - 1 } }));
  assert.deepEqual(await lines(story, started), [...messages, { result: 'Done.' }]);
  const { task_id, session_id } = started;
  const result = await call('getTaskResultDeploymentsDeploymentNameTasksTaskIdResultsGet', 'getTaskResult', () =>
    sdk.getTaskResultDeploymentsDeploymentNameTasksTaskIdResultsGet({
      client,
      path: { ...path, task_id },
      query: { session_id },
      throwOnError: true,
    }),
  );
  assert.deepEqual(result.data, { task_id, history: [], result: 'Done.', data: {} });
  const listed = await call('getTasksDeploymentsDeploymentNameTasksGet', 'listTasks', () =>
    sdk.getTasksDeploymentsDeploymentNameTasksGet({ client, path, throwOnError: true }),
  );
  assert.deepEqual(
    listed.data.map((task) => task.task_id),
    [task_id],
    'only tasks of sessions that stay are listed',
  );
}

async function human(story: Story): Promise<void> {
  const { client, call } = story;
  const started = await start(story, 'hitl');
  const value = { response: '42' };
  const typed = { __is_pydantic: true, value, qualified_name: 'llama_index.core.workflow.events.HumanResponseEvent' };
  const { task_id, session_id } = started;
  await call('sendEventDeploymentsDeploymentNameTasksTaskIdEventsPost', 'sendTaskEvent', () =>
    sdk.sendEventDeploymentsDeploymentNameTasksTaskIdEventsPost({
      client,
      path: { ...path, task_id },
      query: { session_id },
      body: { service_id: 'hitl', event_obj_str: JSON.stringify(typed) },
      throwOnError: true,
    }),
  );
  assert.deepEqual(await lines(story, started), [{ prefix: 'Enter a number: ' }, { result: '42' }]);
}

async function sessions({ client, call }: Story): Promise<void> {
  const made = await call('createSessionDeploymentsDeploymentNameSessionsCreatePost', 'createSession', () =>
    sdk.createSessionDeploymentsDeploymentNameSessionsCreatePost({ client, path, throwOnError: true }),
  );
  const session_id = made.data.session_id ?? '';
  const bare = { session_id, task_ids: [], state: {} };
  assert.deepEqual(made.data, bare);
  const read = await call('getSessionDeploymentsDeploymentNameSessionsSessionIdGet', 'getSession', () =>
    sdk.getSessionDeploymentsDeploymentNameSessionsSessionIdGet({
      client,
      path: { ...path, session_id },
      throwOnError: true,
    }),
  );
  assert.deepEqual(read.data, bare);
  const list = () => sdk.getSessionsDeploymentsDeploymentNameSessionsGet({ client, path, throwOnError: true });
  const listed = await call('getSessionsDeploymentsDeploymentNameSessionsGet', 'listSessions', list);
  assert.ok(
    listed.data.some((session) => session.session_id === session_id),
    'the session is listed',
  );
  await call('deleteSessionDeploymentsDeploymentNameSessionsDeletePost', 'deleteSession', () =>
    sdk.deleteSessionDeploymentsDeploymentNameSessionsDeletePost({
      client,
      path,
      query: { session_id },
      throwOnError: true,
    }),
  );
  const after = (await list()).data;
  assert.ok(!after.some((session) => session.session_id === session_id), 'a session that was deleted is not listed');
}
