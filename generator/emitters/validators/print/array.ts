/** The keywords of arrays. */
import { type Code, code, join } from '../../../render/index.ts';
import { keyword, type SchemaNode } from '../graph/schema-node.ts';
import { apply } from './apply.ts';
import { printContains } from './contains.ts';
import { failWhen } from './issue.ts';
import { mentions } from './mentions.ts';
import { computed, named } from './path.ts';
import { variable, type Spot } from './scope.ts';

export function printArray(spot: Spot): readonly Code[] {
  const { graph } = spot.scope.printing;
  const prefix = graph.list(spot.node, 'prefixItems');
  const items = graph.one(spot.node, 'items');
  return [
    ...printLimit(spot, 'minItems'),
    ...printLimit(spot, 'maxItems'),
    ...prefix.flatMap((item, position) => printPrefix(spot, item, position)),
    ...(items === undefined ? [] : printItems(spot, items, { from: prefix.length, keyword: 'items' })),
    ...printContains(spot),
    ...printUnique(spot),
  ];
}

/** Checks all items from a position on. */
export function printItems(spot: Spot, items: SchemaNode, options: { from: number; keyword: string }): readonly Code[] {
  const { scope, value } = spot;
  const { from } = options;
  if (items.schema === false) {
    return [failWhen(spot, code`${value}.length > ${from}`, { keyword: options.keyword, detail: from })];
  }
  const index = variable(scope, 'index');
  const item = variable(scope, 'item');
  const body = apply({
    scope,
    node: items,
    value: item,
    path: computed(spot.path, () => index),
    level: spot.level + 1,
  });
  if (body.length === 0) return [];
  const loop = code`for (let ${index} = ${from}; ${index} < ${value}.length; ${index}++) {`;
  return [code`${loop}\nconst ${item}: unknown = ${value}[${index}];\n${join(body, '\n')}\n}`];
}

function printPrefix(spot: Spot, node: SchemaNode, position: number): readonly Code[] {
  const { scope, value } = spot;
  const item = variable(scope, 'item');
  const body = apply({ scope, node, value: item, path: named(spot.path, String(position)), level: spot.level + 1 });
  if (body.length === 0) return [];
  const declaration = mentions(body, item) ? code`const ${item}: unknown = ${value}[${position}];\n` : code``;
  return [code`if (${value}.length > ${position}) {\n${declaration}${join(body, '\n')}\n}`];
}

function printLimit(spot: Spot, name: 'minItems' | 'maxItems'): readonly Code[] {
  const limit = keyword(spot.node, name);
  if (typeof limit !== 'number' || (name === 'minItems' && limit === 0)) return [];
  const sign = name === 'minItems' ? code`<` : code`>`;
  return [failWhen(spot, code`${spot.value}.length ${sign} ${limit}`, { keyword: name, detail: limit })];
}

function printUnique(spot: Spot): readonly Code[] {
  if (keyword(spot.node, 'uniqueItems') !== true) return [];
  const condition = code`${spot.value}.length > 1 && ${spot.scope.file.support('hasDuplicates')}(${spot.value})`;
  return [failWhen(spot, condition, { keyword: 'uniqueItems' })];
}
