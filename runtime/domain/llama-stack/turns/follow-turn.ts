/** Follows a turn: its frames with their places in the log, or what comes out of it in the end. */
import type { FollowOptions } from '../../../run-log/run-log.ts';
import { failureOf } from '../failure.ts';
import { turnRun, type TurnPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { invalid } from '../refusals.ts';
import type { AgentTurnResponseStreamItem, Turn } from '#generated/llama-stack/types';
import { locateTurn } from './read-turn.ts';

export interface ShownFrame {
  /** What a reader names to get what comes after. */
  readonly id: string;
  readonly frame: AgentTurnResponseStreamItem;
}

/** The frames from an index on. */
export async function* followTurn(ports: Ports, path: TurnPath, options: FollowOptions): AsyncGenerator<ShownFrame> {
  for await (const { index, event } of ports.log.follow(turnRun(path), options)) {
    yield { id: String(index), frame: event.frame };
  }
}

/** The turn once it rests. Throws what it failed on as a refusal, or as an error where the fault is ours. */
export async function turnOutcome(ports: Ports, path: TurnPath, from: number): Promise<Turn> {
  for await (const { event, rests } of ports.log.follow(turnRun(path), { from, until: 'rest' })) {
    if (!rests) continue;
    if ('error' in event.frame) throw failureOf(event.frame.error.message);
    const payload = event.frame.event.payload;
    if ('turn' in payload) return payload.turn;
  }
  throw new Error('the turn came to no end');
}

/** The index from which a reader goes on who has seen everything up to `lastSeen`; from the start if he has seen nothing. */
export async function resumePoint(ports: Ports, path: TurnPath, lastSeen: string | undefined): Promise<number> {
  const stored = await locateTurn(ports, path);
  const last = await ports.log.last(turnRun(path));
  if (last === undefined || stored.silent === true)
    throw invalid(`The events of turn '${path.turn_id}' are no longer kept`);
  if (lastSeen === undefined) return 0;
  const seen = /^\d{1,15}$/.test(lastSeen) ? Number(lastSeen) : Infinity;
  if (seen > last.index) throw invalid(`Turn '${path.turn_id}' has sent no event '${lastSeen}'`);
  return seen + 1;
}
