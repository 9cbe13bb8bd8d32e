/** The events of a run as its log has them: what readers are shown, and what only we need. */
import type { FinishReason } from '../../../models/model.ts';
import type { Thread } from '../records/assistant.ts';
import type { Annotation, Message } from '../records/message.ts';
import type { Run, Usage } from '../records/run.ts';
import type { RunStep, ToolCall } from '../records/step.ts';
import type { ToolResources } from '../records/tool.ts';

/** Some events show nothing. */
export interface RunEvent {
  readonly frame?: RunFrame;
  readonly note?: RunNote;
}

export type RunFrame = ThreadFrame | RunObjectFrame | StepFrame | StepDeltaFrame | MessageFrame | MessageDeltaFrame;

export interface ThreadFrame {
  readonly event: 'thread.created';
  readonly data: Thread;
}

export interface RunObjectFrame {
  readonly event:
    | 'thread.run.created'
    | 'thread.run.queued'
    | 'thread.run.in_progress'
    | 'thread.run.requires_action'
    | 'thread.run.completed'
    | 'thread.run.incomplete'
    | 'thread.run.failed'
    | 'thread.run.cancelling'
    | 'thread.run.cancelled'
    | 'thread.run.expired';
  readonly data: Run;
}

export interface StepFrame {
  readonly event:
    | 'thread.run.step.created'
    | 'thread.run.step.in_progress'
    | 'thread.run.step.completed'
    | 'thread.run.step.failed'
    | 'thread.run.step.cancelled'
    | 'thread.run.step.expired';
  readonly data: RunStep;
}

export interface StepDeltaFrame {
  readonly event: 'thread.run.step.delta';
  readonly data: StepDelta;
}

export interface MessageFrame {
  readonly event:
    | 'thread.message.created'
    | 'thread.message.in_progress'
    | 'thread.message.completed'
    | 'thread.message.incomplete';
  readonly data: Message;
}

export interface MessageDeltaFrame {
  readonly event: 'thread.message.delta';
  readonly data: MessageDelta;
}

export interface MessageDelta {
  readonly id: string;
  readonly content: readonly ContentDelta[];
}

export type ContentDelta =
  | { readonly index: number; readonly type: 'text'; readonly text: TextDelta }
  | { readonly index: number; readonly type: 'image_file'; readonly image_file: { readonly file_id: string } };

export interface TextDelta {
  readonly value?: string;
  readonly annotations?: readonly (Annotation & { readonly index: number })[];
}

export interface StepDelta {
  readonly id: string;
  readonly tool_calls: readonly ToolCallDelta[];
}

export type ToolCallDelta = FunctionCallDelta | CodeCallDelta | SearchCallDelta;

export interface FunctionCallDelta {
  readonly index: number;
  readonly id?: string;
  readonly type: 'function';
  readonly function: { readonly name?: string; readonly arguments?: string; readonly output?: string | null };
}

export interface CodeCallDelta {
  readonly index: number;
  readonly id?: string;
  readonly type: 'code_interpreter';
  readonly code_interpreter: { readonly input?: string; readonly outputs?: readonly CodeOutputDelta[] };
}

export type CodeOutputDelta =
  | { readonly index: number; readonly type: 'logs'; readonly logs: string }
  | { readonly index: number; readonly type: 'image'; readonly image: { readonly file_id: string } };

export interface SearchCallDelta {
  readonly index: number;
  readonly id?: string;
  readonly type: 'file_search';
}

export type RunNote =
  /** The first event of every run has it. */
  | { readonly kind: 'planned'; readonly plan: RunPlan }
  /** The model has said all it had to say; the calls are those of the open step. */
  | {
      readonly kind: 'answered';
      readonly reason: FinishReason;
      readonly usage: Usage;
      readonly calls: readonly ToolCall[];
    }
  /** A call of the server begins: should the process die, it is not made again. */
  | { readonly kind: 'calling'; readonly call: string }
  /** It is over; `files` are those it made, by their names; it took so many seconds. */
  | {
      readonly kind: 'called';
      readonly call: ToolCall;
      readonly files: { readonly [name: string]: string };
      readonly took: number;
    }
  /** The answer was cut off by the end of a process. */
  | { readonly kind: 'interrupted' };

/** What a run works with that nobody is shown: copied when it is made. */
export interface RunPlan {
  readonly resources: ToolResources;
}

export type RunObjectEvent = RunObjectFrame['event'];
export type StepEvent = StepFrame['event'];
export type MessageEvent = MessageFrame['event'];
