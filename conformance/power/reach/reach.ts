/** Whether a defect would change anything in what has passed, found out without a server. */
import type { BrokenTarget } from '../../targets/broken/broken-target.ts';
import type { Interference } from '../../targets/broken/interference.ts';
import { isAnswer } from '../../targets/broken/wire/passing.ts';
import { sameAnswer, sameHead, sameRequest } from '../../targets/broken/wire/same.ts';
import type { Call, PassingAnswer, PassingFrame, PassingHead } from '../../targets/broken/wire/passing.ts';
import type { Bench } from '../units/bench.ts';
import { numbered } from './record-traffic.ts';
import type { PassedExchange, Traffic } from './record-traffic.ts';

/** A defect that asks the server would show. */
class Asked extends Error {
  override readonly name = 'Asked';
}

export interface ReachContext {
  readonly api: Bench['api'];
  /** Those of the recording. */
  readonly keys: Traffic['keys'];
}

/** Numbers of the exchanges in which the defect shows; a defect inside the runtime may show in all. */
export async function reach(
  target: BrokenTarget,
  { exchanges }: Traffic,
  { api, keys }: ReachContext,
): Promise<readonly number[]> {
  const numbers = numbered(exchanges);
  const concerned = [...numbers].filter(
    ([{ call }]) => target.operation === undefined || call.operation?.id === target.operation,
  );
  if (target.start === undefined || target.class === 'timing') return distinct(concerned.map(([, number]) => number));
  if (concerned.length === 0) return [];
  const interference = target.start({ api, keys, ask: () => Promise.reject(new Asked()) });
  const found: (number | undefined)[] = [];
  for (const exchange of exchanges) {
    if (await shows(exchange, interference)) found.push(numbers.get(exchange));
  }
  return distinct(found.filter((number) => number !== undefined));
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}

async function shows({ call, ...passed }: PassedExchange, interference: Interference): Promise<boolean> {
  if (passed.kind === 'left') {
    interference.left?.(call);
    return false;
  }
  try {
    const sent = (await interference.before?.(call)) ?? call.request;
    const isSame = !isAnswer(sent) && sameRequest(sent, call.request);
    const isShown =
      passed.kind === 'whole'
        ? await wholeShows(passed.answer, call, interference)
        : streamShows(passed, call, interference);
    return !isSame || isShown;
  } catch (error) {
    if (error instanceof Asked) return true;
    throw error;
  }
}

async function wholeShows(answer: PassingAnswer, call: Call, interference: Interference): Promise<boolean> {
  const after = (await interference.after?.(answer, call)) ?? answer;
  const head = interference.head?.(answer, call) ?? answer;
  return !sameAnswer(after, answer) || !sameHead(head, answer);
}

function streamShows(
  { head, frames }: { readonly head: PassingHead; readonly frames: readonly PassingFrame[] },
  call: Call,
  interference: Interference,
): boolean {
  const after = interference.head?.(head, call) ?? head;
  const editor = interference.frames?.(call, head);
  if (editor === undefined) return !sameHead(after, head);
  const pieces = [...frames.flatMap((frame) => editor.frame(frame)), ...(editor.end?.('') ?? [])];
  const isSame = pieces.map((piece) => piece.toString()).join('') === frames.map(({ wire }) => wire).join('');
  return !isSame || !sameHead(after, head);
}
