/** What the model calls, in the shapes of the API. */
import type { AnswerCall } from '../../model-answer.ts';
import { parseArguments } from '../../model-answer.ts';
import type { ToolCall } from '../records/step.ts';
import type { Tool } from '../records/tool.ts';
import { RunFailure } from './failure.ts';
import type { RunEvent, ToolCallDelta } from './run-event.ts';

/** The names under which models are offered the tools of the server; some know them by other names. */
export const serverTools = { code_interpreter: 'code_interpreter', file_search: 'file_search' } as const;

const otherNames: ReadonlyMap<string, Tool['type']> = new Map([
  ['code_interpreter', 'code_interpreter'],
  ['python', 'code_interpreter'],
  ['file_search', 'file_search'],
  ['retrieval', 'file_search'],
]);

/** A function of the client wins over a tool of the server that has its name. Throws where the run has no such tool. */
function typeOfTool(tools: readonly Tool[], name: string): Tool['type'] {
  if (tools.some((tool) => tool.type === 'function' && tool.function.name === name)) return 'function';
  const type = otherNames.get(name);
  if (type !== undefined && tools.some((tool) => tool.type === type)) return type;
  throw new RunFailure(`The model called the tool '${name}', which the run does not have.`);
}

export interface ShownCall {
  readonly call: AnswerCall;
  /** Its place among the calls of the answer. */
  readonly at: number;
  /** Nothing of it was shown yet. */
  readonly begun: boolean;
  /** The piece of its arguments that came now. */
  readonly piece: string;
}

type Announce = (shown: ShownCall) => readonly ToolCallDelta[];

const announcers: { readonly [Type in Tool['type']]: Announce } = {
  function: ({ call, at: index, begun, piece }) => [
    ...(begun
      ? [{ index, id: call.id, type: 'function' as const, function: { name: call.name, arguments: '', output: null } }]
      : []),
    ...(piece === '' ? [] : [{ index, type: 'function' as const, function: { arguments: piece } }]),
  ],
  code_interpreter: ({ call, at: index, begun }) =>
    begun ? [{ index, id: call.id, type: 'code_interpreter', code_interpreter: { input: '', outputs: [] } }] : [],
  file_search: ({ call, at: index, begun }) => (begun ? [{ index, id: call.id, type: 'file_search' }] : []),
};

/** What a piece of a call adds to its step. */
export function callDeltas(tools: readonly Tool[], shown: ShownCall): readonly ToolCallDelta[] {
  return announcers[typeOfTool(tools, shown.call.name)](shown);
}

type Build = (call: AnswerCall, text: string) => ToolCall;

const builders: { readonly [Type in Tool['type']]: Build } = {
  function: ({ id, name }, text) => ({ id, type: 'function', function: { name, arguments: text, output: null } }),
  code_interpreter: ({ id }, text) => ({
    id,
    type: 'code_interpreter',
    code_interpreter: { input: argument(text, ['code', 'input']), outputs: [] },
  }),
  file_search: ({ id }, text) => ({ id, type: 'file_search', file_search: { query: argument(text, ['query', 'q']) } }),
};

/** A call that is whole. */
export function callOf(tools: readonly Tool[], call: AnswerCall): ToolCall {
  return builders[typeOfTool(tools, call.name)](call, call.pieces.join(''));
}

/** The text that is meant; some models give it bare. */
function argument(text: string, names: readonly string[]): string {
  const given = parseArguments(text);
  if (given === undefined) return text;
  const value = names.map((name) => given[name]).find((each) => typeof each === 'string');
  return typeof value === 'string' ? value : '';
}

/** What can be shown only when the calls are whole: the code that will run. */
export function wholeCalls(step: string, calls: readonly ToolCall[]): readonly RunEvent[] {
  return calls.flatMap((call, index) =>
    call.type === 'code_interpreter' && call.code_interpreter.input !== ''
      ? [stepDelta(step, [{ index, type: call.type, code_interpreter: { input: call.code_interpreter.input } }])]
      : [],
  );
}

export function stepDelta(id: string, tool_calls: readonly ToolCallDelta[]): RunEvent {
  return { frame: { event: 'thread.run.step.delta', data: { id, tool_calls } } };
}
