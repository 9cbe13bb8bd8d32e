/** Those who ask: `fetch` by hand, with and without a limit of time, the generated client, and openai-node; each for the same three calls. */
import OpenAI from 'openai';
import { AssistantsV2 } from '#generated/assistants-v2/client';

export type Call = 'a thread is read' | 'twenty messages are listed' | 'a message is written';

export type Calls = { readonly [Name in Call]: () => Promise<unknown> };

const makers = new Map<string, (baseURL: string) => Calls>([
  ['fetch', (baseURL) => byHand(baseURL, () => undefined)],
  ['fetch with a limit of time', (baseURL) => byHand(baseURL, startLimit)],
  ['etalon', generated],
  ['openai-node', openai],
]);

export const clientNames: readonly string[] = [...makers.keys()];

/** What one of them does. */
export function callsOf(name: string, baseURL: string): Calls {
  const make = makers.get(name);
  if (make === undefined) throw new Error(`there is no client ${name}`);
  return make(baseURL);
}

const text = 'What is the weather like in Springfield today?';

interface Limit {
  readonly init: RequestInit;
  readonly end: () => void;
}

/** A limit of time is a signal and a timer, which both clients have, too; for the platform's `fetch` a signal is a part of its work. */
function startLimit(): Limit {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 600_000);
  return { init: { signal: controller.signal }, end: () => clearTimeout(timer) };
}

function byHand(baseURL: string, start: () => Limit | undefined): Calls {
  const headers = { authorization: 'Bearer key', 'openai-beta': 'assistants=v2', accept: 'application/json' };
  const read = async (path: string, init: RequestInit = {}): Promise<unknown> => {
    const limit = start();
    const response = await fetch(`${baseURL}${path}`, {
      ...init,
      ...limit?.init,
      headers: { ...headers, ...init.headers },
    });
    if (!response.ok) throw new Error(`${response.status}`);
    const value: unknown = await response.json();
    limit?.end();
    return value;
  };
  return {
    'a thread is read': () => read('/threads/thread_1'),
    'twenty messages are listed': () => read('/threads/thread_1/messages?limit=20&order=asc'),
    'a message is written': () =>
      read('/threads/thread_1/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role: 'user', content: text }),
      }),
  };
}

function generated(baseURL: string): Calls {
  const { threads } = new AssistantsV2({ baseURL, apiKey: 'key' }).beta;
  return {
    'a thread is read': () => threads.retrieve('thread_1'),
    'twenty messages are listed': () => threads.messages.list('thread_1', { limit: 20, order: 'asc' }),
    'a message is written': () => threads.messages.create('thread_1', { role: 'user', content: text }),
  };
}

function openai(baseURL: string): Calls {
  const { threads } = new OpenAI({ baseURL, apiKey: 'key' }).beta;
  return {
    'a thread is read': () => threads.retrieve('thread_1'),
    'twenty messages are listed': () => threads.messages.list('thread_1', { limit: 20, order: 'asc' }),
    'a message is written': () => threads.messages.create('thread_1', { role: 'user', content: text }),
  };
}
