/** All operations of the control plane. */
import type {
  Handlers,
  RootHandlers,
  ServicesHandlers,
  SessionsHandlers,
} from '#generated/llama-deploy-control-plane/server';
import { processMessage } from '../../domain/llama-deploy/control-plane/process-message.ts';
import {
  deregisterService,
  getService,
  listServices,
  registerService,
} from '../../domain/llama-deploy/control-plane/services.ts';
import {
  currentTask,
  readSession,
  readSessions,
  resultLines,
  sessionResult,
  sessionTasks,
} from '../../domain/llama-deploy/control-plane/session-tasks.ts';
import { isJsonObject, type JsonObject } from '../../domain/llama-deploy/json.ts';
import type { Ports } from '../../domain/llama-deploy/ports.ts';
import { mergeState } from '../../domain/llama-deploy/session-state.ts';
import { createSession, deleteSession } from '../../domain/llama-deploy/sessions.ts';
import { addTask, type NewTask } from '../../domain/llama-deploy/tasks/add-task.ts';
import { sendEvent } from '../../domain/llama-deploy/tasks/send-event.ts';
import type { RequestContext } from '../../request-context.ts';
import { plainLines, type DecorateLines, type LlamaDeployDecorators } from './decorate.ts';
import { shownResult, shownService, shownSession } from './shown.ts';

export interface ControlPlaneOptions {
  readonly decorate?: LlamaDeployDecorators;
  /** Where it is reached, for those who register. */
  readonly host: string;
  readonly port: number;
}

export function controlPlaneHandlers(ports: Ports, options: ControlPlaneOptions): Handlers<RequestContext> {
  const { decorate = {} } = options;
  const handlers: Handlers<RequestContext> = {
    root: rootHandlers(ports, options),
    services: serviceHandlers(ports, options),
    sessions: sessionHandlers(ports, decorate.lines ?? plainLines),
  };
  return decorate.controlPlane?.(handlers) ?? handlers;
}

/** What the old control plane says of itself when nothing is configured; here it means nothing. */
const stores = { services_store_key: 'services', tasks_store_key: 'tasks', session_store_key: 'sessions' };

/** Where there is no queue, the old one's place: what is sent to the control plane goes through its store. */
function queueConfig({ settings }: Ports, host: string) {
  const place = settings.queue === undefined ? { host: '127.0.0.1', port: 8001 } : { host, port: settings.queue };
  return { SimpleMessageQueueConfig: { ...place, client_kwargs: {}, raise_exceptions: false, use_ssl: false } };
}

function rootHandlers(ports: Ports, { host }: ControlPlaneOptions): RootHandlers<RequestContext> {
  return {
    getControlPlane: () => ({ status: 200, body: { running: 'True', step_interval: '0.1', ...stores } }),
    getQueueConfig: () => ({ status: 200, body: queueConfig(ports, host) }),
    processMessage: async ({ body }, { tenant }) => {
      const data = isJsonObject(body.data) ? body.data : {};
      await processMessage(ports, tenant, { action: body.action ?? null, data });
      return { status: 200, body: null };
    },
  };
}

function serviceHandlers(ports: Ports, { host, port }: ControlPlaneOptions): ServicesHandlers<RequestContext> {
  const config = {
    ...stores,
    step_interval: 0.1,
    host,
    port,
    internal_host: null,
    internal_port: null,
    running: true,
    cors_origins: null,
    topic_namespace: 'llama_deploy',
    state_store_uri: null,
    use_tls: false,
  };
  return {
    registerService: async ({ body }, { tenant }) => {
      const { service_name, description, prompt = [], host: at = null, port: door = null } = body;
      const definition = { service_name, description, prompt: prompt.filter(isJsonObject), host: at, port: door };
      await registerService(ports, tenant, definition);
      return { status: 200, body: config };
    },
    deregisterService: async ({ query }, { tenant }) => {
      await deregisterService(ports, tenant, query.service_name);
      return { status: 200, body: null };
    },
    getService: async ({ path }, { tenant }) => {
      return { status: 200, body: shownService(await getService(ports.store, tenant, path.service_name)) };
    },
    listServices: async (_, { tenant }) => {
      const all = await listServices(ports.store, tenant);
      return { status: 200, body: Object.fromEntries(all.map((each) => [each.service_name, shownService(each)])) };
    },
  };
}

function sessionHandlers(ports: Ports, decorate: DecorateLines): SessionsHandlers<RequestContext> {
  return {
    createSession: async (_, { tenant }) => ({ status: 200, body: (await createSession(ports, tenant)).session_id }),
    getSession: async ({ path, header }, { tenant }) => {
      const session = await readSession(
        ports,
        { tenant, ...path },
        header['x-etalon-results'] ?? ports.settings.results,
      );
      return { status: 200, body: shownSession(session) };
    },
    listSessions: async ({ header }, { tenant }) => {
      const all = await readSessions(ports, tenant, header['x-etalon-results'] ?? ports.settings.results);
      return { status: 200, body: Object.fromEntries(all.map((each) => [each.session_id, shownSession(each)])) };
    },
    deleteSession: async ({ path }, { tenant }) => {
      await deleteSession(ports, { tenant, ...path });
      return { status: 200, body: null };
    },
    getSessionState: async ({ path, header }, { tenant }) => {
      const { state } = await readSession(
        ports,
        { tenant, ...path },
        header['x-etalon-results'] ?? ports.settings.results,
      );
      return { status: 200, body: { ...state } };
    },
    updateSessionState: async ({ path, body }, { tenant }) => {
      await mergeState(ports, { tenant, ...path }, body as JsonObject);
      return { status: 200, body: null };
    },
    ...taskHandlers(ports, decorate),
  };
}

type TaskHandlers = Pick<
  SessionsHandlers<RequestContext>,
  'addTask' | 'listTasks' | 'getCurrentTask' | 'getTaskResult' | 'streamTaskResult' | 'sendTaskEvent'
>;

function taskHandlers(ports: Ports, decorate: DecorateLines): TaskHandlers {
  return {
    addTask: async ({ path, body }, { tenant }) => ({
      status: 200,
      body: await addTask(ports, { tenant, ...path, task: newTask(body) }),
    }),
    listTasks: async ({ path }, { tenant }) => ({
      status: 200,
      body: [...(await sessionTasks(ports, { tenant, ...path }))],
    }),
    getCurrentTask: async ({ path }, { tenant }) => ({
      status: 200,
      body: await currentTask(ports, { tenant, ...path }),
    }),
    getTaskResult: async ({ path, header }, { tenant }) => {
      const result = await sessionResult(
        ports,
        { tenant, ...path },
        header['x-etalon-results'] ?? ports.settings.results,
      );
      return { status: 200, body: shownResult(result) };
    },
    streamTaskResult: async ({ path, signal }, { tenant }) => {
      return { status: 200, stream: decorate(await resultLines(ports, { tenant, ...path }, signal)) };
    },
    sendTaskEvent: async ({ path, body }, { tenant }) => {
      await sendEvent(ports, { tenant, ...path }, body);
      return { status: 200, body: null };
    },
  };
}

/** Null and absent are the same here. */
function newTask(body: {
  readonly input: string;
  readonly task_id?: string;
  readonly session_id?: string | null;
  readonly agent_id?: string | null;
}): NewTask {
  const { input, task_id, session_id, agent_id } = body;
  return {
    input,
    ...(task_id !== undefined && { task_id }),
    ...(typeof session_id === 'string' && { session_id }),
    ...(typeof agent_id === 'string' && { agent_id }),
  };
}
