/** A listener on a bench: something that answers behind it, and bytes as they are before it. */
import { connect } from 'node:net';
import { afterEach } from 'vitest';
import type { Gateway } from '../gateway/gateway.ts';
import { refuse } from '../handlers/llama-stack/refuse.ts';
import type { RequestContext } from '../request-context.ts';
import { listen, type Listener, type ListenOptions } from './listen.ts';

export interface Seen {
  readonly request: Request;
  readonly context: RequestContext;
}

type Answer = (seen: Seen) => Response | Promise<Response>;

export interface ListenerBench {
  /** Opens a listener for the test, and gives its address. */
  start(options?: Partial<ListenOptions>, answer?: Answer, keyHeaders?: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

/** Registers that each test's listener is closed after it. */
export function listenerPerTest(): ListenerBench {
  let listener: Listener | undefined;
  const close = async () => {
    await listener?.close();
    listener = undefined;
  };
  afterEach(close);
  return {
    close,
    start: async (options = {}, answer = echo, keyHeaders = []) => {
      const served = servedBy(async (request, context) => answer({ request, context }), keyHeaders);
      listener = await listen(served, { port: 0, ...options });
      return listener.url;
    },
  };
}

/** Something to listen for, whose refusals are those of Llama Stack. */
export function servedBy(answer: Gateway['fetch'], keyHeaders: readonly string[] = []): Gateway {
  return {
    fetch: answer,
    refuse: (_, refusal) => refuse(refusal),
    keyHeaders: () => keyHeaders,
    methods: () => ['GET', 'POST'],
  };
}

/** Tells what arrived. */
export async function echo({ request, context }: Seen): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  return Response.json({ method: request.method, path: pathname + search, body: await request.text(), context });
}

/** Sends bytes as they are, and gives what comes back until the end. */
export function raw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => (received += String(chunk)));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}
