/** The seam at which broken targets are made: the runtime itself never does what it should not. */
import type { Handlers } from '#generated/llama-stack/server';
import type { AgentTurnResponseStreamItem, OpenAIResponseStreamItem } from '#generated/llama-stack/types';
import type { RequestContext } from '../../request-context.ts';

/** A frame on its way to a reader; frames of turns have the id by which the reader can go on. */
export interface ShownEvent<Frame> {
  readonly id?: string;
  readonly frame: Frame;
}

export interface EventFrames {
  readonly turn: AgentTurnResponseStreamItem;
  readonly response: OpenAIResponseStreamItem;
}

/** Gives the frames of a stream as they shall be shown. */
export type DecorateEvents = <Kind extends keyof EventFrames>(
  events: AsyncIterable<ShownEvent<EventFrames[Kind]>>,
  kind: Kind,
) => AsyncIterable<ShownEvent<EventFrames[Kind]>>;

export interface LlamaStackDecorators {
  /** Around the operations: sees parsed requests and typed results. */
  readonly handlers?: (handlers: Handlers<RequestContext>) => Handlers<RequestContext>;
  /** Around the events of runs, on their way to one reader. */
  readonly events?: DecorateEvents;
}

/** No decoration. */
export const plainEvents: DecorateEvents = (events) => events;
