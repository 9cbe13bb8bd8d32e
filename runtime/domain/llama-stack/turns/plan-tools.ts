/** The tools of a turn: those of the client, and those of the tool groups, each name once. */
import type { ToolArguments, ToolContext } from '../../../tools/tool.ts';
import type { Ports } from '../ports.ts';
import { invalid, toolGroupNotFound } from '../refusals.ts';
import type { AgentToolGroup, ToolChoice, ToolConfig, ToolDef } from '#generated/llama-stack/types';
import type { PlannedTool } from './planned-tool.ts';
import { toolSchema } from './tool-schema.ts';

export interface WantedTools {
  readonly clientTools: readonly ToolDef[];
  /** Those of the agent, then those of the turn. */
  readonly groups: readonly AgentToolGroup[];
  readonly config: ToolConfig | null;
  /** Added to the libraries that a knowledge search looks into. */
  readonly library: string;
}

/** Asks the groups for their tools. Refuses unknown groups, names that occur twice, and a choice that is none of them. */
export async function planTools(
  ports: Ports,
  wanted: WantedTools,
  context: ToolContext,
): Promise<readonly PlannedTool[]> {
  const client = wanted.clientTools.map(clientTool);
  const server = await Promise.all(
    selections(wanted.groups).map((each) => groupTools(ports, { ...each, wanted }, context)),
  );
  const tools = [...client, ...server.flat()];
  refuseTwins(tools);
  const choice = wanted.config?.tool_choice ?? 'auto';
  if (choice === 'none') return [];
  const known: readonly (string | ToolChoice)[] = ['auto', 'required', ...tools.map((tool) => tool.name)];
  if (!known.includes(choice))
    throw invalid(`Tool ${choice} not found in provided tools: ${tools.map((tool) => tool.name).join(', ')}`);
  return tools;
}

/** Whether a turn's documents are to be searched rather than read whole. */
export function retrievesDocuments(groups: readonly AgentToolGroup[]): boolean {
  return selections(groups).some(({ group }) => group === 'builtin::rag');
}

interface Selection {
  readonly group: string;
  /** Only these tools; all of them where there are none. */
  readonly only: readonly string[];
  readonly arguments: ToolArguments;
}

/** The same group twice is one group: what is said later about its arguments wins. */
function selections(groups: readonly AgentToolGroup[]): readonly Selection[] {
  const byName = new Map<string, Selection>();
  for (const entry of groups) {
    const { name, args } = typeof entry === 'string' ? { name: entry, args: {} } : entry;
    const [group = name, tool] = name.split('/', 2);
    const known = byName.get(group);
    const whole = tool === undefined || (known !== undefined && known.only.length === 0);
    const only = whole ? [] : [...(known?.only ?? []), tool];
    byName.set(group, { group, only, arguments: { ...known?.arguments, ...args } });
  }
  return [...byName.values()];
}

function clientTool(tool: ToolDef): PlannedTool {
  return {
    name: tool.name,
    ...(tool.description !== null && { description: tool.description }),
    parameters: toolSchema(tool.parameters ?? []),
    run: { by: 'client' },
  };
}

async function groupTools(
  ports: Ports,
  { group, only, arguments: given, wanted }: Selection & { wanted: WantedTools },
  context: ToolContext,
): Promise<readonly PlannedTool[]> {
  const found = ports.tools.find(group);
  if (found === undefined) throw toolGroupNotFound(group);
  const listed = await found.list(context);
  // The built-in groups have one tool, whatever it is called by the client.
  const selected =
    only.length === 0 || group === 'builtin::websearch' ? listed : listed.filter((tool) => only.includes(tool.name));
  const own = group === 'builtin::rag' ? withLibrary(given, wanted.library) : given;
  return selected.map((tool) => ({
    name: tool.name,
    ...(tool.description !== undefined && { description: tool.description }),
    parameters: tool.parameters,
    run: { by: 'server', group, idempotent: tool.idempotent, arguments: own },
  }));
}

function withLibrary(given: ToolArguments, library: string): ToolArguments {
  const named = given['vector_db_ids'];
  return { ...given, vector_db_ids: [...(Array.isArray(named) ? named : []), library] };
}

function refuseTwins(tools: readonly PlannedTool[]): void {
  const names = tools.map((tool) => tool.name);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw invalid(`Tool ${twin} already exists`);
}
