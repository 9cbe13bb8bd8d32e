/** Where the documents of the family stand in the store. */
import type { RunKey } from '../../run-log/run-log.ts';
import type { Library } from '../../storage/text-index.ts';
import type { Collection, Place } from '../../storage/store.ts';
import type { Assistant, StoredFile, Thread, VectorStore } from './records/assistant.ts';
import type { Message } from './records/message.ts';
import type { Run } from './records/run.ts';
import type { RunStep } from './records/step.ts';
import type { RunEvent } from './runs/run-event.ts';

export interface ThreadPath {
  readonly tenant: string;
  readonly thread_id: string;
}

export interface RunPath extends ThreadPath {
  readonly run_id: string;
}

export function assistantsOf(tenant: string): Collection<Assistant> {
  return { tenant, collection: 'assistants', parent: '' };
}

export function threadsOf(tenant: string): Collection<Thread> {
  return { tenant, collection: 'threads', parent: '' };
}

/** Each under the label of its run, if a run made it. */
export function messagesOf({ tenant, thread_id }: ThreadPath): Collection<Message> {
  return { tenant, collection: 'thread-messages', parent: thread_id };
}

export function runsOf({ tenant, thread_id }: ThreadPath): Collection<Run> {
  return { tenant, collection: 'thread-runs', parent: thread_id };
}

export function runPlace(path: RunPath): Place<Run> {
  return { ...runsOf(path), key: path.run_id };
}

export function stepsOf({ tenant, run_id }: Pick<RunPath, 'tenant' | 'run_id'>): Collection<RunStep> {
  return { tenant, collection: 'run-steps', parent: run_id };
}

export function filesOf(tenant: string): Collection<StoredFile> {
  return { tenant, collection: 'files', parent: '' };
}

/** What is in a file, in base64. */
export function contentPlace(tenant: string, file: string): Place<{ readonly base64: string }> {
  return { tenant, collection: 'file-contents', parent: '', key: file };
}

export function vectorStoresOf(tenant: string): Collection<VectorStore> {
  return { tenant, collection: 'vector-stores', parent: '' };
}

/** In which a file is searched. */
export function fileLibrary(tenant: string, file: string): Library {
  return { tenant, library: file };
}

/** The run that holds a thread; there is at most one. */
export function activePlace({ tenant, thread_id }: ThreadPath): Place<{ readonly run_id: string }> {
  return { tenant, collection: 'active-runs', parent: '', key: thread_id };
}

/** The log of a run. */
export function runLogKey({ tenant, run_id }: Pick<RunPath, 'tenant' | 'run_id'>): RunKey<RunEvent> {
  return { tenant, run: run_id };
}
