// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { DoneEvent } from './done-event.ts';
import type { ErrorEvent } from './error-event.ts';
import type { ThreadCreatedEvent } from './thread-created-event.ts';
import type { ThreadMessageCompletedEvent } from './thread-message-completed-event.ts';
import type { ThreadMessageCreatedEvent } from './thread-message-created-event.ts';
import type { ThreadMessageDeltaEvent } from './thread-message-delta-event.ts';
import type { ThreadMessageInProgressEvent } from './thread-message-in-progress-event.ts';
import type { ThreadMessageIncompleteEvent } from './thread-message-incomplete-event.ts';
import type { ThreadRunCancelledEvent } from './thread-run-cancelled-event.ts';
import type { ThreadRunCancellingEvent } from './thread-run-cancelling-event.ts';
import type { ThreadRunCompletedEvent } from './thread-run-completed-event.ts';
import type { ThreadRunCreatedEvent } from './thread-run-created-event.ts';
import type { ThreadRunExpiredEvent } from './thread-run-expired-event.ts';
import type { ThreadRunFailedEvent } from './thread-run-failed-event.ts';
import type { ThreadRunInProgressEvent } from './thread-run-in-progress-event.ts';
import type { ThreadRunIncompleteEvent } from './thread-run-incomplete-event.ts';
import type { ThreadRunQueuedEvent } from './thread-run-queued-event.ts';
import type { ThreadRunRequiresActionEvent } from './thread-run-requires-action-event.ts';
import type { ThreadRunStepCancelledEvent } from './thread-run-step-cancelled-event.ts';
import type { ThreadRunStepCompletedEvent } from './thread-run-step-completed-event.ts';
import type { ThreadRunStepCreatedEvent } from './thread-run-step-created-event.ts';
import type { ThreadRunStepDeltaEvent } from './thread-run-step-delta-event.ts';
import type { ThreadRunStepExpiredEvent } from './thread-run-step-expired-event.ts';
import type { ThreadRunStepFailedEvent } from './thread-run-step-failed-event.ts';
import type { ThreadRunStepInProgressEvent } from './thread-run-step-in-progress-event.ts';

/** A frame of the stream of a run, its event and its data. */
export type AssistantStreamEvent =
  | ThreadCreatedEvent
  | ThreadRunCreatedEvent
  | ThreadRunQueuedEvent
  | ThreadRunInProgressEvent
  | ThreadRunRequiresActionEvent
  | ThreadRunCompletedEvent
  | ThreadRunIncompleteEvent
  | ThreadRunFailedEvent
  | ThreadRunCancellingEvent
  | ThreadRunCancelledEvent
  | ThreadRunExpiredEvent
  | ThreadRunStepCreatedEvent
  | ThreadRunStepInProgressEvent
  | ThreadRunStepDeltaEvent
  | ThreadRunStepCompletedEvent
  | ThreadRunStepFailedEvent
  | ThreadRunStepCancelledEvent
  | ThreadRunStepExpiredEvent
  | ThreadMessageCreatedEvent
  | ThreadMessageInProgressEvent
  | ThreadMessageDeltaEvent
  | ThreadMessageCompletedEvent
  | ThreadMessageIncompleteEvent
  | ErrorEvent
  | DoneEvent;
