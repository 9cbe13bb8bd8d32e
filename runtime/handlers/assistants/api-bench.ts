/** The family on a bench: a runtime without a port, and requests in short words. */
import { afterEach, beforeEach } from 'vitest';
import type { ModelScript } from '#model-script';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../create-runtime.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Shown;
  /** Of a stream: its frames. */
  readonly frames: readonly Frame[];
}

/** Whatever was answered; tests say what they expect of it. */
export interface Shown {
  readonly id: string;
  readonly data: readonly Shown[];
  readonly status: string;
  readonly [member: string]: unknown;
}

export interface Frame {
  readonly event: string;
  readonly data: Shown;
}

export interface ApiBench {
  readonly runtime: Runtime;
  /** `GET /assistants`, in version 2. */
  ask(operation: string, body?: unknown, context?: { readonly tenant: string }): Promise<Answered>;
  /** The same in version 1. */
  askV1(operation: string, body?: unknown): Promise<Answered>;
  send(operation: string, init: RequestInit): Promise<Answered>;
  /** The path of a thread in which a user has said something, and an assistant with a script. */
  scene(script: string, assistant?: object): Promise<{ readonly thread: string; readonly assistant_id: string }>;
  /** The run when it is over. */
  ended(path: string): Promise<Shown>;
}

export const benchScripts: readonly ModelScript[] = [
  { script: 'plain', replies: [{ say: { text: 'Hello there, you.', chunks: 3 } }] },
  {
    script: 'two-calls',
    replies: [
      {
        when: { round: 1 },
        say: {
          text: 'One moment.',
          tool_calls: [
            { id: 'c1', name: 'weather', arguments: { city: 'Oslo' } },
            { id: 'c2', name: 'weather', arguments: { city: 'Rome' } },
          ],
        },
      },
      { say: { text: 'It is {tool.content}; roles {roles}.' } },
    ],
  },
  {
    script: 'rounds',
    replies: [
      { when: { round: 3 }, say: { text: 'Done.' } },
      { say: { tool_calls: [{ id: 'same', name: 'weather', arguments: '{"broken' }] } },
    ],
  },
  { script: 'stuck', replies: [{ say: { text: 'abc def ghi', chunks: 3 } }], faults: [{ stall_after: 2 }] },
  { script: 'broken', replies: [{ say: { text: 'abc', chunks: 3 } }], faults: [{ drop_after: 2 }] },
  { script: 'busy', replies: [{ say: { text: 'x' } }], faults: [{ status: 429 }] },
  { script: 'long', replies: [{ say: { text: 'and so on', finish_reason: 'length' } }] },
  { script: 'stranger', replies: [{ say: { tool_calls: [{ name: 'unknown' }] } }] },
  {
    script: 'hears',
    replies: [{ say: { text: 'sys=({system.content}) said=({user.texts}) tools=({tools})', chunks: 1 } }],
  },
  {
    script: 'searches',
    replies: [
      { when: { round: 1 }, say: { tool_calls: [{ name: 'file_search', arguments: { query: 'rain' } }] } },
      { say: { text: 'Found {tool.content}', chunks: 1 } },
    ],
  },
];

/** Registers a runtime for each test of a file. */
export function apiPerTest(options: RuntimeOptions = {}): ApiBench {
  let runtime: Runtime;
  beforeEach(async () => {
    runtime = await createRuntime({ apis, scripts: benchScripts, strict: true, ...options });
  });
  afterEach(() => runtime.close());
  const send = async (operation: string, init: RequestInit, context?: { readonly tenant: string }) => {
    const [method = '', path = ''] = operation.split(' ');
    return answered(await runtime.fetch(new Request(`http://127.0.0.1/v1${path}`, { ...init, method }), context));
  };
  const asking =
    (version: string): ApiBench['ask'] =>
    (operation, body, context) => {
      const headers = { 'content-type': 'application/json', 'openai-beta': `assistants=${version}` };
      return send(operation, { headers, ...(body !== undefined && { body: JSON.stringify(body) }) }, context);
    };
  const ask = asking('v2');
  return {
    get runtime() {
      return runtime;
    },
    ask,
    askV1: asking('v1'),
    send,
    scene: async (script, assistant = {}) => {
      const made = await ask('POST /assistants', { model: `script:${script}`, ...assistant });
      const thread = await ask('POST /threads', { messages: [{ role: 'user', content: 'Well?' }] });
      return { thread: `/threads/${thread.body.id}`, assistant_id: made.body.id };
    },
    ended: async (path) => {
      for (;;) {
        const { body } = await ask(`GET ${path}`);
        if (body['expires_at'] === null) return body;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  };
}

const apis = ['assistants-v1', 'assistants-v2', 'assistants-files'];

async function answered(response: Response): Promise<Answered> {
  const { status, headers } = response;
  const text = await response.text();
  const json = headers.get('content-type')?.startsWith('application/json') === true;
  return { status, headers, body: (json ? JSON.parse(text) : text) as Shown, frames: json ? [] : framesOf(text) };
}

function framesOf(text: string): readonly Frame[] {
  const frames = text.split('\n\n').filter((frame) => frame !== '');
  return frames.flatMap((frame) => {
    const [, event] = /^event: (.*)$/m.exec(frame) ?? [];
    const [, told = 'null'] = /^data: (.*)$/m.exec(frame) ?? [];
    if (event === undefined) return [];
    return [{ event, data: (told === '[DONE]' ? told : JSON.parse(told)) as Shown }];
  });
}
