/** The tools of a response, out of what the request declares. */
import type {
  OpenAIResponseInputTool,
  OpenAIResponseInputToolFunction,
  OpenAIResponseInputToolMCP,
} from '#generated/llama-stack/types';
import type { ChatTool } from '../../../models/model.ts';
import type { Ports } from '../ports.ts';
import { invalid } from '../refusals.ts';
import type { PlannedServer, PlannedTools } from './response-plan.ts';

/** Refuses a web search where no provider is configured, and servers with the same label. */
export function planResponseTools(ports: Ports, given: readonly OpenAIResponseInputTool[]): PlannedTools {
  const webSearch = given.some((tool) => tool.type.startsWith('web_search'));
  if (webSearch && ports.webSearch === undefined)
    throw invalid('Web search is not available: no provider is configured');
  const fileSearch = given.find((tool) => tool.type === 'file_search');
  const servers = given.filter((tool) => tool.type === 'mcp').map(plannedServer);
  const labels = servers.map((server) => server.label);
  const twin = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twin !== undefined) throw invalid(`Duplicate server label ${twin}`);
  return {
    functions: given.filter((tool) => tool.type === 'function').map(functionTool),
    webSearch,
    ...(fileSearch !== undefined && { fileSearch }),
    servers,
  };
}

/** The headers that the request gives for MCP servers, by the address of the server. */
export function mcpHeadersOf(
  given: readonly OpenAIResponseInputTool[],
): ReadonlyMap<string, { readonly [name: string]: string }> {
  const servers = given.filter((tool) => tool.type === 'mcp');
  return new Map(servers.map(({ server_url, headers }) => [server_url, textsOf(headers ?? {})]));
}

function functionTool({ name, description, parameters, strict }: OpenAIResponseInputToolFunction): ChatTool {
  return {
    type: 'function',
    function: {
      name,
      ...(typeof description === 'string' && { description }),
      parameters: parameters ?? { type: 'object', properties: {} },
      ...(typeof strict === 'boolean' && { strict }),
    },
  };
}

function plannedServer({ server_label, server_url, allowed_tools }: OpenAIResponseInputToolMCP): PlannedServer {
  if (!URL.canParse(server_url)) throw invalid(`The server_url of ${server_label} is not an address`);
  const allowed = Array.isArray(allowed_tools) ? allowed_tools : (allowed_tools?.tool_names ?? undefined);
  return { label: server_label, url: server_url, ...(allowed !== undefined && { allowed }) };
}

function textsOf(headers: { readonly [name: string]: unknown }): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
