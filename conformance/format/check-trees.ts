/** Looks at the trees of a scenario before it runs: matchers, functions, fixtures and references that do not exist. */
import { isObject, type Json, type JsonObject } from '#document';
import { matcherNodeOf, matchers, optionsOf } from '../matchers/index.ts';
import type { OptionKind } from '../matchers/index.ts';
import { durationOf } from '../values/duration.ts';
import { treeFunctions } from '../values/functions.ts';
import { compilePattern } from '../values/compile-pattern.ts';
import { callOf } from '../values/reference.ts';
import { suggest } from './suggest.ts';

export interface TreeProblem {
  readonly path: readonly (string | number)[];
  /** The problem is with the key at the end of the path, not with its value. */
  readonly on?: 'key';
  readonly message: string;
  readonly help?: string | undefined;
}

export interface TreeKnowledge {
  readonly fixtures: ReadonlySet<string>;
}

/** Every problem of the tree; `path` is where the tree stands in its file. */
export function checkTree(
  tree: Json,
  path: readonly (string | number)[],
  known: TreeKnowledge,
): readonly TreeProblem[] {
  if (Array.isArray(tree)) return tree.flatMap((item: Json, index) => checkTree(item, [...path, index], known));
  if (!isObject(tree)) return [];
  const own = matcherNodeOf(tree) !== undefined ? checkMatcher(tree, path) : checkCall(tree, path, known);
  return [...own, ...Object.entries(tree).flatMap(([key, value]) => checkTree(value, [...path, key], known))];
}

function checkMatcher(node: JsonObject, path: readonly (string | number)[]): readonly TreeProblem[] {
  const name = String(node['$match']);
  const matcher = matchers.get(name);
  if (matcher === undefined) {
    return [{ path: [...path, '$match'], message: `unknown matcher '${name}'`, help: suggest(name, matchers.keys()) }];
  }
  const options = optionsOf(node);
  const unknown = Object.keys(options).filter((option) => !Object.hasOwn(matcher.options, option));
  const missing = Object.entries(matcher.options).filter(
    ([option, kind]) => kind.endsWith('!') && !Object.hasOwn(options, option),
  );
  return [
    ...unknown.map((option): TreeProblem => ({
      path: [...path, option],
      on: 'key',
      message: `matcher '${name}' has no option '${option}'`,
      help: suggest(option, Object.keys(matcher.options)),
    })),
    ...missing.map(([option]): TreeProblem => ({
      path,
      message: `matcher '${name}' needs '${option}'`,
      help: matcher.says,
    })),
    ...Object.entries(options).flatMap(([option, value]) =>
      checkOption(value, matcher.options[option], [...path, option]),
    ),
  ];
}

function checkOption(
  value: Json,
  kind: OptionKind | undefined,
  path: readonly (string | number)[],
): readonly TreeProblem[] {
  const isReference = typeof value === 'string' && value.startsWith('$');
  if (kind === undefined || isReference) return [];
  const { fits, wanted } = optionForms[kind];
  if (!fits(value)) return [{ path, message: `'${String(path.at(-1))}' must be ${wanted}` }];
  return path.at(-1) === 'pattern' ? checkPattern(String(value), path) : [];
}

interface OptionForm {
  readonly fits: (value: Json) => boolean;
  readonly wanted: string;
}

const anything: OptionForm = { fits: () => true, wanted: 'a value' };
const text: OptionForm = { fits: (value) => typeof value === 'string', wanted: 'a text' };

const optionForms: { readonly [K in OptionKind]: OptionForm } = {
  tree: anything,
  'tree!': anything,
  'trees!': { fits: Array.isArray, wanted: 'a list' },
  value: anything,
  'value!': anything,
  text,
  'text!': text,
  number: { fits: (value) => typeof value === 'number', wanted: 'a number' },
  boolean: { fits: (value) => typeof value === 'boolean', wanted: 'true or false' },
  duration: { fits: isDuration, wanted: 'a duration like 250ms or 2s' },
};

function checkPattern(source: string, path: readonly (string | number)[]): readonly TreeProblem[] {
  const pattern = compilePattern(source);
  return 'problem' in pattern ? [{ path, message: `this pattern cannot be read: ${pattern.problem}` }] : [];
}

function isDuration(value: Json): boolean {
  return (typeof value === 'string' || typeof value === 'number') && durationOf(value) !== undefined;
}

function checkCall(tree: JsonObject, path: readonly (string | number)[], known: TreeKnowledge): readonly TreeProblem[] {
  const call = callOf(tree);
  if (call === undefined) return [];
  if (call.name === 'fixture') return checkFixture(call.argument, path, known);
  if (treeFunctions.has(call.name)) return [];
  const choices = [...treeFunctions.keys(), 'fixture', 'match'].map((name) => `$${name}`);
  return [
    {
      path: [...path, `$${call.name}`],
      on: 'key',
      message: `unknown function '$${call.name}'`,
      help: suggest(`$${call.name}`, choices),
    },
  ];
}

function checkFixture(name: Json, path: readonly (string | number)[], known: TreeKnowledge): readonly TreeProblem[] {
  if (typeof name === 'string' && known.fixtures.has(name)) return [];
  return [
    {
      path: [...path, '$fixture'],
      message: `unknown fixture '${String(name)}'`,
      help: suggest(String(name), known.fixtures),
    },
  ];
}
