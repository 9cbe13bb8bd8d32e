/** Resumes a turn that waits: the client's answers become a step, and the turn goes on. */
import { timestamp } from '../../../clock.ts';
import type { Transaction } from '../../../storage/store.ts';
import { getAgent } from '../agents.ts';
import { turnPlace, turnRun, type TurnPath } from '../places.ts';
import type { Caller, Ports } from '../ports.ts';
import { invalid } from '../refusals.ts';
import { findSession } from '../sessions.ts';
import type { ResumeAgentTurnRequest, ToolCall, ToolExecutionStep, Turn } from '#generated/llama-stack/types';
import { completeToolResponse } from './complete-message.ts';
import { findTurn } from './stored-turn.ts';
import { stepComplete } from './turn-event.ts';

export interface ResumeTurn {
  readonly path: TurnPath;
  readonly request: ResumeAgentTurnRequest;
}

/** The index of the first event of the resumed turn. Of two resumes at once, one is refused. */
export async function resumeTurn(ports: Ports, caller: Caller, { path, request }: ResumeTurn): Promise<number> {
  await getAgent(ports.store, path);
  await findSession(ports.store, path);
  return ports.store.transaction(async (transaction) => {
    const from = await resume(ports, transaction, { path, request });
    ports.callers.remember(path.turn_id, caller);
    return from;
  });
}

async function resume(ports: Ports, transaction: Transaction, { path, request }: ResumeTurn): Promise<number> {
  const stored = await findTurn(transaction, path);
  const awaited = stored.turn?.output_message.tool_calls ?? [];
  if (stored.state === 'running' || stored.turn === undefined || awaited.length === 0) {
    throw invalid(`Turn '${path.turn_id}' does not wait for tool responses`);
  }
  refuseStrangers(path, request, awaited);
  await transaction.replace(turnPlace(path), { ...stored, state: 'running' });
  const last = await ports.log.last(turnRun(path), transaction);
  const at = (last?.index ?? -1) + 1;
  const step = clientStep(ports, stored.turn, request);
  await ports.log.append(transaction, turnRun(path), { at, events: [{ frame: stepComplete(step) }] });
  await ports.engine.wake(transaction, { kind: 'turn', tenant: path.tenant, run: path.turn_id });
  return at;
}

function refuseStrangers(path: TurnPath, request: ResumeAgentTurnRequest, awaited: readonly ToolCall[]): void {
  const known = new Set(awaited.map((call) => call.call_id));
  const stranger = request.tool_responses.find((response) => !known.has(response.call_id));
  if (stranger === undefined) return;
  throw invalid(`Turn '${path.turn_id}' does not wait for a response to the tool call '${stranger.call_id}'`);
}

/** The tools were at work from the moment the turn began to wait until now. */
function clientStep(ports: Ports, turn: Turn, request: ResumeAgentTurnRequest): ToolExecutionStep {
  return {
    turn_id: turn.turn_id,
    step_id: ports.ids.uuid(),
    started_at: turn.completed_at,
    completed_at: timestamp(ports.clock),
    step_type: 'tool_execution',
    tool_calls: turn.output_message.tool_calls ?? [],
    tool_responses: request.tool_responses.map(completeToolResponse),
  };
}
