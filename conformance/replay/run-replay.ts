import type { ReplayStep } from '../format/scenario.ts';
import { ExamError } from '../run/exam.ts';
import type { StepContext } from '../run/exam.ts';
import type { StepOutcome } from '../run/results.ts';

export function runReplay(step: ReplayStep, _context: StepContext): Promise<StepOutcome> {
  throw new ExamError(`replay ${step.replay} is not there yet`);
}
