/** Threads: made with their first messages, read, changed, and deleted with all that is in them. */
import { unixSeconds } from '../../clock.ts';
import type { Ports } from '../../ports.ts';
import type { Reading, Transaction } from '../../storage/store.ts';
import { newId, requireId } from './identifiers.ts';
import { addMessage, type NewMessage } from './messages.ts';
import { checkedMetadata } from './metadata.ts';
import { activePlace, messagesOf, runLogKey, runsOf, stepsOf, threadsOf, type ThreadPath } from './places.ts';
import type { Thread } from './records/assistant.ts';
import type { WantedResources } from './records/tool.ts';
import { notFound } from './refusals.ts';
import { forgetExpiry } from './runs/expiry.ts';
import { resolveResources, type Owner } from './vector-stores.ts';

export interface NewThread {
  readonly messages?: readonly NewMessage[];
  readonly tool_resources?: WantedResources | null;
  readonly metadata?: { readonly [key: string]: unknown } | null;
}

export interface ThreadChanges {
  readonly tool_resources?: WantedResources | null;
  readonly metadata?: { readonly [key: string]: unknown } | null;
}

export function createThread(ports: Ports, tenant: string, wanted: NewThread): Promise<Thread> {
  return ports.store.transaction((transaction) => addThread({ ports, tenant }, transaction, wanted));
}

/** As part of something larger. */
export async function addThread(owner: Owner, transaction: Transaction, wanted: NewThread): Promise<Thread> {
  const { ports, tenant } = owner;
  const thread: Thread = {
    id: newId(ports.ids, 'thread'),
    created_at: unixSeconds(ports.clock),
    metadata: checkedMetadata(wanted.metadata),
    tool_resources: (await resolveResources(owner, transaction, wanted.tool_resources)) ?? {},
  };
  await transaction.insert({ ...threadsOf(tenant), key: thread.id }, thread);
  const path = { tenant, thread_id: thread.id };
  for (const [index, message] of (wanted.messages ?? []).entries()) {
    await addMessage(ports, transaction, { path, message, place: `messages[${index}].` });
  }
  return thread;
}

/** Throws a refusal where the tenant has no such thread. */
export async function getThread(reading: Reading, { tenant, thread_id }: ThreadPath): Promise<Thread> {
  requireId(thread_id, 'thread', 'thread_id');
  const thread = await reading.get({ ...threadsOf(tenant), key: thread_id });
  if (thread === undefined) throw notFound('thread', thread_id);
  return thread;
}

export function modifyThread(ports: Ports, path: ThreadPath, changes: ThreadChanges): Promise<Thread> {
  const { tenant } = path;
  return ports.store.transaction(async (transaction) => {
    const thread = await getThread(transaction, path);
    const { metadata, tool_resources: wanted } = changes;
    const resources = wanted && (await resolveResources({ ports, tenant }, transaction, wanted));
    const after: Thread = {
      ...thread,
      ...(metadata !== undefined && { metadata: checkedMetadata(metadata) }),
      ...(resources !== undefined && { tool_resources: { ...(resources && thread.tool_resources), ...resources } }),
    };
    await transaction.replace({ ...threadsOf(tenant), key: thread.id }, after);
    return after;
  });
}

/** A run that is at work finds nothing to go on with, and stops. */
export async function deleteThread(ports: Ports, path: ThreadPath): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    await getThread(transaction, path);
    for (const { key: run_id } of await transaction.list(runsOf(path))) {
      await transaction.clear(stepsOf({ ...path, run_id }));
      await ports.log.forget(transaction, runLogKey({ ...path, run_id }));
      await forgetExpiry(transaction, { ...path, run_id });
    }
    await transaction.clear(runsOf(path));
    await transaction.clear(messagesOf(path));
    await transaction.delete(activePlace(path));
    await transaction.delete({ ...threadsOf(path.tenant), key: path.thread_id });
  });
}
