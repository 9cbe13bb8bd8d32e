/** A tool as a turn knows it from its start on: what the model is told, and who runs it. */
import type { ToolArguments } from '../../../tools/tool.ts';

export interface PlannedTool {
  readonly name: string;
  readonly description?: string;
  /** A JSON Schema. */
  readonly parameters: object;
  /** Who runs it: the client, or a group of the server. */
  readonly run: { readonly by: 'client' } | ServerTool;
}

export interface ServerTool {
  readonly by: 'server';
  readonly group: string;
  /** May be called again after an interruption. */
  readonly idempotent: boolean;
  /** Win over what the model gives. */
  readonly arguments: ToolArguments;
}
