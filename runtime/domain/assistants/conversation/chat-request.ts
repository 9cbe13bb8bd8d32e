/** What the model is asked: the conversation so far, the tools, and the settings of the run. */
import type { ChatRequest } from '../../../models/model.ts';
import type { RunDriving } from '../runs/moves/driving.ts';
import type { ResponseFormat, ToolChoice } from '../records/tool.ts';
import type { Run } from '../records/run.ts';
import { chatMessages } from './chat-messages.ts';
import { chatTools } from './chat-tools.ts';
import { serverTools } from '../runs/calls.ts';

export async function chatRequest(driving: RunDriving): Promise<ChatRequest> {
  const { run } = driving.state;
  const tools = run.tool_choice === 'none' ? [] : await chatTools(driving);
  return {
    model: run.model,
    messages: await chatMessages(driving),
    ...(tools.length > 0 && { tools, ...toolSettings(run, driving.state.answered === undefined) }),
    ...samplingSettings(run),
    ...formatSettings(run.response_format),
    ...limitSettings(driving),
  };
}

/** A model that is forced to call a tool would do so for ever: only the first answer is forced. */
function toolSettings({ tool_choice: choice, parallel_tool_calls }: Run, isFirst: boolean): Partial<ChatRequest> {
  const parallel = parallel_tool_calls ? {} : { parallel_tool_calls };
  if (!isFirst || choice === 'auto' || choice === 'none') return parallel;
  return {
    ...parallel,
    tool_choice: choice === 'required' ? choice : { type: 'function', function: { name: nameOf(choice) } },
  };
}

function nameOf(choice: Exclude<ToolChoice, string>): string {
  return choice.type === 'function' ? choice.function.name : serverTools[choice.type];
}

/** What stands at its default is left to the model server. */
function samplingSettings({ temperature, top_p, reasoning_effort }: Run): Partial<ChatRequest> {
  return {
    ...(temperature !== null && temperature !== 1 && { temperature }),
    ...(top_p !== null && top_p !== 1 && { top_p }),
    ...(reasoning_effort !== null && { reasoning_effort }),
  };
}

function formatSettings(format: ResponseFormat): Partial<ChatRequest> {
  if (format === 'auto') return {};
  if (format.type !== 'json_schema') return { response_format: { type: format.type } };
  const { name, schema, strict } = format.json_schema;
  return {
    response_format: {
      type: 'json_schema',
      json_schema: { name, ...(schema !== undefined && { schema }), ...(typeof strict === 'boolean' && { strict }) },
    },
  };
}

/** What is left of the cap over the whole run. */
function limitSettings({ state }: RunDriving): Partial<ChatRequest> {
  const most = state.run.max_completion_tokens;
  return most === null ? {} : { max_tokens: Math.max(1, most - state.usage.completion_tokens) };
}
