/** A streamed request that may be sent again: what it began is noted, so that the repetition follows it instead of beginning it anew. */
import type { RequestContext } from '../../request-context.ts';

/** Where the stream of a run begins. */
export interface StreamStart {
  readonly thread_id: string;
  readonly run_id: string;
  /** The index of its first event. */
  readonly from: number;
}

export interface StreamMemory {
  /** What the request began when it came for the first time. */
  readonly known?: StreamStart;
  note(start: StreamStart): void;
}

export interface AssistantsContext extends RequestContext {
  /** Absent: the request will not come again. */
  readonly memory?: StreamMemory;
}
