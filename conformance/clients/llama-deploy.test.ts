// The official clients of LlamaDeploy get on with the reference, and their stories notice a server that is wrong.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRuntime, listen, type Decorators } from '#runtime';
import { runClient, type ClientOutcome } from './client-script.ts';
import { llamaDeployNpmScript } from './llama-deploy-npm.ts';
import { pythonEnvironment, runPythonClient } from './python-client.ts';

const workflows = fileURLToPath(new URL('workflows', import.meta.url));

/** Streams lose their last line. */
const withoutEnd: Decorators = {
  lines: async function* (lines) {
    let held: (typeof lines extends AsyncIterable<infer Line> ? Line : never) | undefined;
    for await (const line of lines) {
      if (held !== undefined) yield held;
      held = line;
    }
  },
};

/** What is deleted stays. */
const undeleted: Decorators = {
  apiServer: (handlers) => ({
    ...handlers,
    deploymentsSessions: { ...handlers.deploymentsSessions, deleteSession: () => ({ status: 200, body: null }) },
  }),
  controlPlane: (handlers) => ({
    ...handlers,
    sessions: { ...handlers.sessions, deleteSession: () => ({ status: 200, body: null }) },
  }),
};

/** Every text is said twice. */
const doubled: Decorators = {
  response: async (response) => {
    const { status, headers } = response;
    if (headers.get('content-type') !== 'application/json') return response;
    const text = await response.text();
    return new Response(/^"[^"]*[^0-9a-f"-][^"]*"$/.test(text) ? `"${text.slice(1, -1).repeat(2)}"` : text, {
      status,
      headers,
    });
  },
};

const defects: Readonly<Record<string, Decorators>> = { withoutEnd, undeleted, doubled };

interface Server {
  readonly apiServer: string;
  readonly controlPlane: string;
  readonly gateway: string;
  close(): Promise<void>;
}

/** As old clients find it: nobody has a key. */
async function serve(decorate?: Decorators): Promise<Server> {
  const runtime = await createRuntime({
    apis: ['llama-deploy-api-server', 'llama-deploy-control-plane'],
    configuration: { deployments: { allow: 'keyless', roots: [workflows] }, runs: { grace: 0 } },
    ...(decorate && { decorate }),
  });
  const listener = await listen(runtime, { port: 0 });
  return {
    gateway: listener.url,
    apiServer: `${listener.url}/llama-deploy`,
    controlPlane: `${listener.url}/control-plane`,
    close: async () => {
      await listener.close();
      await runtime.close();
    },
  };
}

async function against(
  tell: (server: Server) => Promise<ClientOutcome>,
  decorate?: Decorators,
): Promise<ClientOutcome> {
  const server = await serve(decorate);
  try {
    return await tell(server);
  } finally {
    await server.close();
  }
}

/** Every method of the client; `sync` is the same without await. */
const methods = [
  'apiserver.deployments.create',
  'apiserver.deployments.get',
  'apiserver.deployments.list',
  'apiserver.status',
  'core.services.deregister',
  'core.services.list',
  'core.services.register',
  'core.sessions.create',
  'core.sessions.delete',
  'core.sessions.get',
  'core.sessions.get_or_create',
  'core.sessions.list',
  'deployment.sessions.create',
  'deployment.sessions.delete',
  'deployment.sessions.get',
  'deployment.sessions.list',
  'deployment.tasks.create',
  'deployment.tasks.get',
  'deployment.tasks.list',
  'deployment.tasks.run',
  'session.create_task',
  'session.get_task_result',
  'session.get_task_result_stream',
  'session.get_tasks',
  'session.run',
  'session.run_nowait',
  'session.send_event',
  'session.send_event_def',
  'task.events',
  'task.results',
  'task.send_event',
];
const found = pythonEnvironment('llama-deploy');
if ('missing' in found) process.stdout.write(`The Python client of LlamaDeploy is not run: ${found.missing}\n`);
const python = 'python' in found ? found.python : '';

describe.skipIf(python === '' && process.env['CI'] === undefined)('llama-deploy 0.6.1 of PyPI', () => {
  const tell = ({ apiServer, controlPlane }: Server) =>
    runPythonClient(python, 'llama_deploy_client', [apiServer, controlPlane, workflows]);

  it('gets on with the reference, over all its methods', async () => {
    const { calls, failure } = await against(tell);
    expect(failure).toBeUndefined();
    const all = [...methods, ...methods.map((method) => `sync.${method}`)].toSorted();
    expect([...new Set(calls.map((call) => call.method))].toSorted()).toEqual(all);
    expect(new Set(calls.map((call) => call.operation).filter((operation) => operation !== 'none')).size).toBe(19);
  });

  it.each(Object.keys(defects))('notices a server whose defect is %s', async (name) => {
    expect((await against(tell, defects[name])).failure).toBeTypeOf('string');
  });
});

describe('@llamaindex/llama-deploy 0.0.2 of npm', () => {
  const tell = ({ apiServer }: Server) =>
    runClient(llamaDeployNpmScript(workflows), { url: apiServer, key: '', model: (name) => name });

  it('gets on with the reference, as far as both are of one age', async () => {
    const { calls, failure } = await against(tell);
    expect(failure).toBeUndefined();
    expect([...new Set(calls.map((call) => call.operation))].toSorted()).toEqual([
      'createDeployment',
      'createSession',
      'createTask',
      'deleteSession',
      'getDeployment',
      'getRoot',
      'getSession',
      'getStatus',
      'getTaskResult',
      'listDeployments',
      'listSessions',
      'listTasks',
      'runTask',
      'sendTaskEvent',
      'streamTaskEvents',
    ]);
  });

  it.each(Object.keys(defects))('notices a server whose defect is %s', async (name) => {
    expect((await against(tell, defects[name])).failure).toBeTypeOf('string');
  });
});
