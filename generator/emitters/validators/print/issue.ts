/** The statements that end a check: each reports one issue where issues are wanted, and returns where they are not. */
import type { Json } from '#document';
import { type Code, code, literal } from '../../../render/index.ts';
import { named, pathExpression } from './path.ts';
import { parameter, type Spot } from './scope.ts';

export interface Problem {
  readonly keyword: string;
  /** One short sentence about the value. */
  readonly message: string;
  readonly params?: { readonly [name: string]: Json } | Code;
  /** The property at fault, where it is not the value itself. */
  readonly property?: string;
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
  const path = problem.property === undefined ? spot.path : named(spot.path, problem.property);
  const call = spot.scope.file.support('stop');
  const at = parameter(spot.scope, 'at');
  return code`${call}(${at}, ${pathExpression(path)}, [${literal(spot.node.pointer)}, ${literal(problem.keyword)}, ${literal(problem.message)}${params(problem)}])`;
}

function params(problem: Problem): Code {
  if (problem.params === undefined) return code``;
  return code`, ${typeof problem.params === 'string' ? problem.params : literal(problem.params)}`;
}
