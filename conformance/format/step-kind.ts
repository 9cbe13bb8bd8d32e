/** Which kind a step is: the one of these keys that it has. */
import type {
  CheckStep,
  LawStep,
  ParallelStep,
  RepeatStep,
  ReplayStep,
  SendStep,
  Step,
  StepKind,
  WaitStep,
} from './scenario.ts';

export interface StepOfKind {
  readonly send: SendStep;
  readonly wait: WaitStep;
  readonly repeat: RepeatStep;
  readonly parallel: ParallelStep;
  readonly check: CheckStep;
  readonly law: LawStep;
  readonly replay: ReplayStep;
}

const stepKinds: readonly StepKind[] = ['send', 'wait', 'repeat', 'parallel', 'check', 'law', 'replay'];

export function kindOf(step: Step): StepKind {
  const kind = stepKinds.find((candidate) => candidate in step);
  if (kind === undefined) throw new Error(`step '${step.step}' has no kind`);
  return kind;
}

/** The operation that a step sends to; undefined for steps that send nothing themselves, or to no operation. */
export function operationOf(step: Step): string | undefined {
  if ('send' in step) return step.send.operation;
  if ('wait' in step) return step.wait.operation;
  return 'law' in step ? step.law.send.operation : undefined;
}

/** The steps inside a step: those of a `repeat` and of a `parallel`. */
export function childrenOf(step: Step): readonly Step[] {
  if ('repeat' in step) return step.repeat.steps;
  return 'parallel' in step ? step.parallel : [];
}

/** Every step of a list, with the steps inside them, in order. */
export function allSteps(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...allSteps(childrenOf(step))]);
}
