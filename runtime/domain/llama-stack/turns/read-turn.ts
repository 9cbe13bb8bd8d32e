/** Reads turns and their steps. */
import { getAgent } from '../agents.ts';
import { turnRun, type TurnPath } from '../places.ts';
import type { Ports } from '../ports.ts';
import { stepNotFound, turnNotFound } from '../refusals.ts';
import { findSession } from '../sessions.ts';
import type { Step, Turn } from '#generated/llama-stack/types';
import { turnNow } from './moves/finish.ts';
import { findTurn, type StoredTurn } from './stored-turn.ts';
import { foldTurn } from './turn-state.ts';

/** The turn as its last frame showed it, or, while it runs, as far as it is. A turn that failed was never there. */
export async function getTurn(ports: Ports, path: TurnPath): Promise<Turn> {
  const stored = await locateTurn(ports, path);
  if (stored.state === 'running') return runningTurn(ports, path);
  if (stored.turn === undefined) throw turnNotFound(path.turn_id);
  return stored.turn;
}

export async function getStep(ports: Ports, path: TurnPath, stepId: string): Promise<Step> {
  const turn = await getTurn(ports, path);
  const step = turn.steps.find((each) => each.step_id === stepId);
  if (step === undefined) throw stepNotFound(stepId);
  return step;
}

/** Throws a refusal unless agent, session and turn belong together. */
export async function locateTurn(ports: Ports, path: TurnPath): Promise<StoredTurn> {
  await getAgent(ports.store, path);
  await findSession(ports.store, path);
  return findTurn(ports.store, path);
}

/** Without an answer yet, and so without a time of completion. */
async function runningTurn(ports: Ports, path: TurnPath): Promise<Turn> {
  const state = foldTurn(await ports.log.read(turnRun(path)));
  const nothing = {
    role: 'assistant',
    content: state.open?.text ?? '',
    stop_reason: 'end_of_message',
    tool_calls: [],
  } as const;
  return turnNow(state, { completed_at: null, output_message: { ...nothing, tool_calls: [] } });
}
