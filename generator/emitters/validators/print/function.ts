/** The functions of a schema: one that checks a value, one that marks what was evaluated. */
import { type Code, code, identifier, join } from '../../../render/index.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import { markStatements } from './marks.ts';
import { mentions } from './mentions.ts';
import { parameter, type FunctionKind, type FunctionScope, type Parameter } from './scope.ts';
import { statements } from './statements.ts';

export function printFunction(
  scope: FunctionScope,
  name: string,
  request: { kind: FunctionKind; node: SchemaNode },
): Code {
  return functions[request.kind](scope, name, request.node);
}

type PrintFunction = (scope: FunctionScope, name: string, node: SchemaNode) => Code;

const functions: { readonly [Kind in FunctionKind]: PrintFunction } = { check: printCheck, mark: printMark };

function printCheck(scope: FunctionScope, name: string, node: SchemaNode): Code {
  const value = code`value`;
  const checks = noteUse(scope, statements({ scope, node, value, path: [], level: 0 }));
  const body = [...printDepthLimit(scope, node, 'check'), ...checks, code`return true;`];
  const issues = scope.file.support('Issues', 'type');
  const parameters = [
    code`${declared(scope, 'value')}: unknown`,
    code`${declared(scope, 'at')}?: ${issues}`,
    ...printDepth(scope, node),
  ];
  return code`function ${identifier(name)}(${join(parameters, ', ')}): boolean {\n${join(body, '\n')}\n}`;
}

function printMark(scope: FunctionScope, name: string, node: SchemaNode): Code {
  const marks = noteUse(scope, markStatements({ scope, node, value: code`value`, seen: code`seen` }));
  const body = [...printDepthLimit(scope, node, 'mark'), ...marks];
  const parameters = [code`${declared(scope, 'value')}: unknown`, code`seen: Set<unknown>`, ...printDepth(scope, node)];
  return code`function ${identifier(name)}(${join(parameters, ', ')}): void {\n${join(body, '\n')}\n}`;
}

function printDepthLimit(scope: FunctionScope, node: SchemaNode, kind: FunctionKind): readonly Code[] {
  if (!scope.printing.analysis.recursive(node.pointer)) return [];
  const path = kind === 'check' ? code`, ${parameter(scope, 'at')}` : code``;
  return [code`${scope.file.support('limitDepth')}(${parameter(scope, 'depth')}${path});`];
}

function printDepth(scope: FunctionScope, node: SchemaNode): readonly Code[] {
  return scope.printing.analysis.recursive(node.pointer) ? [code`depth: number = 0`] : [];
}

function noteUse(scope: FunctionScope, body: readonly Code[]): readonly Code[] {
  if (mentions(body, code`value`)) scope.used.add('value');
  return body;
}

function declared(scope: FunctionScope, name: Parameter): Code {
  return identifier(scope.used.has(name) ? name : `_${name}`);
}
