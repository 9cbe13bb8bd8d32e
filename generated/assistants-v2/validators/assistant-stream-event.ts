// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantStreamEvent } from '../types/assistant-stream-event.ts';
import { checkDoneEvent } from './done-event.ts';
import { checkErrorEvent } from './error-event.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkThreadCreatedEvent } from './thread-created-event.ts';
import { checkThreadMessageCompletedEvent } from './thread-message-completed-event.ts';
import { checkThreadMessageCreatedEvent } from './thread-message-created-event.ts';
import { checkThreadMessageDeltaEvent } from './thread-message-delta-event.ts';
import { checkThreadMessageInProgressEvent } from './thread-message-in-progress-event.ts';
import { checkThreadMessageIncompleteEvent } from './thread-message-incomplete-event.ts';
import { checkThreadRunCancelledEvent } from './thread-run-cancelled-event.ts';
import { checkThreadRunCancellingEvent } from './thread-run-cancelling-event.ts';
import { checkThreadRunCompletedEvent } from './thread-run-completed-event.ts';
import { checkThreadRunCreatedEvent } from './thread-run-created-event.ts';
import { checkThreadRunExpiredEvent } from './thread-run-expired-event.ts';
import { checkThreadRunFailedEvent } from './thread-run-failed-event.ts';
import { checkThreadRunInProgressEvent } from './thread-run-in-progress-event.ts';
import { checkThreadRunIncompleteEvent } from './thread-run-incomplete-event.ts';
import { checkThreadRunQueuedEvent } from './thread-run-queued-event.ts';
import { checkThreadRunRequiresActionEvent } from './thread-run-requires-action-event.ts';
import { checkThreadRunStepCancelledEvent } from './thread-run-step-cancelled-event.ts';
import { checkThreadRunStepCompletedEvent } from './thread-run-step-completed-event.ts';
import { checkThreadRunStepCreatedEvent } from './thread-run-step-created-event.ts';
import { checkThreadRunStepDeltaEvent } from './thread-run-step-delta-event.ts';
import { checkThreadRunStepExpiredEvent } from './thread-run-step-expired-event.ts';
import { checkThreadRunStepFailedEvent } from './thread-run-step-failed-event.ts';
import { checkThreadRunStepInProgressEvent } from './thread-run-step-in-progress-event.ts';

const schema1: string = '#/components/schemas/AssistantStreamEvent';
const oneOf1: Rule = rule(schema1, 'oneOf', [
  'event',
  'thread.created',
  'thread.run.created',
  'thread.run.queued',
  'thread.run.in_progress',
  'thread.run.requires_action',
  'thread.run.completed',
  'thread.run.incomplete',
  'thread.run.failed',
  'thread.run.cancelling',
  'thread.run.cancelled',
  'thread.run.expired',
  'thread.run.step.created',
  'thread.run.step.in_progress',
  'thread.run.step.delta',
  'thread.run.step.completed',
  'thread.run.step.failed',
  'thread.run.step.cancelled',
  'thread.run.step.expired',
  'thread.message.created',
  'thread.message.in_progress',
  'thread.message.delta',
  'thread.message.completed',
  'thread.message.incomplete',
  'error',
  'done',
]);

/** What is wrong with a value that should be AssistantStreamEvent; nothing when it is valid. */
export function validateAssistantStreamEvent(value: unknown): readonly Issue[] {
  return judge(checkAssistantStreamEvent, value);
}

export function isAssistantStreamEvent(value: unknown): value is AssistantStreamEvent {
  return accepts(checkAssistantStreamEvent, value);
}

export function checkAssistantStreamEvent(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object27 = objectOf(value);
  if (object27 !== undefined) {
    let property27 = object27['event'];
    if (Object.getPrototypeOf(object27) !== Object.prototype) {
      object27 = ownProperties(object27);
      property27 = object27['event'];
    }
    tag1 = property27;
  }
  switch (tag1) {
    case 'thread.created': {
      if (!checkThreadCreatedEvent(value, at)) return false;
      break;
    }
    case 'thread.run.created': {
      if (!checkThreadRunCreatedEvent(value, at)) return false;
      break;
    }
    case 'thread.run.queued': {
      if (!checkThreadRunQueuedEvent(value, at)) return false;
      break;
    }
    case 'thread.run.in_progress': {
      if (!checkThreadRunInProgressEvent(value, at)) return false;
      break;
    }
    case 'thread.run.requires_action': {
      if (!checkThreadRunRequiresActionEvent(value, at)) return false;
      break;
    }
    case 'thread.run.completed': {
      if (!checkThreadRunCompletedEvent(value, at)) return false;
      break;
    }
    case 'thread.run.incomplete': {
      if (!checkThreadRunIncompleteEvent(value, at)) return false;
      break;
    }
    case 'thread.run.failed': {
      if (!checkThreadRunFailedEvent(value, at)) return false;
      break;
    }
    case 'thread.run.cancelling': {
      if (!checkThreadRunCancellingEvent(value, at)) return false;
      break;
    }
    case 'thread.run.cancelled': {
      if (!checkThreadRunCancelledEvent(value, at)) return false;
      break;
    }
    case 'thread.run.expired': {
      if (!checkThreadRunExpiredEvent(value, at)) return false;
      break;
    }
    case 'thread.run.step.created': {
      if (!checkThreadRunStepCreatedEvent(value, at)) return false;
      break;
    }
    case 'thread.run.step.in_progress': {
      if (!checkThreadRunStepInProgressEvent(value, at)) return false;
      break;
    }
    case 'thread.run.step.delta': {
      if (!checkThreadRunStepDeltaEvent(value, at)) return false;
      break;
    }
    case 'thread.run.step.completed': {
      if (!checkThreadRunStepCompletedEvent(value, at)) return false;
      break;
    }
    case 'thread.run.step.failed': {
      if (!checkThreadRunStepFailedEvent(value, at)) return false;
      break;
    }
    case 'thread.run.step.cancelled': {
      if (!checkThreadRunStepCancelledEvent(value, at)) return false;
      break;
    }
    case 'thread.run.step.expired': {
      if (!checkThreadRunStepExpiredEvent(value, at)) return false;
      break;
    }
    case 'thread.message.created': {
      if (!checkThreadMessageCreatedEvent(value, at)) return false;
      break;
    }
    case 'thread.message.in_progress': {
      if (!checkThreadMessageInProgressEvent(value, at)) return false;
      break;
    }
    case 'thread.message.delta': {
      if (!checkThreadMessageDeltaEvent(value, at)) return false;
      break;
    }
    case 'thread.message.completed': {
      if (!checkThreadMessageCompletedEvent(value, at)) return false;
      break;
    }
    case 'thread.message.incomplete': {
      if (!checkThreadMessageIncompleteEvent(value, at)) return false;
      break;
    }
    case 'error': {
      if (!checkErrorEvent(value, at)) return false;
      break;
    }
    case 'done': {
      if (!checkDoneEvent(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
