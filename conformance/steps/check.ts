/** `check`: judges saved values, without an exchange. */
import type { CheckStep } from '../format/scenario.ts';
import { fromTree } from '../judge/finding.ts';
import { judgeTree } from '../matchers/judge-tree.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome } from '../run/results.ts';
import { resolveTree } from '../values/resolve.ts';
import { attribute } from './attribute.ts';
import { finishStep } from './finish-step.ts';

export function runCheck(step: CheckStep, context: StepContext): Promise<StepOutcome> {
  const { scope } = context;
  const judgements = [step.check].flat().map(({ value, is }, index) => {
    const judgement = judgeTree(is, resolveTree(value, scope), { scope, now: Date.now() });
    return { ...judgement, findings: judgement.findings.map((finding) => fromTree(`check[${index}]`, finding)) };
  });
  const checks = attribute(
    judgements.flatMap(({ findings }) => findings),
    step.proves,
  );
  const saved = new Map(judgements.flatMap((judgement) => [...judgement.saved]));
  return Promise.resolve(finishStep({ step, context, checks, exchanges: [], view: undefined, saved }));
}
