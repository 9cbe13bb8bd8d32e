/**
 * Services that fetch their messages from a queue: a service makes a topic, and then asks for one message after another. When
 * it asks for the next one, it has taken the last; when it makes the topic anew, it was restarted and gets the last one again.
 */
import { outboxOf, topicPlace } from '../places.ts';
import type { Ports } from '../ports.ts';
import { queueMessage, type QueueMessage } from './queue-message.ts';

export interface Topic {
  /** The key of the message that was given last. */
  readonly given?: string;
}

export async function makeTopic({ store }: Ports, tenant: string, service: string): Promise<void> {
  const place = topicPlace(tenant, service);
  await store.transaction(async (transaction) => {
    if (!(await transaction.replace(place, {}))) await transaction.insert(place, {});
  });
}

/** Null: there is none now. Undefined: there is no such topic. */
export async function fetchMessage(
  ports: Ports,
  tenant: string,
  service: string,
): Promise<QueueMessage | null | undefined> {
  const [place, outbox] = [topicPlace(tenant, service), outboxOf(tenant, service)];
  const topic = await ports.store.get(place);
  if (topic === undefined) return undefined;
  // Services ask ten times a second, mostly for nothing.
  if (topic.given === undefined && (await ports.store.list(outbox, { limit: 1 })).length === 0) return null;
  return ports.store.transaction(async (transaction) => {
    const { given } = (await transaction.get(place)) ?? {};
    if (given !== undefined) await transaction.delete({ ...outbox, key: given });
    const [first] = await transaction.list(outbox, { limit: 1 });
    await transaction.replace(place, first === undefined ? {} : { given: first.key });
    return first === undefined ? null : queueMessage(ports, first);
  });
}
