/** The runtime as a whole: it parks what runs, survives trouble with its storage, and can be decorated. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { ModelScript } from '#model-script';
import { createRuntime, type Runtime, type RuntimeOptions } from './create-runtime.ts';
import { StorageError, type Store } from './storage/store.ts';

const slow: ModelScript = {
  script: 'slow',
  salt: true,
  replies: [{ say: { text: 'a b c', chunks: 3 } }],
  faults: [{ when: { attempt: 1 }, stall_after: 1 }],
};
const folder = mkdtempSync(join(tmpdir(), 'etalon-whole-'));
let runtime: Runtime;
afterEach(() => runtime.close());
afterAll(() => rmSync(folder, { recursive: true }));

async function start(options: RuntimeOptions = {}): Promise<void> {
  runtime = await createRuntime({ scripts: [slow], ...options });
}

async function ask(operation: string, body?: object): Promise<Response> {
  const [method = '', path = ''] = operation.split(' ');
  const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return runtime.fetch(new Request(`http://local${path}`, { method, ...(body !== undefined && json) }));
}

async function newSession(model: string): Promise<string> {
  const { agent_id } = (await (await ask('POST /v1/agents', { agent_config: { model, instructions: '' } })).json()) as {
    agent_id: string;
  };
  const path = `/v1/agents/${agent_id}/session`;
  const { session_id } = (await (await ask(`POST ${path}`, { session_name: 's' })).json()) as { session_id: string };
  return `${path}/${session_id}`;
}

/** Starts a streamed turn, and gives its path and what is still to be read of it. */
async function begin(
  session: string,
): Promise<{ path: string; rest: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> }> {
  const response = await ask(`POST ${session}/turn`, { messages: [{ role: 'user', content: 'go' }], stream: true });
  const rest = response.body?.getReader();
  const first = new TextDecoder().decode((await rest?.read())?.value);
  const [, turn] = /"turn_id":"([^"]+)"/.exec(first) ?? [];
  if (rest === undefined || turn === undefined) throw new Error('the turn does not begin');
  return { path: `${session}/turn/${turn}`, rest };
}

async function textOf(rest: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): Promise<string> {
  let text = '';
  for (let read = await rest.read(); !read.done; read = await rest.read()) text += new TextDecoder().decode(read.value);
  return text;
}

describe('a runtime', () => {
  it.each([
    [{ storag: { file: 'x.db' } }, /^configuration\.storag is not a setting/],
    [{ storage: { file: 5 } }, /^configuration\.storage\.file must be a text$/],
    [5, /^configuration must be a table of settings$/],
  ])('does not start with a configuration that it cannot keep: %j', async (configuration, sentence) => {
    const options = { configuration } as RuntimeOptions;
    await expect(createRuntime(options)).rejects.toThrow(sentence);
    await start({ configuration: { storage: undefined } } as unknown as RuntimeOptions);
  });
});

describe('a runtime that is closed', () => {
  it('may be closed again', async () => {
    await start();
    await Promise.all([runtime.close(), runtime.close()]);
    await expect(runtime.close()).resolves.toBeUndefined();
  });

  it('parks the turns that run, and the next goes on with them at once', async () => {
    const configuration = { storage: { file: join(folder, 'parked.db') }, runs: { grace: 0 } };
    await start({ configuration });
    const session = await newSession('script:slow');
    const { path, rest } = await begin(session);
    await rest.read();
    await rest.read();
    await runtime.close();
    await start({ configuration });
    expect(await (await ask(`GET ${path}/events`)).text()).toMatch(/"text":"a[^"]*".*"text":"a[^"]*".*turn_complete/s);
    expect(await (await ask(`GET ${path}`)).json()).toMatchObject({
      steps: [{ model_response: { stop_reason: 'out_of_tokens' } }, { model_response: { stop_reason: 'end_of_turn' } }],
      output_message: { content: 'a b c #2' },
    });
  });

  it('lets what is about to end come to its end', async () => {
    const configuration = { storage: { file: join(folder, 'ended.db') }, runs: { grace: 5000 } };
    await start({ configuration });
    const { path } = await begin(await newSession('script:echo'));
    await runtime.close();
    await start({ configuration });
    expect(await (await ask(`GET ${path}`)).json()).toMatchObject({
      steps: [{}],
      output_message: { content: 'You said: go' },
    });
  });
});

describe('a storage in trouble', () => {
  /** Refuses transactions as long as it is told to. */
  function troubled(store: Store, trouble: { now?: 'full' | 'busy' }): Store {
    return {
      ...store,
      transaction: async (work) => {
        if (trouble.now !== undefined) throw new StorageError(trouble.now);
        return store.transaction(work);
      },
    };
  }

  it.each(['full', 'busy'] as const)(
    'that is %s is told as an error, and nothing is lost when it is over',
    async (kind) => {
      const trouble: { now?: 'full' | 'busy' } = {};
      const told: string[] = [];
      const log = { info: () => undefined, error: (_: object, text: string) => void told.push(text) };
      await start({ decorate: { store: (store) => troubled(store, trouble) }, log });
      const session = await newSession('script:echo');
      const { path, rest } = await begin(session);
      trouble.now = kind;
      expect(await textOf(rest)).toMatch(/data: \{"error":\{"message":"500: Internal server error[^"]*"\}\}\n\n$/);
      const refused = await ask('POST /v1/agents', { agent_config: { model: 'm', instructions: '' } });
      expect([refused.status, await refused.json()]).toEqual([
        500,
        { detail: 'Internal server error: An unexpected error occurred.' },
      ]);
      expect(told).toContain('a run cannot go on');
      const others = ['/v1/threads', '/control-plane/sessions/create'].map(async (path) => {
        const headers = { 'openai-beta': 'assistants=v2' };
        return (await runtime.fetch(new Request(`http://local${path}`, { method: 'POST', headers }))).text();
      });
      const says = kind === 'full' ? 'The disk of the server is full' : 'The storage of the server is busy';
      for (const answer of await Promise.all(others)) expect(answer).toContain(says);
      delete trouble.now;
      expect(await (await ask(`GET ${path}/events`)).text()).toContain('turn_complete');
      expect(await (await ask(`GET ${path}`)).json()).toMatchObject({ output_message: { content: 'You said: go' } });
    },
  );
});

describe('a decorated runtime', () => {
  it('shows its events, handlers and answers as the decoration wants', async () => {
    await start({
      decorate: {
        handlers: (handlers) => ({
          ...handlers,
          inspect: { ...handlers.inspect, getVersion: () => ({ status: 200, body: { version: 'other' } }) },
        }),
        events: async function* (events) {
          for await (const event of events) {
            yield event;
            yield event;
          }
        },
        response: (response) => {
          response.headers.set('x-decorated', 'yes');
          return response;
        },
      },
    });
    const version = await ask('GET /v1/version');
    expect([version.headers.get('x-decorated'), await version.json()]).toEqual(['yes', { version: 'other' }]);
    const { path } = await begin(await newSession('script:echo'));
    const ids = (await (await ask(`GET ${path}/events`)).text()).match(/^id: .*$/gm);
    expect(ids?.slice(0, 4)).toEqual(['id: 0', 'id: 0', 'id: 1', 'id: 1']);
  });
});

describe('scripts of an API', () => {
  const saying = (text: string): ModelScript => ({ script: 'same', replies: [{ say: { text } }] });

  async function said(options: RuntimeOptions): Promise<unknown> {
    await start(options);
    const answer = await ask('POST /v1/openai/v1/responses', { model: 'script:same', input: 'x' });
    return answer.json();
  }

  it('are heard by its family only, and give way to those that are given for all', async () => {
    const scriptsOf = new Map([
      ['llama-stack', [saying('of the stack')]],
      ['assistants-v2', [saying('of the assistants')]],
    ]);
    const stack = { output: [{ content: [{ text: 'of the stack' }] }] };
    expect(await said({ scripts: [], scriptsOf })).toMatchObject(stack);
    await runtime.close();
    const given = { output: [{ content: [{ text: 'given' }] }] };
    expect(await said({ scripts: [saying('given')], scriptsOf })).toMatchObject(given);
  });
});
