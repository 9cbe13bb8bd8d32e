/** The configuration of an agent as it is kept: every field there, defaults filled in. */
import type {
  AgentConfig,
  AgentConfigParam,
  SamplingParams,
  SamplingParamsParam,
  SamplingStrategy,
  SamplingStrategyParam,
  ToolConfig,
  ToolConfigParam,
  ToolDef,
  ToolDefParam,
} from '#generated/llama-stack/types';

/** Expands what was sent. The two places of `tool_choice` and `tool_prompt_format` must agree, see `configConflict`. */
export function completeConfig(given: AgentConfigParam): AgentConfig {
  return {
    sampling_params: completeSampling(given.sampling_params),
    input_shields: given.input_shields === undefined ? [] : given.input_shields,
    output_shields: given.output_shields === undefined ? [] : given.output_shields,
    toolgroups: given.toolgroups === undefined ? [] : given.toolgroups,
    client_tools: given.client_tools === undefined ? [] : (given.client_tools?.map(completeTool) ?? null),
    tool_choice: given.tool_choice ?? null,
    tool_prompt_format: given.tool_prompt_format ?? null,
    tool_config: completeToolConfig(given.tool_config ?? deprecatedToolConfig(given)),
    max_infer_iters: given.max_infer_iters === undefined ? 10 : given.max_infer_iters,
    model: given.model,
    instructions: given.instructions,
    name: given.name ?? null,
    enable_session_persistence: given.enable_session_persistence ?? false,
    response_format: given.response_format ?? null,
  };
}

/** What is wrong where the deprecated fields say something else than `tool_config`; nothing if they agree. */
export function configConflict(given: AgentConfigParam): string | undefined {
  const { tool_config: config, tool_choice: choice, tool_prompt_format: format } = given;
  if (config === undefined || config === null) return undefined;
  const complete = completeToolConfig(config);
  if (choice !== undefined && choice !== null && choice !== complete.tool_choice) return conflict('tool_choice');
  const differs = format !== undefined && format !== null && format !== complete.tool_prompt_format;
  return differs ? conflict('tool_prompt_format') : undefined;
}

export function completeToolConfig(given: ToolConfigParam): ToolConfig {
  return {
    tool_choice: given.tool_choice === undefined ? 'auto' : given.tool_choice,
    tool_prompt_format: given.tool_prompt_format ?? null,
    system_message_behavior: given.system_message_behavior === undefined ? 'append' : given.system_message_behavior,
  };
}

function conflict(field: string): string {
  return `${field} is deprecated. Use ${field} in tool_config instead.`;
}

function deprecatedToolConfig({ tool_choice, tool_prompt_format }: AgentConfigParam): ToolConfigParam {
  return {
    ...(tool_choice !== undefined && tool_choice !== null && { tool_choice }),
    ...(tool_prompt_format !== undefined && tool_prompt_format !== null && { tool_prompt_format }),
  };
}

function completeSampling(given: SamplingParamsParam | null | undefined): SamplingParams | null {
  if (given === null) return null;
  return {
    strategy: completeStrategy(given?.strategy ?? { type: 'greedy' }),
    max_tokens: given?.max_tokens === undefined ? 0 : given.max_tokens,
    repetition_penalty: given?.repetition_penalty === undefined ? 1 : given.repetition_penalty,
    stop: given?.stop ?? null,
  };
}

function completeStrategy(given: SamplingStrategyParam): SamplingStrategy {
  if (given.type !== 'top_p') return given;
  return { ...given, top_p: given.top_p === undefined ? 0.95 : given.top_p };
}

function completeTool(given: ToolDefParam): ToolDef {
  return {
    name: given.name,
    description: given.description ?? null,
    parameters:
      given.parameters?.map((parameter) => ({
        name: parameter.name,
        parameter_type: parameter.parameter_type,
        description: parameter.description,
        required: parameter.required ?? true,
        default: parameter.default ?? null,
      })) ?? null,
    metadata: given.metadata ?? null,
  };
}
