/** The API on a bench: a runtime without a port, and requests in short words. */
import { afterEach, beforeEach } from 'vitest';
import type { ModelScript } from '#model-script';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../create-runtime.ts';
import type { RequestContext } from '../../request-context.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface ApiBench {
  readonly runtime: Runtime;
  /** `GET /v1/agents`. */
  ask(operation: string, body?: unknown, context?: Partial<RequestContext>): Promise<Answered>;
  /** Sends a body as it is. */
  send(path: string, body: BodyInit, headers?: Record<string, string>): Promise<Answered>;
  /** The path of a session of a new agent. */
  session(config?: object): Promise<string>;
}

export const benchScripts: readonly ModelScript[] = [
  {
    script: 'client-tool',
    replies: [
      { when: { round: 1 }, say: { tool_calls: [{ id: 'c1', name: 'get_weather', arguments: { city: 'Oslo' } }] } },
      { say: { text: 'It is {tool.content}.', chunks: 2 } },
    ],
  },
  { script: 'broken', replies: [{ say: { text: 'abc', chunks: 3 } }], faults: [{ drop_after: 2 }] },
];

/** Registers a runtime for each test of a file. */
export function apiPerTest(options: RuntimeOptions = {}): ApiBench {
  let runtime: Runtime;
  beforeEach(async () => {
    runtime = await createRuntime({ scripts: benchScripts, strict: true, ...options });
  });
  afterEach(() => runtime.close());
  const ask: ApiBench['ask'] = async (operation, body, context) => {
    const [method = '', path = ''] = operation.split(' ');
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return answered(await runtime.fetch(request(path, { method, ...(body !== undefined && json) }), context));
  };
  return {
    get runtime() {
      return runtime;
    },
    ask,
    send: async (path, body, headers = { 'content-type': 'application/json' }) =>
      answered(await runtime.fetch(request(path, { method: 'POST', body, headers }))),
    session: async (config = {}) => {
      const agent_config = { model: 'script:echo', instructions: 'Be brief.', ...config };
      const agent = (await ask('POST /v1/agents', { agent_config })).body as { agent_id: string };
      const path = `/v1/agents/${agent.agent_id}/session`;
      const session = (await ask(`POST ${path}`, { session_name: 's' })).body as { session_id: string };
      return `${path}/${session.session_id}`;
    },
  };
}

/** The frames of an event stream: its ids and its data. */
export function framesOf(body: unknown): readonly { readonly id: string | undefined; readonly data: unknown }[] {
  const frames = String(body).split('\n\n').slice(0, -1);
  return frames.map((frame) => {
    const [, id] = /^id: (.*)$/m.exec(frame) ?? [];
    const [, data = 'null'] = /^data: (.*)$/m.exec(frame) ?? [];
    return { id, data: JSON.parse(data) };
  });
}

function request(path: string, init: RequestInit): Request {
  return new Request(`http://127.0.0.1:8321${path}`, init);
}

async function answered(response: Response): Promise<Answered> {
  const { status, headers } = response;
  const text = await response.text();
  const json = headers.get('content-type')?.startsWith('application/json') === true;
  return { status, headers, body: json && text !== '' ? JSON.parse(text) : text };
}
