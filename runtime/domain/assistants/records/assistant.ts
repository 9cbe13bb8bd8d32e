/** An assistant, a thread, a file and a vector store as they are kept. */
import type { ReasoningEffort, ResponseFormat, Tool, ToolResources } from './tool.ts';

export interface Metadata {
  readonly [key: string]: string;
}

export interface Assistant {
  readonly id: string;
  /** Seconds since 1970, as all times of this family. */
  readonly created_at: number;
  readonly name: string | null;
  readonly description: string | null;
  readonly model: string;
  readonly instructions: string | null;
  readonly tools: readonly Tool[];
  readonly tool_resources: ToolResources | null;
  readonly metadata: Metadata;
  readonly temperature: number | null;
  readonly top_p: number | null;
  readonly response_format: ResponseFormat | null;
  readonly reasoning_effort: ReasoningEffort | null;
  /** When files were attached one by one, as v1 clients do. */
  readonly attached_at: { readonly [file: string]: number };
}

export interface Thread {
  readonly id: string;
  readonly created_at: number;
  readonly metadata: Metadata;
  readonly tool_resources: ToolResources | null;
}

export interface StoredFile {
  readonly id: string;
  readonly created_at: number;
  readonly bytes: number;
  readonly filename: string;
  readonly purpose: string;
}

/** Its files are searched where they are: each file is a library of its own. */
export interface VectorStore {
  readonly id: string;
  readonly created_at: number;
  readonly file_ids: readonly string[];
  readonly metadata: Metadata;
}
