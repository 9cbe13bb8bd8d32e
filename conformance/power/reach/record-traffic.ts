/** What passes between each scenario and a right server: to know beforehand which defects can show there. */
import type { Observer } from '../../targets/broken/wire/proxy.ts';
import type { Call, PassingAnswer, PassingFrame, PassingHead } from '../../targets/broken/wire/passing.ts';
import type { Target } from '../../targets/target.ts';
import { allSteps } from '../../format/step-kind.ts';
import type { Bench } from '../units/bench.ts';
import { runUnit } from '../units/run-unit.ts';
import type { SentByStep, UnitResult } from '../units/unit.ts';

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
  /** Step → the numbers of its exchanges. */
  readonly exchangesOf: ReadonlyMap<string, readonly number[]>;
  /** Numbers of the exchanges of steps that prove something. */
  readonly judged: ReadonlySet<number>;
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
  const exchangesOf = numbersByStep(result.sent, exchanges);
  return { exchanges, keys, exchangesOf, judged: judgedOf(scenario, exchangesOf, bench), result };
}

function judgedOf(scenario: string, exchangesOf: Traffic['exchangesOf'], { suite }: Bench): ReadonlySet<number> {
  const placed = suite.scenarios.find((one) => one.scenario.scenario === scenario);
  const proving = allSteps(placed?.scenario.steps ?? []).filter(({ proves = [] }) => proves.length > 0);
  return new Set(proving.flatMap(({ step }) => exchangesOf.get(step) ?? []));
}

/**
 * Each thing that a step sent is looked for among what has passed, after what was found last if it is there; nothing is
 * taken twice. Of a law only the last requests are known, so the like of it may have passed before.
 */
function numbersByStep(
  sent: readonly SentByStep[],
  exchanges: readonly PassedExchange[],
): ReadonlyMap<string, readonly number[]> {
  const open = numbered(exchanges);
  const numbers = new Map<string, readonly number[]>();
  let last = -1;
  for (const one of sent) {
    const found = [...open].filter(([{ call }]) => isIt(one, call)).map(([, number]) => number);
    const number = found.find((other) => other > last) ?? found[0];
    if (number === undefined) continue;
    last = number;
    for (const [exchange, other] of open) if (other === number) open.delete(exchange);
    numbers.set(one.step, [...(numbers.get(one.step) ?? []), number]);
  }
  return numbers;
}

/** All that a step waits for has one number. */
export function numbered(exchanges: readonly PassedExchange[]): Map<PassedExchange, number> {
  const numbers = new Map<PassedExchange, number>();
  let last = -1;
  for (const exchange of exchanges) {
    if (exchange.kind === 'left') continue;
    last += exchange.call.isAgain === true ? 0 : 1;
    numbers.set(exchange, last);
  }
  return numbers;
}

const BEGINNING = 1_000;

function isIt({ method, target, body }: SentByStep, { request }: Call): boolean {
  return (
    request.method === method &&
    request.target === target &&
    request.body.toString('utf8').slice(0, BEGINNING) === body.slice(0, BEGINNING)
  );
}
