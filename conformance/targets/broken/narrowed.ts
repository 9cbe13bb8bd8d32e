/** A defect that shows only in one place of a conversation. */
import type { FrameEditor, Interference } from './interference.ts';
import type { Call } from './wire/passing.ts';

/** All numbers count from 0. */
export interface Narrowing {
  /** Shows only in the exchange of this number, in the order in which requests come; all that a step waits for is one. */
  readonly exchange?: number;
  /** Shows only in the frame of this number. */
  readonly frame?: number;
  /** Where the place is inside lists: shows only in the items of these numbers, one for each list. */
  readonly items?: readonly number[];
}

/** What the defect remembers it learns from the whole conversation. */
export function narrowed(inner: Interference, { exchange, frame }: Narrowing): Interference {
  const numbers = new Map<Call, number>();
  let last = -1;
  const number = (call: Call): void => {
    if (numbers.has(call)) return;
    last += call.isAgain === true ? 0 : 1;
    numbers.set(call, last);
  };
  const isMeant = (call: Call): boolean => exchange === undefined || numbers.get(call) === exchange;
  return {
    ...inner,
    delay(call) {
      number(call);
      return isMeant(call) ? (inner.delay?.(call) ?? 0) : 0;
    },
    async before(call) {
      number(call);
      const outcome = (await inner.before?.(call)) ?? call.request;
      return isMeant(call) ? outcome : call.request;
    },
    head(head, call) {
      const outcome = inner.head?.(head, call) ?? head;
      return isMeant(call) ? outcome : head;
    },
    async after(answer, call) {
      const outcome = (await inner.after?.(answer, call)) ?? answer;
      return isMeant(call) ? outcome : answer;
    },
    frames(call, head) {
      const editor = inner.frames?.(call, head);
      if (editor === undefined || (isMeant(call) && frame === undefined)) return editor;
      return onlyIn(isMeant(call) ? frame : undefined, editor);
    },
  };
}

/** Every frame is shown to the editor, and all but one are sent as they were. */
function onlyIn(number: number | undefined, editor: FrameEditor): FrameEditor {
  return {
    frame(frame) {
      const edited = editor.frame(frame);
      return frame.index === number ? edited : [frame.wire];
    },
    end(rest) {
      editor.end?.(rest);
      return rest === '' ? [] : [rest];
    },
  };
}
