/** The tools that the laboratory offers by MCP: each does one thing that an exam wants to see. */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';

interface LaboratoryTool {
  readonly description: string;
  readonly properties: { readonly [name: string]: object };
  readonly call: (given: { readonly [name: string]: unknown }) => CallToolResult;
}

const tools: { readonly [name: string]: LaboratoryTool } = {
  boiling_point: {
    description: 'Tells the boiling point of a liquid in degrees.',
    properties: { liquid: { type: 'string' }, celsius: { type: 'boolean' } },
    call: ({ liquid, celsius }) => said(`${String(liquid)} boils at ${celsius === false ? '212' : '100'}`),
  },
  repeat: {
    description: 'Gives its arguments back as JSON.',
    properties: { value: {} },
    call: (given) => said(JSON.stringify(given)),
  },
  refuse: {
    description: 'Reports an error.',
    properties: {},
    call: () => ({ ...said('the tool refuses'), isError: true }),
  },
};

/** A server of these tools; it has to be connected to a transport. */
export function laboratoryTools(): Server {
  const server = new Server({ name: 'laboratory', version: '1.0.0' }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(tools).map(([name, tool]) => listed(name, tool)),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
    const tool = Object.hasOwn(tools, params.name) ? tools[params.name] : undefined;
    return tool === undefined
      ? { ...said(`there is no tool ${params.name}`), isError: true }
      : tool.call(params.arguments ?? {});
  });
  return server;
}

function listed(name: string, { description, properties }: LaboratoryTool): Tool {
  return { name, description, inputSchema: { type: 'object', properties: { ...properties } } };
}

function said(text: string): CallToolResult {
  return { content: [{ type: 'text', text }] };
}
