/** The documents of a run as clients read them, kept in step with its log. */
import type { Transaction } from '../../../storage/store.ts';
import { messagesOf, runPlace, stepsOf, type RunPath } from '../places.ts';
import type { Message } from '../records/message.ts';
import type { RunStep } from '../records/step.ts';
import type { RunEvent } from './run-event.ts';
import { applyEvent, isMessageFrame, isStepFrame, openStep, type RunState } from './run-state.ts';

export interface Keeping {
  readonly path: RunPath;
  readonly state: RunState;
  readonly events: readonly RunEvent[];
}

/** The state after the events; whatever they changed is kept. */
export async function keepObjects(transaction: Transaction, { path, state, events }: Keeping): Promise<RunState> {
  let after = state;
  for (const event of events) {
    after = applyEvent(after, event);
    await keepEvent(transaction, { path, event, state: after });
  }
  if (after.run !== state.run) await transaction.replace(runPlace(path), after.run);
  return after;
}

interface KeepingEvent {
  readonly path: RunPath;
  readonly event: RunEvent;
  readonly state: RunState;
}

async function keepEvent(transaction: Transaction, { path, event, state }: KeepingEvent): Promise<void> {
  const { frame, note } = event;
  if (frame !== undefined && isStepFrame(frame)) {
    await keepStep(transaction, path, { step: frame.data, isNew: frame.event === 'thread.run.step.created' });
  } else if (frame !== undefined && isMessageFrame(frame)) {
    await keepMessage(transaction, path, { message: frame.data, isNew: frame.event === 'thread.message.created' });
  }
  const step = openStep(state);
  if (step !== undefined && (note?.kind === 'answered' || note?.kind === 'called')) {
    await keepStep(transaction, path, { step, isNew: false });
  }
}

async function keepStep(
  transaction: Transaction,
  path: RunPath,
  { step, isNew }: { readonly step: RunStep; readonly isNew: boolean },
): Promise<void> {
  const place = { ...stepsOf(path), key: step.id };
  if (isNew) await transaction.insert(place, step);
  else await transaction.replace(place, step);
}

/** Its metadata is the client's, and a message that was deleted stays so. */
async function keepMessage(
  transaction: Transaction,
  path: RunPath,
  { message, isNew }: { readonly message: Message; readonly isNew: boolean },
): Promise<void> {
  const place = { ...messagesOf(path), key: message.id };
  if (isNew) return transaction.insert(place, message, path.run_id);
  const stored = await transaction.get(place);
  if (stored !== undefined) await transaction.replace(place, { ...message, metadata: stored.metadata });
}
