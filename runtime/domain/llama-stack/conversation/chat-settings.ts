/** The settings of an agent in the words of the chat-completions API. */
import type { ChatRequest, ChatTool, ChatToolChoice } from '../../../models/model.ts';
import type { AgentConfig, ToolConfig } from '#generated/llama-stack/types';
import type { PlannedTool } from '../turns/planned-tool.ts';

type Settings = Omit<ChatRequest, 'model' | 'messages'>;

export interface ChatSettingsOptions {
  readonly config: AgentConfig;
  readonly tools: readonly PlannedTool[];
  /** The model has not been asked since the user or the client last spoke. */
  readonly first: boolean;
}

/** What goes with the messages. */
export function chatSettings({ config, tools, first }: ChatSettingsOptions): Settings {
  const format = config.tool_config?.tool_prompt_format;
  return {
    ...samplingSettings(config),
    ...formatSettings(config),
    ...(tools.length > 0 && { tools: tools.map(chatTool), ...toolChoice(config.tool_config, first) }),
    ...(format !== undefined && format !== null && { tool_prompt_format: format }),
  };
}

/** A tool as a model is told of it. */
export function chatTool({
  name,
  description,
  parameters,
}: Pick<PlannedTool, 'name' | 'description' | 'parameters'>): ChatTool {
  return { type: 'function', function: { name, ...(description !== undefined && { description }), parameters } };
}

/** A model that is forced to call a tool would do so for ever: only the first answer is forced. */
function toolChoice(config: ToolConfig | null, first: boolean): { tool_choice?: ChatToolChoice } {
  const choice = config?.tool_choice ?? 'auto';
  if (choice === 'auto' || choice === 'none' || !first) return {};
  return { tool_choice: choice === 'required' ? 'required' : { type: 'function', function: { name: choice } } };
}

function samplingSettings({ sampling_params: sampling }: AgentConfig): Settings {
  if (sampling === null) return {};
  const { max_tokens, repetition_penalty, stop } = sampling;
  return {
    ...strategySettings(sampling.strategy),
    ...(max_tokens !== null && max_tokens > 0 && { max_tokens }),
    ...(repetition_penalty !== null && repetition_penalty !== 1 && { repetition_penalty }),
    ...(stop !== null && stop.length > 0 && { stop }),
  };
}

type Strategy = NonNullable<AgentConfig['sampling_params']>['strategy'];

function strategySettings(strategy: Strategy): Settings {
  if (strategy.type === 'top_k') return { top_k: strategy.top_k };
  if (strategy.type === 'greedy') return { temperature: 0 };
  const { temperature, top_p } = strategy;
  return { ...(temperature !== null && { temperature }), ...(top_p !== null && { top_p }) };
}

function formatSettings({ response_format: format }: AgentConfig): Settings {
  if (format === null) return {};
  if (format.type === 'grammar') return { response_format: format };
  return { response_format: { type: 'json_schema', json_schema: { name: 'response', schema: format.json_schema } } };
}
