/** The tools port: groups of tools that the runtime itself can call. */

export interface ToolDefinition {
  readonly name: string;
  readonly description?: string;
  /** A JSON Schema of the arguments. */
  readonly parameters: object;
  /** Calling it twice does no more than calling it once; only then may an interrupted call be repeated. */
  readonly idempotent: boolean;
}

export interface ToolArguments {
  readonly [name: string]: unknown;
}

export interface ToolCallRequest {
  readonly tool: string;
  readonly arguments: ToolArguments;
}

export interface ToolContext {
  readonly tenant: string;
  readonly signal: AbortSignal;
  /** Headers that the client gave for MCP servers, by the address of the server. */
  readonly mcpHeaders?: ReadonlyMap<string, { readonly [name: string]: string }>;
}

export type ToolContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly data: string; readonly mediaType: string };

export interface ToolOutcome {
  readonly content: readonly ToolContent[];
  /** The tool says that it failed; the content is its explanation. */
  readonly failed: boolean;
  readonly metadata?: { readonly [name: string]: unknown };
}

export interface ToolGroup {
  list(context: ToolContext): Promise<readonly ToolDefinition[]>;
  /** Throws where the tool could not be asked at all; a tool that fails says so in its outcome. */
  call(request: ToolCallRequest, context: ToolContext): Promise<ToolOutcome>;
}

export interface ToolGroups {
  /** The group of a name like `mcp::notes` or `builtin::websearch`. */
  find(name: string): ToolGroup | undefined;
}

/** The server of a tool wants credentials that the client did not give. */
export class ToolUnauthorized extends Error {
  constructor(server: string, cause?: unknown) {
    super(`Unauthorized: ${server}`, { cause });
    this.name = 'ToolUnauthorized';
  }
}

/** The text of an outcome; images are named, not shown. */
export function outcomeText(outcome: ToolOutcome): string {
  return outcome.content.map((part) => (part.type === 'text' ? part.text : `[image ${part.mediaType}]`)).join('\n');
}

/** An outcome of one text. */
export function textOutcome(text: string, metadata?: ToolOutcome['metadata']): ToolOutcome {
  return { content: [{ type: 'text', text }], failed: false, ...(metadata !== undefined && { metadata }) };
}
