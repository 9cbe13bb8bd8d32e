/** `send` with `expect` or `stream`: one exchange, judged by the document, by the suite's rules, and by the step. */
import type { SendStep } from '../format/scenario.ts';
import { receive } from '../http/read-chunks.ts';
import { isFailure } from '../http/send.ts';
import { fail, pass } from '../judge/finding.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome } from '../run/results.ts';
import { durationOf } from '../values/duration.ts';
import { parseJson } from '../values/parse-json.ts';
import { withValues } from '../values/scope.ts';
import { attribute } from './attribute.ts';
import { openExchange } from './exchange.ts';
import { finishStep } from './finish-step.ts';
import { documentChecks, judgeAlways, judgeReceived, recordAnswer } from './judging.ts';
import type { Judged, Opened } from './judging.ts';
import { judgeStreamed } from './judge-streamed.ts';

export async function runSend(step: SendStep, context: StepContext): Promise<StepOutcome> {
  const exchange = await openExchange(step.send, patientFor(step, context));
  const answer = exchange.outcome;
  if (isFailure(answer)) {
    const checks = attribute([fail('answered', answer.message)], step.proves);
    return finishStep({ step, context, checks, exchanges: [exchange.record], view: undefined, saved: new Map() });
  }
  const opened: Opened = { step, exchange, context, answer };
  const judged = await (step.stream === undefined ? judgeAnswer(opened) : judgeStreamed(opened));
  return finishStep({ step, context, ...judged });
}

/** A step that says how long an answer may take waits longer than that: to be late is to be judged, not to be silent. */
function patientFor({ expect, stream }: SendStep, context: StepContext): StepContext {
  const within = Math.max(0, ...[expect?.within, stream?.within].map((limit) => durationOf(limit ?? 0) ?? 0));
  const { answer, stall, whole } = context.exam.limits;
  if (within < answer) return context;
  const limits = {
    ...context.exam.limits,
    answer: within + 2 * answer,
    stall: within + 2 * stall,
    whole: within + whole,
  };
  return { ...context, exam: { ...context.exam, limits } };
}

async function judgeAnswer({ step, exchange, context, answer }: Opened): Promise<Judged> {
  const received = await receive(answer);
  const { expect, proves } = step;
  const own = judgeReceived({ expect, proves, prefix: 'expect' }, received, context);
  const seen = { ...context, scope: withValues(context.scope, own.saved) };
  const also = (step.also ?? []).map((one, index) =>
    judgeReceived({ expect: one.expect, proves: one.proves, prefix: `also[${index}].expect` }, received, seen),
  );
  const checks = [
    ...attribute([pass('answered')], proves),
    ...documentChecks({ exchange, received, expect, proves }, context),
    ...[own, ...also].flatMap((judgement) => judgement.checks),
    ...judgeAlways(exchange, received, context),
  ];
  const saved = new Map([own, ...also].flatMap((judgement) => [...judgement.saved]));
  return { checks, exchanges: [recordAnswer(exchange, received)], view: parseJson(received.text), saved };
}
