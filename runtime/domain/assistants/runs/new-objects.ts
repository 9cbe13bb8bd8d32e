/** Steps and messages of a run at their beginning, and how they go on. */
import { newId } from '../identifiers.ts';
import type { Message } from '../records/message.ts';
import { noUsage } from '../records/run.ts';
import type { RunStep, StepDetails } from '../records/step.ts';
import { now, type RunDriving } from './moves/driving.ts';
import type { MessageEvent, RunEvent, RunObjectEvent, StepEvent } from './run-event.ts';
import type { Run } from '../records/run.ts';

/** A step that begins now, for the answer that is being given. */
export function newStep(driving: RunDriving, step_details: StepDetails): RunStep {
  const { run, answers } = driving.state;
  return {
    id: newId(driving.ports.ids, 'step'),
    created_at: now(driving),
    run_id: run.id,
    assistant_id: run.assistant_id,
    thread_id: run.thread_id,
    type: step_details.type,
    status: 'in_progress',
    cancelled_at: null,
    completed_at: null,
    expired_at: null,
    failed_at: null,
    last_error: null,
    step_details,
    usage: null,
    metadata: {},
    answer: answers,
    spent: noUsage,
  };
}

/** A message of the assistant that begins now. */
export function newMessage(driving: RunDriving): Message {
  const { run } = driving.state;
  return {
    id: newId(driving.ports.ids, 'message'),
    created_at: now(driving),
    thread_id: run.thread_id,
    status: 'in_progress',
    incomplete_details: null,
    completed_at: null,
    incomplete_at: null,
    role: 'assistant',
    content: [],
    assistant_id: run.assistant_id,
    run_id: run.id,
    attachments: [],
    metadata: {},
  };
}

export function runEvent(event: RunObjectEvent, data: Run): RunEvent {
  return { frame: { event, data } };
}

export function stepEvent(event: StepEvent, data: RunStep): RunEvent {
  return { frame: { event, data } };
}

export function messageEvent(event: MessageEvent, data: Message): RunEvent {
  return { frame: { event, data } };
}

/** The step as it is when all of it is done. */
export function completedStep(step: RunStep, at: number): RunStep {
  return { ...step, status: 'completed', completed_at: at, usage: step.spent };
}
