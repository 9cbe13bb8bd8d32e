/** What passes between each scenario and a right server: to know beforehand which defects can show there. */
import type { Observer } from '../targets/broken/wire/proxy.ts';
import type { Call, PassingAnswer, PassingFrame, PassingHead } from '../targets/broken/wire/passing.ts';
import type { Target } from '../targets/target.ts';
import type { Bench } from './bench.ts';
import { runUnit } from './run-unit.ts';
import type { UnitResult } from './unit.ts';

export type PassedExchange =
  | { readonly kind: 'whole'; readonly call: Call; readonly answer: PassingAnswer }
  | { readonly kind: 'left'; readonly call: Call }
  | {
      readonly kind: 'stream';
      readonly call: Call;
      readonly head: PassingHead;
      readonly frames: readonly PassingFrame[];
    };

export interface Traffic {
  /** In the order in which the answers came; for streams, began. */
  readonly exchanges: readonly PassedExchange[];
  readonly keys: Target['keys'];
  /** Step → the numbers of its exchanges; of steps that run at the same time the order is a guess. */
  readonly exchangesOf: ReadonlyMap<string, readonly number[]>;
  readonly result: UnitResult;
}

export async function recordTraffic(scenario: string, bench: Bench): Promise<Traffic> {
  const exchanges: PassedExchange[] = [];
  const observer: Observer = {
    answer: (call, answer) => exchanges.push({ kind: 'whole', call, answer }),
    stream: (call, head, frames) => exchanges.push({ kind: 'stream', call, head, frames }),
    left: (call) => exchanges.push({ kind: 'left', call }),
  };
  let keys: Target['keys'] = {};
  const opened = (right: Target): void => {
    keys = right.keys;
  };
  const result = await runUnit({ target: undefined, scenario }, bench, { observer, opened });
  return { exchanges, keys, exchangesOf: numbered(result.exchanges), result };
}

/** The steps are told in the order in which they ran. */
function numbered(steps: UnitResult['exchanges']): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, readonly number[]>();
  let next = 0;
  for (const { step, count } of steps) {
    const own = Array.from({ length: count }, (_, index) => next + index);
    numbers.set(step, [...(numbers.get(step) ?? []), ...own]);
    next += count;
  }
  return numbers;
}
