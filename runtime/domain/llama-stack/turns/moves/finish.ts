/** The last move of a turn: it is stored as it now is, and shown as complete or waiting, in one transaction. */
import { timestamp } from '../../../../clock.ts';
import type { Transaction } from '../../../../storage/store.ts';
import type { ShownFailure } from '../../failure.ts';
import { turnPlace } from '../../places.ts';
import { noteRest } from '../../retention.ts';
import type { CompletionMessage, SafetyViolation, Turn } from '#generated/llama-stack/types';
import type { TurnDriving } from './driving.ts';
import { isClientCall, isExhausted, lastInference, openCalls } from '../loop.ts';
import type { StoredTurn } from '../stored-turn.ts';
import { turnEnd, turnError } from '../turn-event.ts';
import type { TurnState } from '../turn-state.ts';

/** Ends the turn, or its pass; with a violation, the user hears of that instead of an answer. */
export async function finish(driving: TurnDriving, violation?: SafetyViolation): Promise<void> {
  const turn = turnNow(driving.state, {
    completed_at: timestamp(driving.ports.clock),
    output_message: violation === undefined ? outputMessage(driving.state) : refusal(violation),
  });
  const { interrupted } = driving.state;
  await driving.append([{ frame: turnEnd(turn) }], {
    rests: true,
    also: (transaction) => keep(driving, transaction, { turn, interrupted }),
  });
}

/** Ends the turn, or its pass, with an error; it is then what it was before. */
export async function fail(driving: TurnDriving, { status, detail }: ShownFailure): Promise<void> {
  const { shown, interrupted } = driving.state;
  await driving.append([{ frame: turnError(status, detail) }], {
    rests: true,
    also: (transaction) => keep(driving, transaction, { ...(shown !== undefined && { turn: shown }), interrupted }),
  });
}

/** The turn as its steps make it, with the rest as given. */
export function turnNow(state: TurnState, rest: Pick<Turn, 'output_message' | 'completed_at'>): Turn {
  const { turn_id, session_id, input, started_at } = state.plan;
  return {
    turn_id,
    session_id,
    input_messages: input,
    steps: [...state.steps],
    output_message: rest.output_message,
    output_attachments: [],
    started_at,
    completed_at: rest.completed_at,
  };
}

/** A turn whose session was deleted is not kept. */
async function keep(
  driving: TurnDriving,
  transaction: Transaction,
  stored: Pick<StoredTurn, 'turn' | 'interrupted'>,
): Promise<void> {
  const { turn_id, agent_id, session_id } = driving.state.plan;
  const path = { tenant: driving.caller.tenant, agent_id, session_id, turn_id };
  const kept = await transaction.replace(turnPlace(path), { turn_id, state: 'resting', ...stored });
  await noteRest(driving.ports, transaction, { kind: kept ? 'turn' : 'orphan', path });
}

function refusal(violation: SafetyViolation): CompletionMessage {
  return { role: 'assistant', content: violation.user_message ?? '', stop_reason: 'end_of_turn', tool_calls: [] };
}

/** The last answer; its calls are those that are left for the client. */
function outputMessage(state: TurnState): CompletionMessage {
  const answer = lastInference(state)?.model_response;
  if (answer === undefined) throw new Error('a turn ended without an answer');
  const open = openCalls(state);
  if (isExhausted(state) && open.length > 0) return { ...answer, stop_reason: 'end_of_turn', tool_calls: [...open] };
  const awaited = open.filter((call) => isClientCall(state, call));
  return awaited.length > 0
    ? { ...answer, stop_reason: 'end_of_message', tool_calls: awaited }
    : { ...answer, tool_calls: [] };
}
