/** What a run is made of: what the client says counts, else what its assistant says. */
import { unixSeconds } from '../../../clock.ts';
import { newId } from '../identifiers.ts';
import type { NewMessage } from '../messages.ts';
import { checkedMetadata } from '../metadata.ts';
import type { Ports } from '../ports.ts';
import type { Assistant } from '../records/assistant.ts';
import type { Run } from '../records/run.ts';
import type {
  ReasoningEffort,
  ResponseFormat,
  Tool,
  ToolChoice,
  TruncationStrategy,
  WantedResources,
} from '../records/tool.ts';
import { invalid } from '../refusals.ts';

export interface NewRun {
  readonly assistant_id: string;
  readonly model?: string | null;
  readonly instructions?: string | null;
  readonly additional_instructions?: string | null;
  readonly additional_messages?: readonly NewMessage[] | null;
  readonly tools?: readonly Tool[] | null;
  readonly tool_resources?: WantedResources | null;
  readonly metadata?: { readonly [key: string]: unknown } | null;
  readonly temperature?: number | null;
  readonly top_p?: number | null;
  readonly max_prompt_tokens?: number | null;
  readonly max_completion_tokens?: number | null;
  readonly truncation_strategy?: TruncationStrategy | null;
  readonly tool_choice?: ToolChoice | null;
  readonly parallel_tool_calls?: boolean | null;
  readonly response_format?: ResponseFormat | null;
  readonly reasoning_effort?: ReasoningEffort | null;
}

interface Composing {
  readonly assistant: Assistant;
  readonly wanted: NewRun;
  readonly thread_id: string;
}

/** A run that is queued; later changes of the assistant do not change it. */
export function composeRun(ports: Ports, { assistant, wanted, thread_id }: Composing): Omit<Run, 'file_ids'> {
  const created_at = unixSeconds(ports.clock);
  const tools = wanted.tools ?? assistant.tools;
  requireChoice(tools, wanted.tool_choice);
  requireCode(ports, tools);
  return {
    id: newId(ports.ids, 'run'),
    created_at,
    thread_id,
    assistant_id: assistant.id,
    ...blankRun,
    expires_at: created_at + Math.max(1, Math.round(ports.expireAfter)),
    model: wanted.model ?? assistant.model,
    instructions: instructionsOf(assistant, wanted),
    tools,
    metadata: checkedMetadata(wanted.metadata),
    temperature: wanted.temperature ?? assistant.temperature,
    top_p: wanted.top_p ?? assistant.top_p,
    max_prompt_tokens: wanted.max_prompt_tokens ?? null,
    max_completion_tokens: wanted.max_completion_tokens ?? null,
    truncation_strategy: truncationOf(wanted),
    tool_choice: wanted.tool_choice ?? 'auto',
    parallel_tool_calls: wanted.parallel_tool_calls ?? true,
    response_format: wanted.response_format ?? assistant.response_format ?? 'auto',
    reasoning_effort: wanted.reasoning_effort ?? assistant.reasoning_effort,
  };
}

const blankRun = {
  status: 'queued',
  required_action: null,
  last_error: null,
  started_at: null,
  cancelled_at: null,
  failed_at: null,
  completed_at: null,
  incomplete_details: null,
  usage: null,
} as const;

function instructionsOf({ instructions }: Assistant, wanted: NewRun): string | null {
  const own = wanted.instructions ?? instructions;
  const more = wanted.additional_instructions ?? '';
  if (more === '') return own;
  return own === null || own === '' ? more : `${own}\n${more}`;
}

function truncationOf({ truncation_strategy: wanted }: NewRun): TruncationStrategy {
  const { type, last_messages = null } = wanted ?? { type: 'auto' as const };
  return { type, last_messages };
}

/** A tool that must be used must be there. */
function requireChoice(tools: readonly Tool[], choice: ToolChoice | null | undefined): void {
  if (typeof choice !== 'object' || choice === null) return;
  const there = tools.some(
    (tool) =>
      tool.type === choice.type &&
      (tool.type !== 'function' || choice.type !== 'function' || tool.function.name === choice.function.name),
  );
  if (!there) throw invalid(`Invalid 'tool_choice': the run has no such tool.`, 'tool_choice');
}

function requireCode({ code }: Ports, tools: readonly Tool[]): void {
  if (code !== undefined || tools.every((tool) => tool.type !== 'code_interpreter')) return;
  throw invalid('The code interpreter is not available on this server.', 'tools');
}
