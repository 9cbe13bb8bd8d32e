/** The tools of an MCP server as a tool group. */
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { ErrorCode, McpError, type CallToolResult, type Tool } from '@modelcontextprotocol/sdk/types.js';
import type { ToolContent, ToolContext, ToolDefinition, ToolGroup, ToolOutcome } from '../tool.ts';
import { connectMcp } from './connect.ts';
import type { McpServer } from './mcp-server.ts';

export interface McpToolsOptions {
  /** How long one call may take; milliseconds. */
  readonly callTimeout?: number;
  /** Tools that the operator knows to be idempotent, beside those that the server declares so. */
  readonly idempotent?: readonly string[];
}

export interface McpTools extends ToolGroup {
  close(): Promise<void>;
}

/** A group that connects when it is used; commands keep running until `close`. */
export function mcpTools(server: McpServer, options: McpToolsOptions = {}): McpTools {
  const connections = server.kind === 'command' ? lasting(server) : passing(server);
  return {
    list: (context) =>
      connections.use(context, async (client) => {
        const tools = await listAll(client, context.signal);
        return tools.map((tool) => toDefinition(tool, options.idempotent ?? []));
      }),
    call: (request, context) =>
      connections.use(context, (client) => {
        const { tool, arguments: given } = request;
        const limits = { signal: context.signal, timeout: options.callTimeout ?? 60_000 };
        return callTool(client, { name: tool, arguments: { ...given } }, limits);
      }),
    close: () => connections.close(),
  };
}

interface Connections {
  use<Result>(context: ToolContext, work: (client: Client) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** One connection for all, made when first wanted and made anew when it broke. */
function lasting(server: McpServer): Connections {
  let connected: Promise<Client> | undefined;
  const connect = async (): Promise<Client> => {
    const client = await connectMcp(server);
    client.onclose = () => {
      connected = undefined;
    };
    return client;
  };
  return {
    use: async (_, work) => {
      connected ??= connect().catch((problem: unknown) => {
        connected = undefined;
        throw problem;
      });
      return work(await connected);
    },
    close: async () => {
      await (await connected?.catch(() => undefined))?.close();
    },
  };
}

/** A connection for each use: headers differ from client to client, and servers come and go. */
function passing(server: McpServer): Connections {
  return {
    use: async (context, work) => {
      const client = await connectMcp(withHeaders(server, context), { signal: context.signal });
      try {
        return await work(client);
      } finally {
        await client.close();
      }
    },
    close: async () => undefined,
  };
}

function withHeaders(server: McpServer, context: ToolContext): McpServer {
  if (server.kind === 'command') return server;
  return { ...server, headers: { ...server.headers, ...context.mcpHeaders?.get(server.url) } };
}

async function listAll(client: Client, signal: AbortSignal): Promise<readonly Tool[]> {
  const tools: Tool[] = [];
  let cursor: string | undefined;
  do {
    const page = await client.listTools(cursor === undefined ? {} : { cursor }, { signal, timeout: 20_000 });
    tools.push(...page.tools);
    cursor = page.nextCursor;
  } while (cursor !== undefined && tools.length < 1000);
  return tools;
}

function toDefinition(tool: Tool, idempotent: readonly string[]): ToolDefinition {
  const declared = tool.annotations?.idempotentHint === true || tool.annotations?.readOnlyHint === true;
  return {
    name: tool.name,
    parameters: tool.inputSchema,
    idempotent: declared || idempotent.includes(tool.name),
    ...(tool.description !== undefined && { description: tool.description }),
  };
}

async function callTool(
  client: Client,
  call: { name: string; arguments: Record<string, unknown> },
  limits: { signal: AbortSignal; timeout: number },
): Promise<ToolOutcome> {
  try {
    const result = (await client.callTool(call, undefined, limits)) as CallToolResult;
    return { content: contentOf(result), failed: result.isError === true };
  } catch (problem) {
    // The server answered, with an error of the protocol, or took too long: for the model that is a tool that failed.
    if (!(problem instanceof McpError) || problem.code === ErrorCode.ConnectionClosed) throw problem;
    return { content: [{ type: 'text', text: problem.message }], failed: true };
  }
}

function contentOf(result: CallToolResult): readonly ToolContent[] {
  if (result.content.length > 0) return result.content.map(toContent);
  const structured = result.structuredContent === undefined ? '' : JSON.stringify(result.structuredContent);
  return [{ type: 'text', text: structured }];
}

type McpContent = CallToolResult['content'][number];
type Writers = { readonly [Type in McpContent['type']]: (part: Extract<McpContent, { type: Type }>) => ToolContent };

const writers: Writers = {
  text: ({ text }) => ({ type: 'text', text }),
  image: ({ data, mimeType }) => ({ type: 'image', data, mediaType: mimeType }),
  audio: ({ mimeType }) => ({ type: 'text', text: `[audio ${mimeType}]` }),
  resource_link: ({ uri }) => ({ type: 'text', text: uri }),
  resource: ({ resource }) => ({ type: 'text', text: 'text' in resource ? resource.text : resource.uri }),
};

function toContent(part: McpContent): ToolContent {
  return writers[part.type](part as never);
}
