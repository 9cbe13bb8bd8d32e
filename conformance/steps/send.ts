/** `send` with `expect` or `stream`: one exchange, judged by the document, by the suite's rules, and by the step. */
import type { Also, Expect, SendStep } from '../format/scenario.ts';
import type { Answer, Received } from '../http/exchange.ts';
import { receive } from '../http/read-chunks.ts';
import { isFailure } from '../http/send.ts';
import { fail, pass } from '../judge/finding.ts';
import { judgeExpect } from '../judge/judge-expect.ts';
import type { StepContext } from '../run/exam.ts';
import type { Check, ExchangeRecord, Saved, StepOutcome } from '../run/results.ts';
import { parseJson } from '../values/parse-json.ts';
import { withValues } from '../values/scope.ts';
import { attribute } from './attribute.ts';
import { cut, openExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { finishStep } from './finish-step.ts';
import { documentChecks, rulesFor } from './judging.ts';
import type { Judged } from './judging.ts';
import { judgeStreamed } from './send-stream.ts';

export async function runSend(step: SendStep, context: StepContext): Promise<StepOutcome> {
  const exchange = await openExchange(step.send, context);
  const { outcome } = exchange;
  if (isFailure(outcome)) {
    const checks = attribute([fail('answered', outcome.message)], step.proves);
    return finishStep({ step, context, checks, exchanges: [exchange.record], view: undefined, saved: new Map() });
  }
  const judged =
    step.stream === undefined
      ? await judgeAnswer(step, exchange, context, outcome)
      : await judgeStreamed(step, exchange, context, outcome);
  return finishStep({ step, context, ...judged });
}

async function judgeAnswer(step: SendStep, exchange: Exchange, context: StepContext, answer: Answer): Promise<Judged> {
  const received = await receive(answer);
  const own = judgeReceived({ expect: step.expect ?? {}, proves: step.proves, prefix: 'expect' }, received, context);
  const also = (step.also ?? []).map((one, index) =>
    judgeAlso(one, received, { ...context, scope: withValues(context.scope, own.saved) }, index),
  );
  const always = rulesFor(exchange, received.status, context).map((rule) =>
    judgeReceived({ expect: rule.expect ?? {}, proves: rule.proves, prefix: `always.${rule.rule}` }, received, context),
  );
  const checks = [
    ...attribute([pass('answered')], step.proves),
    ...documentChecks({ exchange, received, expect: step.expect, proves: step.proves }, context),
    ...[own, ...also, ...always].flatMap((judgement) => judgement.checks),
  ];
  const saved = new Map([own, ...also].flatMap((judgement) => [...judgement.saved]));
  return { checks, exchanges: [recordOf(exchange, received)], view: parseJson(received.text), saved };
}

interface Expectation {
  readonly expect: Expect;
  readonly proves: readonly string[] | undefined;
  readonly prefix: string;
}

function judgeReceived(
  { expect, proves, prefix }: Expectation,
  received: Received,
  { scope }: StepContext,
): { checks: readonly Check[]; saved: Saved } {
  const { findings, saved } = judgeExpect(expect, received, { scope, now: Date.now(), prefix });
  return { checks: attribute(findings, proves), saved };
}

function judgeAlso(
  also: Also,
  received: Received,
  context: StepContext,
  index: number,
): { checks: readonly Check[]; saved: Saved } {
  return judgeReceived(
    { expect: also.expect ?? {}, proves: also.proves, prefix: `also[${index}].expect` },
    received,
    context,
  );
}

function recordOf({ record }: Exchange, received: Received): ExchangeRecord {
  return {
    ...record,
    ...(received.text === '' ? {} : { body: cut(received.text) }),
    ...(received.ending === 'complete' ? {} : { ending: received.ending }),
    durationMs: Math.round(received.endedAt),
  };
}
