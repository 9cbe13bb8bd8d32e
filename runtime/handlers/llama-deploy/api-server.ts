/** All operations of the API server. */
import type {
  DeploymentsHandlers,
  DeploymentsSessionsHandlers,
  DeploymentsTasksHandlers,
  Handlers,
  RootHandlers,
} from '#generated/llama-deploy-api-server/server';
import { createDeployment } from '../../domain/llama-deploy/deployments/create-deployment.ts';
import {
  createTask,
  listTasks,
  readResult,
  runTask,
  sendTaskEvent,
  taskLines,
} from '../../domain/llama-deploy/deployments/deployed-tasks.ts';
import { getDeployment, listDeployments } from '../../domain/llama-deploy/deployments/read-deployments.ts';
import type { Ports } from '../../domain/llama-deploy/ports.ts';
import { createSession, deleteSession, findSession, listSessions } from '../../domain/llama-deploy/sessions.ts';
import { resultText } from '../../domain/llama-deploy/tasks/task-result.ts';
import type { RequestContext } from '../../request-context.ts';
import { plainLines, type DecorateLines, type LlamaDeployDecorators } from './decorate.ts';
import { shownResult } from './shown.ts';
import { uploadedText } from './uploaded-text.ts';

export function apiServerHandlers(ports: Ports, decorate: LlamaDeployDecorators = {}): Handlers<RequestContext> {
  const handlers: Handlers<RequestContext> = {
    root: rootHandlers(ports),
    deployments: deploymentHandlers(ports),
    deploymentsTasks: taskHandlers(ports, decorate.lines ?? plainLines),
    deploymentsSessions: sessionHandlers(ports),
  };
  return decorate.apiServer?.(handlers) ?? handlers;
}

/** The addresses are those of the old server, wherever this one is. */
const home = { swagger_docs: 'http://localhost:4501/docs', status: 'http://localhost:4501/status' };

function rootHandlers(ports: Ports): RootHandlers<RequestContext> {
  return {
    getRoot: () => ({ status: 200, body: home }),
    getStatus: async (_, { tenant }) => {
      const deployments = (await listDeployments(ports.store, tenant)).map(({ name }) => name);
      const { maximum } = ports.settings;
      return { status: 200, body: { status: 'Healthy', status_message: '', max_deployments: maximum, deployments } };
    },
  };
}

function deploymentHandlers(ports: Ports): DeploymentsHandlers<RequestContext> {
  return {
    listDeployments: async (_, { tenant }) => {
      const all = await listDeployments(ports.store, tenant);
      return { status: 200, body: all.map(({ name }) => ({ name })) };
    },
    getDeployment: async ({ path }, { tenant }) => {
      const { name } = await getDeployment(ports.store, tenant, path.deployment_name);
      return { status: 200, body: { name } };
    },
    createDeployment: async ({ body, query }, { tenant }) => {
      const source = await uploadedText(body.config_file);
      const { name } = await createDeployment(ports, { tenant, source, reload: query.reload ?? false });
      return { status: 200, body: { name } };
    },
  };
}

function taskHandlers(ports: Ports, decorate: DecorateLines): DeploymentsTasksHandlers<RequestContext> {
  return {
    runTask: async ({ path, query, header, body, signal }, { tenant }) => {
      const outcome = await runTask(ports, wantedTask({ tenant, path, query, body }), signal);
      return { status: 200, body: resultText(outcome, header['x-etalon-results'] ?? ports.settings.results) };
    },
    createTask: async ({ path, query, body }, { tenant }) => {
      return { status: 200, body: await createTask(ports, wantedTask({ tenant, path, query, body })) };
    },
    listTasks: async ({ path }, { tenant }) => {
      return { status: 200, body: [...(await listTasks(ports, tenant, path.deployment_name))] };
    },
    streamTaskEvents: async ({ path, query, signal }, { tenant }) => {
      const lines = await taskLines(ports, { tenant, deployment: path.deployment_name, ...path, ...query }, signal);
      return { status: 200, stream: decorate(lines) };
    },
    sendTaskEvent: async ({ path, query, body }, { tenant }) => {
      await sendTaskEvent(ports, { tenant, deployment: path.deployment_name, ...path, ...query }, body);
      const { agent_id, event_obj_str } = body;
      return { status: 200, body: { agent_id, event_obj_str } };
    },
    getTaskResult: async ({ path, query, header }, { tenant }) => {
      const place = { tenant, deployment: path.deployment_name, ...path, ...query };
      return {
        status: 200,
        body: shownResult(await readResult(ports, place, header['x-etalon-results'] ?? ports.settings.results)),
      };
    },
  };
}

interface WantedTask {
  readonly tenant: string;
  readonly path: { readonly deployment_name: string };
  readonly query: { readonly session_id?: string };
  readonly body: { readonly input: string; readonly agent_id?: string | null };
}

/** The ids in the body are nobody's business here; an empty session is none. */
function wantedTask({ tenant, path, query, body }: WantedTask) {
  const { session_id = '' } = query;
  return {
    tenant,
    deployment: path.deployment_name,
    input: body.input,
    ...(session_id !== '' && { session_id }),
    ...(typeof body.agent_id === 'string' && { service: body.agent_id }),
  };
}

/** Sessions are shown bare here: the control plane shows what is in them. */
function sessionHandlers(ports: Ports): DeploymentsSessionsHandlers<RequestContext> {
  const deploymentOf = async (tenant: string, { deployment_name }: { readonly deployment_name: string }) =>
    (await getDeployment(ports.store, tenant, deployment_name)).name;
  return {
    listSessions: async ({ path }, { tenant }) => {
      const sessions = await listSessions(ports.store, tenant, await deploymentOf(tenant, path));
      return { status: 200, body: sessions.map(bare) };
    },
    getSession: async ({ path }, { tenant }) => {
      const deployment = await deploymentOf(tenant, path);
      return { status: 200, body: bare(await findSession(ports.store, { tenant, ...path }, deployment)) };
    },
    createSession: async ({ path }, { tenant }) => {
      const deployment = await deploymentOf(tenant, path);
      return { status: 200, body: bare(await createSession(ports, tenant, { deployment })) };
    },
    deleteSession: async ({ path, query }, { tenant }) => {
      await deleteSession(ports, { tenant, ...query }, await deploymentOf(tenant, path));
      return { status: 200, body: null };
    },
  };
}

function bare({ session_id }: { readonly session_id: string }) {
  return { session_id, task_ids: [], state: {} };
}
