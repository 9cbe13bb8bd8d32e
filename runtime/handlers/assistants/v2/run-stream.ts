/** The events of a run on their way to one reader, to the last. */
import type { AssistantStreamEvent } from '#generated/assistants-v2/types';
import { runLogKey, type RunPath } from '../../../domain/assistants/places.ts';
import type { Ports } from '../../../domain/assistants/ports.ts';
import { followRun, type Follow } from '../../../domain/assistants/runs/follow-run.ts';
import { runEvent } from '../../../domain/assistants/runs/new-objects.ts';
import { getRun } from '../../../domain/assistants/runs/read-runs.ts';
import type { RunFrame } from '../../../domain/assistants/runs/run-event.ts';
import type { AssistantsContext } from '../stream-memory.ts';
import { doneEvent, frameV2 } from './frame-v2.ts';
import type { Including } from './project-v2.ts';

export interface Streamed {
  readonly status: 200;
  readonly contentType: 'text/event-stream';
  readonly stream: AsyncIterable<AssistantStreamEvent>;
}

export interface Streaming extends Partial<Including> {
  readonly signal: AbortSignal;
  /** Does what was asked for; `from` is the index of the first event that comes of it. */
  begin(): Promise<{ readonly path: RunPath; readonly from: number }>;
}

/** Begins, or, where the request came before, follows again what it began then. */
export async function streamedRun(
  ports: Ports,
  { tenant, memory }: AssistantsContext,
  { begin, signal, content = false }: Streaming,
): Promise<Streamed> {
  const known = memory?.known;
  const { path, from } = known === undefined ? await begin() : { path: { ...known, tenant }, from: known.from };
  memory?.note({ thread_id: path.thread_id, run_id: path.run_id, from });
  const frames =
    known === undefined ? followRun(ports, path, { from, signal }) : await again(ports, path, { from, signal });
  return { status: 200, contentType: 'text/event-stream', stream: eventsOf(frames, content) };
}

async function* eventsOf(frames: AsyncIterable<RunFrame>, content: boolean): AsyncGenerator<AssistantStreamEvent> {
  for await (const frame of frames) yield frameV2(frame, { content });
  yield doneEvent;
}

/** Of a run that ended long ago, only its end is left. Throws a refusal if it was deleted. */
async function again(ports: Ports, path: RunPath, follow: Follow): Promise<AsyncIterable<RunFrame>> {
  const run = await getRun(ports.store, path);
  const last = await ports.log.last(runLogKey(path));
  return last === undefined ? end(runEvent(`thread.run.${run.status}`, run).frame) : followRun(ports, path, follow);
}

async function* end(frame: RunFrame | undefined): AsyncGenerator<RunFrame> {
  if (frame !== undefined) yield frame;
}
