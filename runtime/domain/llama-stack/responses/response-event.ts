/** The events of a response as its log keeps them: the frame that is shown, and what only the response needs to know. */
import type { OpenAIResponseObjectStream, OpenAIResponseStreamItem } from '#generated/llama-stack/types';
import type { ModelUsage } from '../../../models/model.ts';
import type { AnswerCall } from '../../model-answer.ts';
import type { ItemMemory } from './item-memory.ts';
import type { ResponsePlan } from './response-plan.ts';

export interface ResponseEvent {
  /** Absent: nothing is shown, only noted. */
  readonly frame?: OpenAIResponseStreamItem;
  readonly note?: ResponseNote;
}

export interface ResponseNote {
  /** With the first event. */
  readonly plan?: ResponsePlan;
  /** The model has answered. */
  readonly answered?: AnswerNote;
  /** About the item that the event completes. */
  readonly memory?: ItemMemory;
  /** With the list of the tools of a server. */
  readonly server?: ListedServer;
}

export interface AnswerNote {
  readonly calls: readonly AnswerCall[];
  readonly usage?: ModelUsage;
  readonly cutShort: boolean;
}

export interface ListedServer {
  readonly label: string;
  readonly tools: readonly ListedTool[];
}

export interface ListedTool {
  readonly name: string;
  readonly description?: string;
  readonly parameters: object;
  readonly idempotent: boolean;
}

/** An event of a stream before it has its number. */
export type Unnumbered = OpenAIResponseObjectStream extends infer Each
  ? Each extends { sequence_number: number }
    ? Omit<Each, 'sequence_number'>
    : never
  : never;

/** The event with its number in the stream. */
export function numbered(event: Unnumbered, sequence_number: number): OpenAIResponseObjectStream {
  return { ...event, sequence_number };
}
