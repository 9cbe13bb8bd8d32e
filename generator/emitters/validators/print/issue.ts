/** The statements that end a check: each reports one issue where issues are wanted, and returns where they are not. */
import type { Json, Pointer } from '#document';
import { type Code, code, join, literal } from '../../../render/index.ts';
import { pathExpression } from './path.ts';
import { parameter, type Spot } from './scope.ts';

export interface Problem {
  readonly keyword: string;
  /** What the sentence of the keyword is made of (`support/sentences.ts`): a limit, a name, values. */
  readonly detail?: Json;
  /** The same, as a constant of the module. */
  readonly constant?: Code;
  /** The same, as an expression that is known when the code runs. */
  readonly computed?: Code;
}

/** Reports when the condition holds. */
export function failWhen(spot: Spot, condition: Code, problem: Problem): Code {
  return code`if (${condition} && ${stop(spot, problem)}) return false;`;
}

/** Reports in any case. */
export function fail(spot: Spot, problem: Problem): Code {
  return code`if (${stop(spot, problem)}) return false;`;
}

/** True when the check is over: at the first problem where only the verdict counts. */
function stop(spot: Spot, problem: Problem): Code {
  const call = spot.scope.file.support('stop');
  return code`${call}(${parameter(spot.scope, 'at')}, ${pathExpression(spot.path)}, ${rule(spot, problem)})`;
}

/** A constant of the module, named by the keyword: what it says is put into words once. */
function rule(spot: Spot, { keyword, detail, constant, computed }: Problem): Code {
  const { file } = spot.scope;
  const last = computed ?? constant ?? (detail === undefined ? undefined : literal(detail));
  const parts = [schemaPath(spot), literal(keyword), ...(last === undefined ? [] : [last])];
  const made = code`${file.support('rule')}(${join(parts, ', ')})`;
  return computed === undefined ? file.constant(keyword, file.support('Rule', 'type'), made) : made;
}

/** The pointer of the schema; what all of the function's have in common is a constant. */
function schemaPath({ scope, node }: Spot): Code {
  if (!isWithin(node.pointer, scope.base)) return literal(node.pointer);
  const root = scope.file.constant('schema', code`string`, literal(scope.base));
  const rest = node.pointer.slice(scope.base.length);
  return rest === '' ? root : code`${root} + ${literal(rest)}`;
}

function isWithin(pointer: Pointer, base: Pointer): boolean {
  return pointer.startsWith(base) && (pointer.length === base.length || pointer[base.length] === '/');
}
