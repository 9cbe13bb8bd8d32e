/** Turns the content of a script file into a model script, or says what is wrong with it and where. */
import { patternProblem } from './bounded-pattern.ts';
import { checkShape } from './check-shape.ts';
import schema from './model-script.schema.json' with { type: 'json' };
import type { Misfit } from './check-shape.ts';
import type { Condition, ModelScript, Reply, Saying, ScriptProblem } from './script.ts';

/** `value` is the parsed YAML or JSON; `file` is only named in problems. Lines are found by whoever parsed the text. */
export function parseModelScript(value: unknown, file: string): ModelScript | ScriptProblem[] {
  const misfits = checkShape(value, schema.$defs.script, schema.$defs);
  if (misfits.length > 0) return misfits.map((misfit) => ({ file, ...misfit }));
  const script = value as ModelScript;
  const problems = meaningProblems(script);
  return problems.length > 0 ? problems.map((problem) => ({ file, ...problem })) : script;
}

/** What the schema cannot say. */
function meaningProblems(script: ModelScript): readonly Misfit[] {
  const lists = [
    ['replies', script.replies],
    ['guard', script.guard ?? []],
  ] as const;
  return [
    ...lists.flatMap(([list, replies]) => replies.flatMap((reply, at) => replyProblems(reply, `#/${list}/${at}`))),
    ...lists.flatMap(([list, replies]) => unreachable(replies, `#/${list}`)),
    ...(script.faults ?? []).flatMap((fault, at) => conditionProblems(fault.when, `#/faults/${at}/when`)),
  ];
}

function replyProblems(reply: Reply, pointer: string): readonly Misfit[] {
  return [...conditionProblems(reply.when, `${pointer}/when`), ...sayingProblems(reply.say, `${pointer}/say`)];
}

function conditionProblems(condition: Condition | undefined, pointer: string): readonly Misfit[] {
  const problem = condition?.matches === undefined ? undefined : patternProblem(condition.matches);
  return problem === undefined ? [] : [{ pointer: `${pointer}/matches`, message: problem }];
}

function sayingProblems(say: Saying, pointer: string): readonly Misfit[] {
  const pieces = typeof say.chunks === 'object';
  if (pieces && say.text !== undefined)
    return [{ pointer, message: "has both 'text' and a list of 'chunks'; give one of them" }];
  const says = pieces || say.text !== undefined || say.tool_calls !== undefined || say.refusal !== undefined;
  return says
    ? []
    : [{ pointer, message: "says nothing: needs 'text', a list of 'chunks', 'tool_calls' or 'refusal'" }];
}

/** A reply without conditions hides all that follow it. */
function unreachable(replies: readonly Reply[], pointer: string): readonly Misfit[] {
  const open = replies.findIndex((reply) => Object.keys(reply.when ?? {}).length === 0);
  if (open === -1 || open === replies.length - 1) return [];
  return [{ pointer: `${pointer}/${open + 1}`, message: `is never given: the reply before it has no conditions` }];
}
