/** The loop over all keys of an object: `propertyNames`, `patternProperties` and `additionalProperties`. */
import { type Code, code, join, literal } from '../../../render/index.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import { printPattern } from '../pattern/print-pattern.ts';
import { apply } from './apply.ts';
import { isEmpty } from './assertions.ts';
import { fail, failWhen } from './issue.ts';
import { mentions } from './mentions.ts';
import { computed } from './path.ts';
import { variable, type Spot } from './scope.ts';

export function printKeys(spot: Spot, object: Code): readonly Code[] {
  const { graph } = spot.scope.printing;
  const additional = graph.one(spot.node, 'additionalProperties');
  const loop: KeyLoop = { object, key: variable(spot.scope, 'key'), property: variable(spot.scope, 'property') };
  const body = [
    ...printNames(spot, loop, graph.one(spot.node, 'propertyNames')),
    ...graph
      .entries(spot.node, 'patternProperties')
      .flatMap(([pattern, node]) => printPatterned(spot, loop, { pattern, node })),
    ...(additional === undefined
      ? []
      : printOthers(spot, loop, {
          node: additional,
          unless: () => declaredTest(spot, loop.key),
          keyword: 'additionalProperties',
        })),
  ];
  return body.length === 0 ? [] : [keyLoop(loop, body)];
}

export interface KeyLoop {
  readonly object: Code;
  readonly key: Code;
  readonly property: Code;
}

/** A property that is undefined is absent, as it is once written as JSON. */
export function keyLoop({ object, key, property }: KeyLoop, body: readonly Code[]): Code {
  const read = mentions(body, property)
    ? code`const ${property} = ${object}[${key}];\nif (${property} === undefined) continue;`
    : code`if (${object}[${key}] === undefined) continue;`;
  return code`for (const ${key} of Object.keys(${object})) {\n${read}\n${join(body, '\n')}\n}`;
}

export interface Others {
  readonly node: SchemaNode;
  /** An expression that is true for keys that the schema does not apply to; none where it applies to all. */
  readonly unless: () => Code | undefined;
  readonly keyword: string;
}

/** What applies to the properties that nothing else speaks of. */
export function printOthers(spot: Spot, { key, property }: KeyLoop, others: Others): readonly Code[] {
  const { node } = others;
  if (node.schema === false) {
    const problem = { keyword: others.keyword, computed: key };
    const known = others.unless();
    return [known === undefined ? fail(spot, problem) : failWhen(spot, code`!(${known})`, problem)];
  }
  const path = computed(spot.path, () => code`${spot.scope.file.support('segment')}(${key})`);
  const body = apply({ ...spot, node, value: property, path, level: spot.level + 1 });
  const known = body.length === 0 ? undefined : others.unless();
  return known === undefined ? body : [code`if (!(${known})) {\n${join(body, '\n')}\n}`];
}

/** An expression that is true for the keys that `properties` and `patternProperties` speak of. */
function declaredTest(spot: Spot, key: Code): Code | undefined {
  const { graph } = spot.scope.printing;
  const names = graph.entries(spot.node, 'properties').map(([name]) => name);
  const patterns = graph.entries(spot.node, 'patternProperties').map(([pattern]) => pattern);
  return keyTest(spot, key, { names, patterns });
}

/** More names than this are looked up in a set. */
const fewest = 8;

export interface KnownKeys {
  readonly names: readonly string[];
  readonly patterns: readonly string[];
}

export function keyTest(spot: Spot, key: Code, { names, patterns }: KnownKeys): Code | undefined {
  const { file } = spot.scope;
  const known =
    names.length > fewest
      ? [code`${file.constant('names', code`ReadonlySet<string>`, code`new Set(${literal(names)})`)}.has(${key})`]
      : names.map((name) => code`${key} === ${literal(name)}`);
  const matched = patterns.map((pattern) => code`${printPattern(file, pattern)}.test(${key})`);
  return known.length + matched.length === 0 ? undefined : join([...known, ...matched], ' || ');
}

function printNames(spot: Spot, { key }: KeyLoop, node: SchemaNode | undefined): readonly Code[] {
  if (node === undefined) return [];
  const name = variable(spot.scope, 'item');
  const body = apply({ ...spot, node, value: name, level: spot.level + 1 });
  // Typed as unknown: the compiler must not object to what a schema asks of a string.
  return mentions(body, name) ? [code`const ${name}: unknown = ${key};`, ...body] : body;
}

function printPatterned(
  spot: Spot,
  { key, property }: KeyLoop,
  { pattern, node }: { pattern: string; node: SchemaNode },
): readonly Code[] {
  if (isEmpty(spot.scope.printing, node)) return [];
  const path = computed(spot.path, () => code`${spot.scope.file.support('segment')}(${key})`);
  const body = apply({ ...spot, node, value: property, path, level: spot.level + 1 });
  return body.length === 0
    ? []
    : [code`if (${printPattern(spot.scope.file, pattern)}.test(${key})) {\n${join(body, '\n')}\n}`];
}
