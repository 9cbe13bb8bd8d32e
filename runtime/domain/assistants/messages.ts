/** The messages of a thread: added, read, changed and deleted. */
import { unixSeconds } from '../../clock.ts';
import type { Ports } from '../../ports.ts';
import type { Reading, Transaction } from '../../storage/store.ts';
import { newId, requireId } from './identifiers.ts';
import { checkedMetadata } from './metadata.ts';
import { readPage, type Page, type PageQuery } from './page.ts';
import { activePlace, messagesOf, type ThreadPath } from './places.ts';
import type { Attachment, ContentPart, Message } from './records/message.ts';
import { conflict, invalid, notFound } from './refusals.ts';
import { getThread } from './threads.ts';

export interface NewMessage {
  readonly role: 'user' | 'assistant';
  readonly content: readonly ContentPart[];
  readonly attachments?: readonly Attachment[];
  readonly metadata?: { readonly [key: string]: unknown } | null;
}

export interface MessagePath extends ThreadPath {
  readonly message_id: string;
}

/** Refused while a run is at work on the thread. */
export function createMessage(ports: Ports, path: ThreadPath, message: NewMessage): Promise<Message> {
  return ports.store.transaction(async (transaction) => {
    await getThread(transaction, path);
    const active = await transaction.get(activePlace(path));
    if (active !== undefined) {
      throw conflict(`Can't add messages to ${path.thread_id} while a run ${active.run_id} is active.`);
    }
    return addMessage(ports, transaction, { path, message, place: '' });
  });
}

interface Adding {
  readonly path: ThreadPath;
  readonly message: NewMessage;
  /** Where it stands in the request: `messages[0].`. */
  readonly place: string;
}

/** As part of something larger. */
export async function addMessage(ports: Ports, transaction: Transaction, adding: Adding): Promise<Message> {
  const { path, message, place } = adding;
  requireContent(message.content, place);
  const attachments = message.attachments ?? [];
  for (const { file_id } of attachments) {
    if (file_id !== undefined) requireId(file_id, 'file', `${place}attachments`);
  }
  const now = unixSeconds(ports.clock);
  const added: Message = {
    id: newId(ports.ids, 'message'),
    created_at: now,
    thread_id: path.thread_id,
    status: 'completed',
    incomplete_details: null,
    completed_at: now,
    incomplete_at: null,
    role: message.role,
    content: message.content,
    assistant_id: null,
    run_id: null,
    attachments,
    metadata: checkedMetadata(message.metadata),
  };
  await transaction.insert({ ...messagesOf(path), key: added.id }, added);
  return added;
}

function requireContent(content: readonly ContentPart[], place: string): void {
  const empty = content.length === 0 || content.some((part) => part.type === 'text' && part.text.value === '');
  if (!empty) return;
  throw invalid(`Invalid '${place}content': a message needs some content.`, `${place}content`, 'empty_string');
}

/** Throws a refusal where the thread has no such message. */
export async function getMessage(reading: Reading, path: MessagePath): Promise<Message> {
  await getThread(reading, path);
  requireId(path.message_id, 'message', 'message_id');
  const message = await reading.get({ ...messagesOf(path), key: path.message_id });
  if (message === undefined) throw notFound('message', path.message_id);
  return message;
}

export interface MessageQuery extends PageQuery {
  /** Only messages that this run made. */
  readonly run_id?: string;
}

export async function listMessages(ports: Ports, path: ThreadPath, query: MessageQuery): Promise<Page<Message>> {
  await getThread(ports.store, path);
  const { run_id: label } = query;
  const unknown = (cursor: string) => notFound('message', cursor);
  return readPage(ports.store, messagesOf(path), { query, unknown, ...(label !== undefined && { label }) });
}

export function modifyMessage(ports: Ports, path: MessagePath, metadata: NewMessage['metadata']): Promise<Message> {
  return ports.store.transaction(async (transaction) => {
    const message = await getMessage(transaction, path);
    if (metadata === undefined) return message;
    const after = { ...message, metadata: checkedMetadata(metadata) };
    await transaction.replace({ ...messagesOf(path), key: message.id }, after);
    return after;
  });
}

export async function deleteMessage(ports: Ports, path: MessagePath): Promise<void> {
  await ports.store.transaction(async (transaction) => {
    await getMessage(transaction, path);
    await transaction.delete({ ...messagesOf(path), key: path.message_id }, { leaveMark: true });
  });
}
