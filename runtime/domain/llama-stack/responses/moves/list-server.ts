/** A move of a response: an MCP server is asked for its tools. */
import type { MCPListToolsTool, OpenAIResponseOutputMessageMCPListTools } from '#generated/llama-stack/types';
import type { ToolDefinition } from '../../../../tools/tool.ts';
import { Parked } from '../../../play.ts';
import { invalid } from '../../refusals.ts';
import { newItem, type ResponseDriving } from './driving.ts';
import { serverTools } from './mcp-call.ts';
import type { ItemPlace } from './message-item.ts';
import { callableTool } from './next-response-move.ts';
import type { PlannedServer } from '../response-plan.ts';
import type { OpenItem } from '../response-state.ts';

/** Throws where the server cannot be reached, or has a tool of a name that is already taken. */
export async function listServer(driving: ResponseDriving, server: PlannedServer): Promise<void> {
  const place = newItem(driving, 'mcp_list_');
  const { response_id, id, index } = place;
  await driving.show([
    {
      frame: {
        type: 'response.output_item.added',
        response_id,
        output_index: index,
        item: listItem(place, server, []),
      },
    },
    { frame: { type: 'response.mcp_list_tools.in_progress', item_id: id, output_index: index } },
  ]);
  await completeListing(driving, server, place);
}

/** Asking twice does no harm. */
export function mendListing(driving: ResponseDriving, server: PlannedServer, { item, index }: OpenItem): Promise<void> {
  return completeListing(driving, server, { response_id: driving.state.plan.response_id, id: item.id ?? '', index });
}

async function completeListing(driving: ResponseDriving, server: PlannedServer, place: ItemPlace): Promise<void> {
  const { response_id, id, index } = place;
  const tools = await listed(driving, server, place);
  refuseTwins(driving, server, tools);
  const item = listItem(place, server, tools.map(shownTool));
  await driving.show([
    { frame: { type: 'response.mcp_list_tools.completed', item_id: id, output_index: index } },
    {
      frame: { type: 'response.output_item.done', response_id, output_index: index, item },
      note: { server: { label: server.label, tools } },
    },
  ]);
}

async function listed(
  driving: ResponseDriving,
  server: PlannedServer,
  place: ItemPlace,
): Promise<readonly ToolDefinition[]> {
  const { ports, caller, signal } = driving;
  try {
    const all = await serverTools(ports, server).list({ ...caller, signal });
    return all.filter((tool) => server.allowed === undefined || server.allowed.includes(tool.name));
  } catch (problem) {
    if (signal.aborted) throw new Parked();
    await driving.show([
      { frame: { type: 'response.mcp_list_tools.failed', item_id: place.id, output_index: place.index } },
    ]);
    throw problem;
  }
}

function refuseTwins({ state }: ResponseDriving, server: PlannedServer, tools: readonly ToolDefinition[]): void {
  const functions = new Set(state.plan.tools.functions.map((tool) => tool.function.name));
  const twin = tools.find(({ name }) => functions.has(name) || callableTool(state, name) !== undefined);
  if (twin !== undefined) throw invalid(`Duplicate tool name ${twin.name} found for server ${server.label}`);
}

function listItem(
  { id }: ItemPlace,
  server: PlannedServer,
  tools: MCPListToolsTool[],
): OpenAIResponseOutputMessageMCPListTools {
  return { type: 'mcp_list_tools', id, server_label: server.label, tools, error: null };
}

function shownTool({ name, description, parameters }: ToolDefinition): MCPListToolsTool {
  return { name, description: description ?? null, input_schema: { ...parameters } };
}
