/** A defect that shows only once in a conversation: in the exchange of one number. */
import type { Interference } from './interference.ts';
import type { Call } from './wire/passing.ts';

/** Counted from 0, in the order in which requests come. What the defect remembers it learns from all of them. */
export function narrowed(inner: Interference, exchange: number): Interference {
  const numbers = new Map<Call, number>();
  const isMeant = (call: Call): boolean => numbers.get(call) === exchange;
  return {
    ...inner,
    async before(call) {
      numbers.set(call, numbers.size);
      const outcome = (await inner.before?.(call)) ?? call.request;
      return isMeant(call) ? outcome : call.request;
    },
    head: (head, call) => (isMeant(call) ? (inner.head?.(head, call) ?? head) : head),
    async after(answer, call) {
      const outcome = (await inner.after?.(answer, call)) ?? answer;
      return isMeant(call) ? outcome : answer;
    },
    frames(call, head) {
      const editor = inner.frames?.(call, head);
      if (editor === undefined || isMeant(call)) return editor;
      return {
        frame(frame) {
          editor.frame(frame);
          return [frame.wire];
        },
        end(rest) {
          editor.end?.(rest);
          return rest === '' ? [] : [rest];
        },
      };
    },
  };
}
