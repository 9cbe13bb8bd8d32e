/** Tools as they are kept: in the words of v2; a v1 retrieval is a file search. */

export type Tool = CodeInterpreterTool | FileSearchTool | FunctionTool;

export interface CodeInterpreterTool {
  readonly type: 'code_interpreter';
}

export interface FileSearchTool {
  readonly type: 'file_search';
  readonly file_search?: FileSearchSettings;
}

export interface FileSearchSettings {
  readonly max_num_results?: number;
  readonly ranking_options?: RankingOptions;
}

export interface RankingOptions {
  readonly ranker?: 'auto' | 'default_2024_08_21';
  readonly score_threshold: number;
}

export interface FunctionTool {
  readonly type: 'function';
  readonly function: FunctionDefinition;
}

export interface FunctionDefinition {
  readonly name: string;
  readonly description?: string;
  /** A JSON Schema. */
  readonly parameters?: { readonly [keyword: string]: unknown };
  readonly strict?: boolean | null;
}

/** The files that tools may use. */
export interface ToolResources {
  readonly code_interpreter?: { readonly file_ids: readonly string[] };
  readonly file_search?: { readonly vector_store_ids: readonly string[] };
}

/** The same as a client asks for it: vector stores may be made on the way. */
export interface WantedResources {
  readonly code_interpreter?: { readonly file_ids?: readonly string[] };
  readonly file_search?: {
    readonly vector_store_ids?: readonly string[];
    readonly vector_stores?: readonly WantedVectorStore[];
  };
}

export interface WantedVectorStore {
  readonly file_ids?: readonly string[];
  readonly metadata?: { readonly [key: string]: unknown } | null;
}

export type ResponseFormat =
  | 'auto'
  | { readonly type: 'text' | 'json_object' }
  | { readonly type: 'json_schema'; readonly json_schema: JsonSchemaFormat };

export interface JsonSchemaFormat {
  readonly name: string;
  readonly description?: string;
  readonly schema?: { readonly [keyword: string]: unknown };
  readonly strict?: boolean | null;
}

export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';

export type ToolChoice =
  | 'none'
  | 'auto'
  | 'required'
  | { readonly type: 'code_interpreter' | 'file_search' }
  | { readonly type: 'function'; readonly function: { readonly name: string } };

export interface TruncationStrategy {
  readonly type: 'auto' | 'last_messages';
  readonly last_messages?: number | null;
}
