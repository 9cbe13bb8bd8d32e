/** Follows a run: its frames, until it rests. */
import { runLogKey, type RunPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { notFound } from '../refusals.ts';
import type { RunFrame } from './run-event.ts';

export interface Follow {
  readonly from: number;
  readonly signal: AbortSignal;
}

/** Throws a refusal where the run was deleted meanwhile. */
export async function* followRun(ports: Ports, path: RunPath, { from, signal }: Follow): AsyncGenerator<RunFrame> {
  let rested = false;
  for await (const { event, rests } of ports.log.follow(runLogKey(path), { from, until: 'rest', signal })) {
    if (event.frame !== undefined) yield event.frame;
    rested = rests;
  }
  if (!rested && !signal.aborted) throw notFound('run', path.run_id);
}
