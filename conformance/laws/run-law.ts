/** `law`: asks as often as it needs, and judges by the law alone. */
import type { LawStep } from '../format/scenario.ts';
import { fail, untestable } from '../judge/finding.ts';
import type { Finding } from '../judge/finding.ts';
import { ExamError } from '../run/exam.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome } from '../run/results.ts';
import { attribute } from '../steps/attribute.ts';
import { finishStep } from '../steps/finish-step.ts';
import { Unresolved } from '../values/resolve.ts';
import { laws } from './index.ts';
import { NoReply, startInquiry } from './law.ts';
import type { Law } from './law.ts';

export async function runLaw(step: LawStep, context: StepContext): Promise<StepOutcome> {
  const law = lawOf(step);
  const { inquiry, exchanges, checks } = startInquiry(step.law, context);
  const findings = await judge(law, step, inquiry);
  return finishStep({
    step,
    context,
    checks: [...attribute(findings, step.proves), ...checks],
    exchanges: exchanges.slice(-3),
    view: undefined,
    saved: new Map(),
  });
}

export function lawAssertions(step: LawStep): readonly string[] {
  return lawOf(step).assertions(step.law);
}

function lawOf({ law }: LawStep): Law {
  const found = laws.get(law.holds);
  if (found === undefined) throw new ExamError(`there is no law '${law.holds}'`);
  return found;
}

async function judge(
  law: Law,
  { law: use }: LawStep,
  inquiry: Parameters<Law['judge']>[1],
): Promise<readonly Finding[]> {
  try {
    return await law.judge(use, inquiry);
  } catch (error) {
    if (error instanceof NoReply) return law.assertions(use).map((assertion) => fail(assertion, error.message));
    if (error instanceof Unresolved)
      return law.assertions(use).map((assertion) => untestable(assertion, error.message));
    throw error;
  }
}
