/** Looks at a scenario beyond its shape: everything that it names must exist. */
import { isPathProblem, parsePath } from '../values/path.ts';
import { checkReferences } from './check-references.ts';
import { checkTree } from './check-trees.ts';
import type { TreeProblem } from './check-trees.ts';
import type { Problem } from './problem.ts';
import type { Scenario, Send, Step, StreamExpect } from './scenario.ts';
import { allSteps, childrenOf } from './step-kind.ts';
import { treesOf } from './step-trees.ts';
import type { Opening, PlacedScenario } from './suite.ts';
import { suggest } from './suggest.ts';

/** What exists; `operations` is left out where the document is not known yet. */
export interface Knowledge {
  readonly operations?: ReadonlySet<string>;
  readonly requirements: ReadonlySet<string>;
  readonly fixtures: ReadonlySet<string>;
  readonly recordings: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
  readonly capabilities: ReadonlySet<string>;
  readonly laws: ReadonlySet<string>;
  readonly openings: { readonly [name: string]: Opening };
  /** Names that the suite itself gives values to. */
  readonly values: ReadonlySet<string>;
}

export function checkScenario({ written: scenario, source }: PlacedScenario, known: Knowledge): readonly Problem[] {
  const found = [
    ...checkHead(scenario, known),
    ...placedSteps(scenario.steps, ['steps']).flatMap(({ step, path }) => checkStep(step, path, known)),
    ...checkNames(scenario, known),
    ...checkReferences(scenario, known.values, openingSteps(scenario, known)),
  ];
  return found.map(({ path, on, message, help }) => ({
    file: source.file,
    ...source.place(path, on),
    message,
    ...(help === undefined ? {} : { help }),
  }));
}

function checkHead(scenario: Scenario, known: Knowledge): readonly TreeProblem[] {
  const needs = (scenario.needs ?? []).flatMap((need, index) =>
    unknown('capability', need, { path: ['needs', index], known: known.capabilities }),
  );
  const script =
    scenario.script === undefined ? [] : unknown('script', scenario.script, { path: ['script'], known: known.scripts });
  const opening =
    scenario.opening === undefined
      ? []
      : unknown('opening', scenario.opening, { path: ['opening'], known: new Set(Object.keys(known.openings)) });
  return [...needs, ...script, ...opening];
}

function openingSteps({ opening }: Scenario, { openings }: Knowledge): readonly Step[] {
  return opening === undefined || !Object.hasOwn(openings, opening) ? [] : (openings[opening]?.steps ?? []);
}

interface PlacedStep {
  readonly step: Step;
  readonly path: readonly (string | number)[];
}

function placedSteps(steps: readonly Step[], path: readonly (string | number)[]): readonly PlacedStep[] {
  return steps.flatMap((step, index) => {
    const here = [...path, index];
    const inside = 'repeat' in step ? [...here, 'repeat', 'steps'] : [...here, 'parallel'];
    return [{ step, path: here }, ...placedSteps(childrenOf(step), inside)];
  });
}

function checkStep(step: Step, path: readonly (string | number)[], known: Knowledge): readonly TreeProblem[] {
  return [
    ...requirementUses(step, path).flatMap(({ id, at }) =>
      unknown('requirement', id, { path: at, known: known.requirements }),
    ),
    ...(step.needs ?? []).flatMap((need, index) =>
      unknown('capability', need, { path: [...path, 'needs', index], known: known.capabilities }),
    ),
    ...sendsOf(step, path).flatMap(({ send, at }) => checkOperation(send, at, known)),
    ...treesOf(step).flatMap(({ path: inside, tree }) => checkTree(tree, [...path, ...inside], known)),
    ...pathsOf(step, path).flatMap(({ text, at }) => checkPath(text, at)),
    ...('law' in step ? unknown('law', step.law.holds, { path: [...path, 'law', 'holds'], known: known.laws }) : []),
    ...('replay' in step
      ? unknown('recording', step.replay, { path: [...path, 'replay'], known: known.recordings })
      : []),
  ];
}

function requirementUses(
  step: Step,
  path: readonly (string | number)[],
): readonly { readonly id: string; readonly at: readonly (string | number)[] }[] {
  const own = (step.proves ?? []).map((id, index) => ({ id, at: [...path, 'proves', index] }));
  const also = 'send' in step ? (step.also ?? []) : [];
  return [
    ...own,
    ...also.flatMap((one, index) => one.proves.map((id, at) => ({ id, at: [...path, 'also', index, 'proves', at] }))),
  ];
}

function sendsOf(
  step: Step,
  path: readonly (string | number)[],
): readonly { readonly send: Send; readonly at: readonly (string | number)[] }[] {
  if ('send' in step) return [{ send: step.send, at: [...path, 'send'] }];
  if ('wait' in step) return [{ send: step.wait, at: [...path, 'wait'] }];
  return 'law' in step ? [{ send: step.law.send, at: [...path, 'law', 'send'] }] : [];
}

function checkOperation(
  { operation }: Send,
  path: readonly (string | number)[],
  known: Knowledge,
): readonly TreeProblem[] {
  if (operation === undefined || known.operations === undefined) return [];
  return unknown('operation', operation, { path: [...path, 'operation'], known: known.operations });
}

function unknown(
  what: string,
  name: string,
  { path, known }: { readonly path: readonly (string | number)[]; readonly known: ReadonlySet<string> },
): readonly TreeProblem[] {
  return known.has(name) ? [] : [{ path, message: `unknown ${what} '${name}'`, help: suggest(name, known) }];
}

function pathsOf(
  step: Step,
  path: readonly (string | number)[],
): readonly { readonly text: string; readonly at: readonly (string | number)[] }[] {
  const saves = Object.entries('save' in step ? (step.save ?? {}) : {}).map(([name, text]) => ({
    text,
    at: [...path, 'save', name],
  }));
  const streams = 'send' in step ? [step.stream, ...(step.also ?? []).map((also) => also.stream)] : [];
  return [
    ...saves,
    ...streams.flatMap((stream) => streamPaths(stream).map((text) => ({ text, at: [...path, 'stream'] }))),
  ];
}

function streamPaths(stream: StreamExpect | undefined): readonly string[] {
  const { same, equal, blocks, sequence, fold } = stream ?? {};
  const folds = Array.isArray(fold) ? fold : [];
  return [
    ...(same ?? []).flat(),
    ...(equal ?? []).flat(),
    ...(blocks ?? []).map((block) => block.same),
    ...(sequence === undefined ? [] : [sequence.path]),
    ...folds.flatMap((one) => [
      one.deltas,
      one.equals,
      ...(one.by === undefined ? [] : [one.by]),
      ...(one.unless === undefined ? [] : [one.unless]),
    ]),
  ];
}

function checkPath(text: string, path: readonly (string | number)[]): readonly TreeProblem[] {
  const parsed = parsePath(text);
  return isPathProblem(parsed)
    ? [{ path, message: `'${text}' is not a path: ${parsed.message}`, help: 'A path looks like $.data[0].id' }]
    : [];
}

function checkNames(scenario: Scenario, known: Knowledge): readonly TreeProblem[] {
  const names = allSteps([...openingSteps(scenario, known), ...scenario.steps]).map((step) => step.step);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined
    ? []
    : [
        {
          path: ['steps'],
          message: `two steps are called '${twice}'`,
          help: 'Steps are named in reports and in baselines; each needs its own name',
        },
      ];
}
