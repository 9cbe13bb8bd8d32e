/** A small MCP server for tests: one tool per kind of result; `write_line` leaves a trace of every call in a file. */
import { appendFileSync } from 'node:fs';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ListToolsRequestSchema, type CallToolResult } from '@modelcontextprotocol/sdk/types.js';

type Given = { readonly [name: string]: unknown };

interface SampleTool {
  readonly description: string;
  readonly readOnly?: boolean;
  readonly call: (given: Given, traces: string) => CallToolResult | Promise<CallToolResult>;
}

const tools: { readonly [name: string]: SampleTool } = {
  boil: {
    description: 'The boiling point of a liquid.',
    readOnly: true,
    call: ({ liquid }) => text(liquid === 'water' ? '100' : '-100'),
  },
  echo: { description: 'Gives back its arguments.', readOnly: true, call: (given) => text(JSON.stringify(given)) },
  explode: {
    description: 'Fails.',
    call: () => ({ ...text('kaboom'), isError: true }),
  },
  picture: {
    description: 'Gives an image.',
    call: () => ({ content: [{ type: 'image', data: 'aGk=', mimeType: 'image/png' }] }),
  },
  write_line: {
    description: 'Writes a line and says so, some time later.',
    call: async ({ line, delay }, traces) => {
      appendFileSync(traces, `${String(line)}\n`);
      await new Promise((resolve) => setTimeout(resolve, Number(delay ?? 0)));
      return text(`wrote ${String(line)}`);
    },
  },
};

/** A server that writes its traces to a file; it must be connected to a transport. */
export function sampleServer(traces: string): Server {
  const server = new Server({ name: 'sample', version: '1.0.0' }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: Object.entries(tools).map(([name, { description, readOnly = false }]) => ({
      name,
      description,
      inputSchema: { type: 'object' as const },
      annotations: { readOnlyHint: readOnly },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools[params.name];
    if (tool === undefined) throw new Error(`no tool ${params.name}`);
    return tool.call(params.arguments ?? {}, traces);
  });
  return server;
}

function text(content: string): CallToolResult {
  return { content: [{ type: 'text', text: content }] };
}
