/** Prints a pattern as a constant with a `test`, run the way it was judged. */
import { type Code, code, literal } from '../../../render/index.ts';
import type { ModuleScope } from '../print/scope.ts';
import { judgePattern, type PatternRun } from './judge-pattern.ts';

/** The name of the constant. */
export function printPattern(file: ModuleScope, source: string): Code {
  const type = file.support('Pattern', 'type');
  return file.constant('pattern', type, expression(file, source, judgePattern(source)));
}

function expression(file: ModuleScope, source: string, run: PatternRun): Code {
  if (run.kind === 'machine') return code`${file.support('patternMachine')}(${literal(run.program)})`;
  const native = code`new RegExp(${literal(source)}${run.flags === '' ? code`` : code`, ${literal(run.flags)}`})`;
  return run.kind === 'native' ? native : code`${file.support('shortPattern')}(${native}, ${run.longest})`;
}
