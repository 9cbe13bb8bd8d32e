/** The ends of a run, and its pauses: what was open is closed, the thread is let go, and that is shown. */
import type { Place, Transaction } from '../../../../storage/store.ts';
import { activePlace, messagesOf } from '../../places.ts';
import type { IncompleteReason, Message } from '../../records/message.ts';
import type { RequiredCall, Run, RunError, RunIncompleteReason } from '../../records/run.ts';
import type { RunStep } from '../../records/step.ts';
import { append, now, type RunDriving } from './driving.ts';
import { forgetExpiry } from '../expiry.ts';
import { moved } from '../lifecycle.ts';
import { completedStep, messageEvent, runEvent, stepEvent } from '../new-objects.ts';
import { noteRest } from '../retention.ts';
import type { RunEvent, RunObjectEvent, StepEvent } from '../run-event.ts';
import { openCalls, openMessage, openStep, tornSteps } from '../run-state.ts';

export async function begin(driving: RunDriving): Promise<void> {
  const run = moved(driving.state.run, 'in_progress', { started_at: now(driving) });
  await append(driving, [runEvent('thread.run.in_progress', run)]);
}

/** The run rests until the client has called its functions. */
export async function requireAction(driving: RunDriving): Promise<void> {
  const tool_calls = openCalls(driving.state).flatMap((call): readonly RequiredCall[] =>
    call.type === 'function' && call.function.output === null
      ? [{ id: call.id, type: 'function', function: { name: call.function.name, arguments: call.function.arguments } }]
      : [],
  );
  const run = moved(driving.state.run, 'requires_action', {
    required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls } },
  });
  await append(driving, [runEvent('thread.run.requires_action', run)], { rests: true });
}

export async function closeStep(driving: RunDriving): Promise<void> {
  const step = openStep(driving.state);
  if (step === undefined) throw new Error('there is no step to close');
  await append(driving, [stepEvent('thread.run.step.completed', completedStep(step, now(driving)))]);
}

export async function complete(driving: RunDriving): Promise<void> {
  await end(driving, { status: 'completed', completed_at: now(driving) });
}

export async function leaveIncomplete(driving: RunDriving, reason: RunIncompleteReason): Promise<void> {
  const closed = closing(driving, { step: 'completed', message: 'max_tokens' });
  const ended = { status: 'incomplete', completed_at: now(driving), incomplete_details: { reason } } as const;
  await end(driving, ended, closed);
}

export async function cancel(driving: RunDriving): Promise<void> {
  const { run } = driving.state;
  if (run.status !== 'cancelling') {
    await append(driving, [runEvent('thread.run.cancelling', moved(run, 'cancelling'))]);
  }
  const closed = closing(driving, { step: 'cancelled', message: 'run_cancelled' });
  await end(driving, { status: 'cancelled', cancelled_at: now(driving) }, closed);
}

export async function expire(driving: RunDriving): Promise<void> {
  await end(driving, { status: 'expired' }, closing(driving, { step: 'expired', message: 'run_expired' }));
}

export async function fail(driving: RunDriving, last_error: RunError): Promise<void> {
  const closed = closing(driving, { step: 'failed', message: 'run_failed', error: last_error });
  await end(driving, { status: 'failed', failed_at: now(driving), last_error }, closed);
}

/**
 * Closes what an answer had begun that was cut off; it is asked again, under other steps. What it said is left in the
 * thread, where it was shown, but no model hears it.
 */
export async function mend(driving: RunDriving): Promise<void> {
  const error = { code: 'server_error' as const, message: 'The server was stopped during this step.' };
  const closed = closing(driving, { step: 'failed', message: 'run_failed', error });
  const { path, state } = driving;
  const said = tornSteps(state).flatMap(({ step_details: details }) =>
    details.type === 'message_creation' ? [details.message_creation.message_id] : [],
  );
  const also = async (transaction: Transaction) => {
    for (const key of said) await silence(transaction, { ...messagesOf(path), key });
  };
  await append(driving, [...closed, { note: { kind: 'interrupted' } }], { also });
}

async function silence(transaction: Transaction, place: Place<Message>): Promise<void> {
  const message = await transaction.get(place);
  if (message !== undefined) await transaction.replace(place, { ...message, interrupted: true });
}

type End = Partial<Run> & { readonly status: 'completed' | 'incomplete' | 'failed' | 'cancelled' | 'expired' };

async function end(driving: RunDriving, { status, ...facts }: End, before: readonly RunEvent[] = []): Promise<void> {
  const { ports, path, state } = driving;
  const run = moved(state.run, status, { usage: state.usage, ...facts });
  const event: RunObjectEvent = `thread.run.${status}`;
  const also = async (transaction: Transaction) => {
    await transaction.delete(activePlace(path));
    await forgetExpiry(transaction, path);
    await noteRest(ports, transaction, path);
  };
  await append(driving, [...before, runEvent(event, run)], { rests: true, also });
  ports.code?.end(path.run_id);
}

interface Closing {
  readonly step: 'completed' | 'cancelled' | 'failed' | 'expired';
  readonly message: IncompleteReason;
  readonly error?: RunError;
}

function closing(driving: RunDriving, how: Closing): readonly RunEvent[] {
  const at = now(driving);
  const message = openMessage(driving.state);
  const step = openStep(driving.state);
  return [
    ...(message === undefined
      ? []
      : [messageEvent('thread.message.incomplete', leftIncomplete(message, how.message, at))]),
    ...(step === undefined ? [] : [closedStep(step, how, at)]),
  ];
}

function leftIncomplete(message: Message, reason: IncompleteReason, at: number): Message {
  return { ...message, status: 'incomplete', incomplete_at: at, incomplete_details: { reason } };
}

type Stamp = (at: number) => Partial<RunStep>;

const stamps: { readonly [Status in Closing['step']]: Stamp } = {
  completed: (at) => ({ completed_at: at }),
  cancelled: (at) => ({ cancelled_at: at }),
  failed: (at) => ({ failed_at: at }),
  expired: (at) => ({ expired_at: at }),
};

function closedStep(step: RunStep, { step: status, error }: Closing, at: number): RunEvent {
  const event: StepEvent = `thread.run.step.${status}`;
  const closed = { ...step, status, usage: step.spent, ...stamps[status](at) };
  return stepEvent(event, { ...closed, last_error: error ?? null });
}
