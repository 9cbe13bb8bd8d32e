/** All that a response was started with; nothing else decides what it does. */
import type {
  OpenAIResponseInput,
  OpenAIResponseInputToolFileSearch,
  OpenAIResponseText,
} from '#generated/llama-stack/types';
import type { ChatTool } from '../../../models/model.ts';
import type { ItemMemories } from './item-memory.ts';

export interface ResponsePlan {
  readonly response_id: string;
  readonly created_at: number;
  readonly model: string;
  readonly instructions: string | null;
  readonly previous_response_id: string | null;
  readonly temperature: number | null;
  readonly text: OpenAIResponseText;
  readonly store: boolean;
  readonly maxInferences: number;
  /** The whole conversation, that of continued responses included, oldest first. */
  readonly input: OpenAIResponseInput[];
  readonly memories: ItemMemories;
  readonly tools: PlannedTools;
}

export interface PlannedTools {
  /** As the model is told of them. */
  readonly functions: readonly ChatTool[];
  readonly webSearch: boolean;
  readonly fileSearch?: Omit<OpenAIResponseInputToolFileSearch, 'type'>;
  readonly servers: readonly PlannedServer[];
}

/** An MCP server; the headers that the client gave for it are kept in memory only. */
export interface PlannedServer {
  readonly label: string;
  readonly url: string;
  /** Absent: all of its tools. */
  readonly allowed?: readonly string[];
}
