/** Applies a schema to a variable: as statements in place, as a call, or as an expression that only says yes or no. */
import { type Code, code } from '../../../render/index.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import { slots } from '../graph/vocabulary.ts';
import { constantTest } from './constant.ts';
import { isEmpty, isOnlyReference } from './assertions.ts';
import { comparable } from './exact-integer.ts';
import { pathExpression } from './path.ts';
import { depthArgument, parameter, type FunctionScope, type Spot } from './scope.ts';
import { statements } from './statements.ts';
import { typeTest } from './type-test.ts';

/** Deeper than this, a schema becomes a function: engines do not optimise endless bodies, nor do people read them. */
const deepest = 2;

/** Statements that check the spot and return false when the check is over. */
export function apply(spot: Spot): readonly Code[] {
  if (isEmpty(spot.scope.printing, spot.node)) return [];
  return isInline(spot) ? statements(spot) : [call(spot, spot.node)];
}

/** A call of the check of a schema on the spot's value. */
export function call(spot: Spot, callee: SchemaNode): Code {
  const { scope, value, path } = spot;
  const name = scope.printing.callee('check', callee, scope);
  const at = parameter(scope, 'at');
  const inner = path.length === 0 ? at : code`${at} && ${scope.file.support('under')}(${at}, ${pathExpression(path)})`;
  return code`if (!${name}(${value}, ${inner}${depthArgument(scope, callee)})) return false;`;
}

/** An expression that is true when the value satisfies the schema. */
export function test(scope: FunctionScope, node: SchemaNode, value: Code): Code {
  const { graph, analysis } = scope.printing;
  const simple = simpleTest(scope, node, value);
  if (simple !== undefined) return simple;
  const callee = (isOnlyReference(scope.printing, node) ? graph.target(node) : undefined) ?? node;
  const name = scope.printing.callee('check', callee, scope);
  const depth = analysis.recursive(callee.pointer) ? code`, undefined${depthArgument(scope, callee)}` : code``;
  return code`${name}(${value}${depth})`;
}

/** The function that explains why the test failed; absent where the test says it all. */
export function explainer(scope: FunctionScope, node: SchemaNode): Code | undefined {
  if (simpleTest(scope, node, code`value`) !== undefined) return undefined;
  const callee = (isOnlyReference(scope.printing, node) ? scope.printing.graph.target(node) : undefined) ?? node;
  return scope.printing.callee('check', callee, scope);
}

function simpleTest(scope: FunctionScope, node: SchemaNode, value: Code): Code | undefined {
  if (isEmpty(scope.printing, node)) return code`true`;
  if (node.schema === false) return code`false`;
  const asked = comparable(scope, node, value);
  return constantTest(scope, node, asked) ?? typeTest(scope, node, asked);
}

function isInline(spot: Spot): boolean {
  const { schema } = spot.node;
  if (typeof schema === 'boolean' || isOnlyReference(spot.scope.printing, spot.node)) return true;
  if (spot.scope.printing.isRoot(spot.node)) return false;
  return spot.level < deepest || isFlat(spot.node);
}

/** Whether the schema holds no further schemas: it is never worth a function. */
function isFlat(node: SchemaNode): boolean {
  return Object.keys(node.schema).every((name) => (slots.get(name)?.applies ?? 'none') === 'none');
}
