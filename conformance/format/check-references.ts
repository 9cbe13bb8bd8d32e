/** Follows a scenario's names from step to step: a name must have been saved before it is used. */
import { isObject, type Json } from '#document';
import { matcherNodeOf } from '../matchers/index.ts';
import { referencesOf } from '../values/reference.ts';
import type { TreeProblem } from './check-trees.ts';
import type { Scenario, Step } from './scenario.ts';
import { sendTrees, treesOf } from './step-trees.ts';
import type { PlacedTree } from './step-trees.ts';
import { suggest } from './suggest.ts';

/** Names that every scenario has. */
const givenNames: readonly string[] = ['model', 'unique', 'laboratory'];

interface Reading {
  readonly known: Set<string>;
  readonly problems: TreeProblem[];
}

/** The uses of names that nothing before them has saved; those of the opening's steps stand at `opening`. */
export function checkReferences(
  scenario: Scenario,
  values: ReadonlySet<string>,
  opening: readonly Step[],
): readonly TreeProblem[] {
  const reading: Reading = {
    known: new Set([...givenNames, ...values, ...Object.keys(scenario.let ?? {})]),
    problems: [],
  };
  readSteps(opening, [], reading);
  const opened = reading.problems.splice(0).map(({ message }) => ({
    path: ['opening'],
    message: `the opening needs a name that is missing: ${message}`,
    help: 'Give it under let: { name: value }',
  }));
  readSteps(scenario.steps, ['steps'], reading);
  const cleanup = (scenario.cleanup ?? []).flatMap((step, index) => sendTrees(step.send, ['cleanup', index, 'send']));
  for (const tree of cleanup) readTree(tree, [], reading);
  return [...opened, ...reading.problems];
}

function readSteps(steps: readonly Step[], path: readonly (string | number)[], reading: Reading): void {
  for (const [index, step] of steps.entries()) readStep(step, [...path, index], reading);
}

function readStep(step: Step, path: readonly (string | number)[], reading: Reading): void {
  for (const tree of treesOf(step)) readTree(tree, path, reading);
  if ('repeat' in step) {
    if (step.repeat.as !== undefined) reading.known.add(step.repeat.as);
    readSteps(step.repeat.steps, [...path, 'repeat', 'steps'], reading);
    readNames(Object.keys(step.collect ?? {}), reading);
  }
  if ('parallel' in step) readSteps(step.parallel, [...path, 'parallel'], reading);
  if ('save' in step) readNames(Object.keys(step.save ?? {}), reading);
  if ('law' in step) readNames([step.law['save'] ?? []].flat().map(String), reading);
}

function readTree({ path, tree }: PlacedTree, inside: readonly (string | number)[], reading: Reading): void {
  const saved = savedBy(tree);
  for (const { name, path: at } of referencesOf(tree, path)) {
    if (reading.known.has(name) || saved.includes(name)) continue;
    const help = suggest(name, reading.known) ?? 'Save it in an earlier step: save: { name: $.path }';
    reading.problems.push({ path: [...inside, ...at], message: `$${name} is used before a step saves it`, help });
  }
  readNames(saved, reading);
}

function readNames(names: readonly string[], reading: Reading): void {
  for (const name of names) reading.known.add(name);
}

/** The names that a tree's matchers save. */
export function savedBy(tree: Json): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap((item: Json) => savedBy(item));
  if (!isObject(tree)) return [];
  const name = matcherNodeOf(tree)?.['save'];
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(tree).flatMap((value) => savedBy(value))];
}
