/** Defects of what the reference tells foreign services: nothing of it passes the exam, only the services see it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Decorators } from '#runtime';

type DecorateOutward = NonNullable<Decorators['outward']>;
type Fetch = Parameters<DecorateOutward>[0];

/** A message on its way to a service. */
interface Message {
  readonly action?: unknown;
  readonly data?: unknown;
  readonly stats?: unknown;
  readonly [name: string]: unknown;
}

/** Every message is another one. */
export function otherMessages(change: (message: Message) => Message): DecorateOutward {
  return (fetch) => (url, init) => fetch(url, { ...init, body: JSON.stringify(change(messageOf(init))) });
}

/** The members of a message's part are others. */
export function otherPart(part: 'data' | 'stats', change: { readonly [name: string]: unknown }): DecorateOutward {
  return otherMessages((message) => ({ ...message, [part]: { ...partOf(message, part), ...change } }));
}

export function withoutMember(name: string): DecorateOutward {
  return otherMessages((message) => Object.fromEntries(Object.entries(message).filter(([key]) => key !== name)));
}

/** Every try has an id of its own. */
export function newIdsAtEachTry(): DecorateOutward {
  let tries = 0;
  return otherMessages((message) => ({ ...message, id_: `try-${(tries += 1)}` }));
}

/** Messages go to another path of the service. */
export function otherPath(path: string): DecorateOutward {
  return (fetch) => (url, init) => fetch(new URL(path, url), init);
}

export const neverSent: DecorateOutward = () => () => Promise.resolve(taken());

export const sentTwice: DecorateOutward = (fetch) => async (url, init) => {
  const first = await fetch(url, init);
  await first.body?.cancel();
  return first.ok ? fetch(url, init) : first;
};

/** What was not taken counts as taken: it never comes again. */
export const neverRepeated: DecorateOutward = (fetch) => async (url, init) => {
  const response = await fetch(url, init);
  return response.status === 503 ? taken() : response;
};

/** What was refused for good counts as not taken: it comes for ever. */
export const refusalsRepeated: DecorateOutward = (fetch) => async (url, init) => {
  const response = await fetch(url, init);
  return response.status === 400 ? new Response('{}', { status: 503 }) : response;
};

/** Longer than the exam takes to cause the next message. */
const LATE = 700;

/** Events are overtaken by what was caused after them. */
export const eventsLate: DecorateOutward = (fetch) => (url, init) => {
  if (messageOf(init).action !== 'send_event') return fetch(url, init);
  void sendLater(fetch, url, init);
  return Promise.resolve(taken());
};

async function sendLater(fetch: Fetch, ...[url, init]: Parameters<Fetch>): Promise<void> {
  await pause(LATE, undefined, { ref: false });
  const { signal: _, ...lasting } = init ?? {};
  // The service may be gone by then.
  await fetch(url, lasting).catch(() => undefined);
}

function taken(): Response {
  return Response.json(null);
}

function messageOf(init: RequestInit | undefined): Message {
  return JSON.parse(String(init?.body)) as Message;
}

function partOf(message: Message, part: 'data' | 'stats'): object {
  const value = message[part];
  return typeof value === 'object' && value !== null ? value : {};
}
