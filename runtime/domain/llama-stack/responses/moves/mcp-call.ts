/** A call of an MCP tool within a response. */
import type { OpenAIResponseOutput } from '#generated/llama-stack/types';
import { mcpTools } from '../../../../tools/mcp/mcp-tools.ts';
import { outcomeText, ToolUnauthorized, type ToolGroup } from '../../../../tools/tool.ts';
import { parseArguments, type AnswerCall } from '../../../model-answer.ts';
import type { Ports } from '../../ports.ts';
import type { ResponseDriving } from './driving.ts';
import type { CallableTool } from './next-response-move.ts';
import type { PlannedServer } from '../response-plan.ts';
import type { ServerCallOutcome, ServerCallPart } from './server-call.ts';

type McpTool = Extract<CallableTool, { kind: 'mcp' }>;

export function mcpPart(driving: ResponseDriving, call: AnswerCall, { server, tool }: McpTool): ServerCallPart {
  const given = call.pieces.join('');
  const item = (id: string, rest: Rest): OpenAIResponseOutput => ({
    type: 'mcp_call',
    id,
    server_label: server.label,
    name: call.name,
    ...rest,
  });
  const outcome = (id: string, { text, failed }: ToolOutcome): ServerCallOutcome => {
    const shown = failed
      ? { output: null, error: text, status: 'failed' as const }
      : { output: text, error: null, status: 'completed' as const };
    return { item: item(id, { arguments: given, ...shown }), text, failed };
  };
  return {
    prefix: 'mcp_',
    begun: (id) => item(id, { arguments: '', output: null, error: null, status: 'in_progress' }),
    announce: (at) => [
      { type: 'response.mcp_call.in_progress', ...at },
      ...call.pieces.map((delta) => ({ type: 'response.mcp_call_arguments.delta' as const, ...at, delta })),
      { type: 'response.mcp_call_arguments.done', ...at, arguments: given },
    ],
    idempotent: tool.idempotent,
    run: async (id) => outcome(id, await run(driving, server, { tool: call.name, given })),
    unknown: (id) => outcome(id, { text: outcomeUnknown, failed: true }),
    finish: (at, { failed }) => ({ type: failed ? 'response.mcp_call.failed' : 'response.mcp_call.completed', ...at }),
  };
}

type Rest = Pick<Extract<OpenAIResponseOutput, { type: 'mcp_call' }>, 'arguments' | 'output' | 'error' | 'status'>;

const outcomeUnknown =
  'The server was stopped during this call. Whether the tool did its work is not known; it was not called again.';

/** The tools of a server that the client named; it is reached by the guarded way only. */
export function serverTools(ports: Ports, server: PlannedServer): ToolGroup {
  return mcpTools({ kind: 'address', url: server.url, fetch: ports.outward });
}

interface ToolOutcome {
  readonly text: string;
  readonly failed: boolean;
}

interface Call {
  readonly tool: string;
  readonly given: string;
}

async function run(driving: ResponseDriving, server: PlannedServer, { tool, given }: Call): Promise<ToolOutcome> {
  const { ports, caller, signal } = driving;
  const parsed = parseArguments(given);
  if (parsed === undefined) return { text: 'The arguments are not a JSON object.', failed: true };
  try {
    const outcome = await serverTools(ports, server).call({ tool, arguments: parsed }, { ...caller, signal });
    return { text: outcomeText(outcome), failed: outcome.failed };
  } catch (problem) {
    if (problem instanceof ToolUnauthorized) throw problem;
    return { text: 'The tool could not be called.', failed: true };
  }
}
