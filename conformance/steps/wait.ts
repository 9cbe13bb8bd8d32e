/** `wait`: sends again and again until the answer is as expected, or the time is over. */
import { setTimeout as pause } from 'node:timers/promises';
import type { WaitStep } from '../format/scenario.ts';
import { receive } from '../http/read-chunks.ts';
import { isFailure } from '../http/send.ts';
import { fail, pass } from '../judge/finding.ts';
import { judgeExpect } from '../judge/judge-expect.ts';
import type { ExpectJudgement } from '../judge/judge-expect.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome } from '../run/results.ts';
import { durationOf } from '../values/duration.ts';
import { parseJson } from '../values/parse-json.ts';
import { attribute } from './attribute.ts';
import { cut, openExchange } from './exchange.ts';
import { finishStep } from './finish-step.ts';
import { documentChecks } from './judging.ts';
import type { Judged } from './judging.ts';

const USUAL_PATIENCE = 10_000;
const USUAL_PAUSE = 50;

export async function runWait(step: WaitStep, context: StepContext): Promise<StepOutcome> {
  const deadline = performance.now() + (durationOf(step.within ?? USUAL_PATIENCE) ?? USUAL_PATIENCE);
  const every = durationOf(step.every ?? USUAL_PAUSE) ?? USUAL_PAUSE;
  for (let isAgain = false; ; isAgain = true) {
    const attempt = await tryOnce(step, context, isAgain);
    if (attempt.done || performance.now() + every > deadline) return finishStep({ step, context, ...attempt.judged });
    await pause(every, undefined, { signal: context.exam.signal });
  }
}

interface Attempt {
  readonly done: boolean;
  readonly judged: Judged;
}

async function tryOnce(step: WaitStep, context: StepContext, isAgain: boolean): Promise<Attempt> {
  const { waiting = { isAgain } } = context.exam;
  waiting.isAgain = isAgain;
  const exchange = await openExchange(step.wait, context);
  waiting.isAgain = false;
  const { outcome, record } = exchange;
  if (isFailure(outcome)) {
    return {
      done: true,
      judged: {
        checks: attribute([fail('answered', outcome.message)], step.proves),
        exchanges: [record],
        view: undefined,
        saved: new Map(),
      },
    };
  }
  const received = await receive(outcome);
  const judgement = judgeExpect(step.until, received, { scope: context.scope, now: Date.now(), prefix: 'until' });
  const done = judgement.findings.every((finding) => finding.outcome === 'pass');
  const body = received.text === '' ? {} : { body: cut(received.text) };
  return {
    done,
    judged: {
      checks: checksOf(step, judgement, documentChecks({ exchange, received }, context)),
      exchanges: [{ ...record, ...body, durationMs: Math.round(received.endedAt) }],
      view: parseJson(received.text),
      saved: judgement.saved,
    },
  };
}

function checksOf(step: WaitStep, judgement: ExpectJudgement, document: Judged['checks']): Judged['checks'] {
  return [...attribute([pass('answered'), ...judgement.findings], step.proves), ...document];
}
