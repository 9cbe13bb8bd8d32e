/** The keywords of objects: declared properties first, then counts, dependencies, and one loop over all keys. */
import { type Code, code, join } from '../../../render/index.ts';
import { requiredNames } from '../graph/direction.ts';
import { keyword } from '../graph/schema-node.ts';
import { apply } from './apply.ts';
import { failWhen } from './issue.ts';
import { printKeys } from './keys.ts';
import { printProperties } from './properties.ts';
import { readProperty, type Reads } from './read-property.ts';
import { variable, type Spot } from './scope.ts';

/** `object` is the variable that holds the value as an object, its type known. */
export function printObject(spot: Spot, object: Code): readonly Code[] {
  const reads: Reads = { object, variables: new Map() };
  const { graph } = spot.scope.printing;
  const required = new Set(requiredNames(graph, spot.node, spot.scope.way));
  return [
    ...printProperties(spot, reads, required),
    ...printCounts(spot, object),
    ...printDependentRequired(spot, reads),
    ...printDependentSchemas(spot, reads),
    ...printKeys(spot, object),
  ];
}

function printCounts(spot: Spot, object: Code): readonly Code[] {
  const least = keyword(spot.node, 'minProperties');
  const most = keyword(spot.node, 'maxProperties');
  if (most === undefined && (least === undefined || least === 0)) return [];
  const size = variable(spot.scope, 'size');
  const limits = [
    ...(typeof least === 'number' && least > 0
      ? [printLimit(spot, { name: 'minProperties', limit: least, size })]
      : []),
    ...(typeof most === 'number' ? [printLimit(spot, { name: 'maxProperties', limit: most, size })] : []),
  ];
  return [code`const ${size} = ${spot.scope.file.support('countProperties')}(${object});`, ...limits];
}

interface Limit {
  readonly name: 'minProperties' | 'maxProperties';
  readonly limit: number;
  readonly size: Code;
}

function printLimit(spot: Spot, { name, limit, size }: Limit): Code {
  const sign = name === 'minProperties' ? code`<` : code`>`;
  return failWhen(spot, code`${size} ${sign} ${limit}`, { keyword: name, detail: limit });
}

function printDependentRequired(spot: Spot, reads: Reads): readonly Code[] {
  const dependencies = Object.entries((keyword(spot.node, 'dependentRequired') ?? {}) as { [name: string]: string[] });
  return dependencies.flatMap(([name, needed]) => {
    if (needed.length === 0) return [];
    const checks = needed.flatMap((missing) => printNeeded(spot, reads, { name, missing }));
    const present = readProperty(spot.scope, reads, name);
    return [
      ...present.declaration,
      ...checks.flatMap((each) => each.declaration),
      guarded(
        present.variable,
        checks.map((each) => each.check),
      ),
    ];
  });
}

function printNeeded(
  spot: Spot,
  reads: Reads,
  { name, missing }: { name: string; missing: string },
): { declaration: readonly Code[]; check: Code } {
  const read = readProperty(spot.scope, reads, missing);
  const problem = { keyword: 'dependentRequired', detail: [name, missing] };
  return { declaration: read.declaration, check: failWhen(spot, code`${read.variable} === undefined`, problem) };
}

function printDependentSchemas(spot: Spot, reads: Reads): readonly Code[] {
  return spot.scope.printing.graph.entries(spot.node, 'dependentSchemas').flatMap(([name, node]) => {
    const body = apply({ ...spot, node, level: spot.level + 1 });
    if (body.length === 0) return [];
    const present = readProperty(spot.scope, reads, name);
    return [...present.declaration, guarded(present.variable, body)];
  });
}

function guarded(present: Code, body: readonly Code[]): Code {
  return code`if (${present} !== undefined) {\n${join(body, '\n')}\n}`;
}
