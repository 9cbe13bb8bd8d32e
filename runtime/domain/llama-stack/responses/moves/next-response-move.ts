/** What a response does next, decided from where it stands. */
import type { AnswerCall } from '../../../model-answer.ts';
import type { ListedTool } from '../response-event.ts';
import type { PlannedServer } from '../response-plan.ts';
import type { OpenItem, ResponseState } from '../response-state.ts';

export type ResponseMove =
  /** An item was cut off by the end of a process. */
  | { readonly kind: 'mend'; readonly open: OpenItem }
  | { readonly kind: 'list'; readonly server: PlannedServer }
  | { readonly kind: 'infer'; readonly attempt: number }
  | { readonly kind: 'call'; readonly call: AnswerCall; readonly tool: CallableTool }
  /** The calls that are left to the client end the response. */
  | { readonly kind: 'hand-over'; readonly calls: readonly AnswerCall[] }
  | { readonly kind: 'refuse-call'; readonly name: string }
  | { readonly kind: 'finish' }
  | { readonly kind: 'give-up' };

/** A tool that the server runs. */
export type CallableTool =
  | { readonly kind: 'web-search' }
  | { readonly kind: 'file-search' }
  | { readonly kind: 'mcp'; readonly server: PlannedServer; readonly tool: ListedTool };

/** Web and file search are known to the model by these names. */
export const webSearchName = 'web_search';
export const fileSearchName = 'knowledge_search';

const mostInterruptions = 5;

/** The next move; nothing where the response rests. */
export function nextResponseMove(state: ResponseState): ResponseMove | undefined {
  if (state.rests) return undefined;
  if (state.open !== undefined) return { kind: 'mend', open: state.open };
  if (state.interruptions >= mostInterruptions) return { kind: 'give-up' };
  const unlisted = state.plan.tools.servers.find(
    ({ label }) => !state.servers.some((listed) => listed.label === label),
  );
  if (unlisted !== undefined) return { kind: 'list', server: unlisted };
  return answered(state) ?? { kind: 'infer', attempt: state.interruptions + 1 };
}

/** What follows from the last answer; nothing where the model is to be asked. */
function answered(state: ResponseState): ResponseMove | undefined {
  const answer = state.answers.at(-1);
  if (answer === undefined || state.interruptions > 0) return undefined;
  // Without tools there is nothing that a call could mean, and half a call means nothing.
  const calls = hasTools(state) && !answer.cutShort ? answer.calls : [];
  if (calls.length === 0) return { kind: 'finish' };
  const handed = calls.filter((call) => isFunction(state, call.name));
  const own = calls.filter((call) => !isFunction(state, call.name));
  const next = own[state.doneSinceAnswer];
  if (next !== undefined) return serverCall(state, next);
  if (handed.length > 0)
    return state.doneSinceAnswer < calls.length ? { kind: 'hand-over', calls: handed } : { kind: 'finish' };
  return state.answers.length >= Math.max(1, state.plan.maxInferences) ? { kind: 'finish' } : undefined;
}

function serverCall(state: ResponseState, call: AnswerCall): ResponseMove {
  const tool = callableTool(state, call.name);
  return tool === undefined ? { kind: 'refuse-call', name: call.name } : { kind: 'call', call, tool };
}

/** The server's tool of a name, if it is one. */
export function callableTool(state: ResponseState, name: string): CallableTool | undefined {
  const { webSearch, fileSearch, servers } = state.plan.tools;
  if (webSearch && name === webSearchName) return { kind: 'web-search' };
  if (fileSearch !== undefined && name === fileSearchName) return { kind: 'file-search' };
  for (const { label, tools } of state.servers) {
    const tool = tools.find((each) => each.name === name);
    const server = servers.find((each) => each.label === label);
    if (tool !== undefined && server !== undefined) return { kind: 'mcp', server, tool };
  }
  return undefined;
}

function isFunction(state: ResponseState, name: string): boolean {
  return state.plan.tools.functions.some((tool) => tool.function.name === name);
}

/** Whether the request declared any tool. */
export function hasTools({ plan: { tools } }: ResponseState): boolean {
  return tools.functions.length > 0 || tools.webSearch || tools.fileSearch !== undefined || tools.servers.length > 0;
}
