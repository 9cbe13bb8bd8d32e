/** Operators that edit the frames of a stream: once per stream, or once per kind of event. */
import { orderNames, parseOrder } from '#document';
import type { StreamDescription } from '../../../schema/api-document.ts';
import type { FrameEditor } from '../interference.ts';
import type { DefectClass, Operator } from '../operator.ts';
import type { Outgoing, PassingFrame } from '../wire/passing.ts';
import { onFrames } from './on-answers.ts';

export interface StreamDefect {
  readonly name: string;
  /** Default: streams. */
  readonly class?: DefectClass;
  /** `sends two terminal events`. */
  readonly does: string;
  editor(stream: StreamDescription): FrameEditor;
}

/** One defect per operation that streams. */
export function streamOperator({ name, does, editor, class: kind = 'streams' }: StreamDefect): Operator {
  return {
    name,
    class: kind,
    does: `A stream ${does}.`,
    applies: ({ id, stream }) =>
      stream === undefined
        ? []
        : [{ at: id, does: `${id}: ${does}`, operation: id, start: () => onFrames(id, () => editor(stream)) }],
  };
}

export interface EventDefect {
  readonly name: string;
  /** `leaves out`: what is done to events of the kind. */
  readonly does: string;
  editor(event: string, stream: StreamDescription): FrameEditor;
}

/** One defect per kind of event that the document names. */
export function eventOperator({ name, does, editor }: EventDefect): Operator {
  return {
    name,
    class: 'streams',
    does: `A stream ${does} events of a kind.`,
    applies: ({ id, stream }) =>
      stream === undefined
        ? []
        : eventsOf(stream).map((event) => ({
            at: `${id}.${event}`,
            does: `${id}: ${does} ${event}`,
            operation: id,
            start: () => onFrames(id, () => editor(event, stream)),
          })),
  };
}

function eventsOf({ order }: StreamDescription): readonly string[] {
  if (order === undefined) return [];
  const parsed = parseOrder(order);
  return 'message' in parsed ? [] : orderNames(parsed);
}

/** An editor that sees each frame together with the one that follows it; so it knows which is the last. */
export function lookingAhead(
  edit: (frame: PassingFrame, next: PassingFrame | undefined) => readonly Outgoing[],
): FrameEditor {
  let held: PassingFrame | undefined;
  return {
    frame(frame) {
      const before = held;
      held = frame;
      return before === undefined ? [] : edit(before, frame);
    },
    end(rest) {
      return [...(held === undefined ? [] : edit(held, undefined)), ...(rest === '' ? [] : [rest])];
    },
  };
}

/** Each frame for itself. */
export function eachFrame(edit: (frame: PassingFrame) => readonly Outgoing[]): FrameEditor {
  return { frame: edit };
}
