/** Tools of MCP servers, over every transport: listed, called, failing, refused, and gone. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuardedFetch } from '../../outward/guarded-fetch.ts';
import type { ToolContext } from '../tool.ts';
import type { McpServer } from './mcp-server.ts';
import { mcpTools } from './mcp-tools.ts';
import { startSampleServer, type RunningSampleServer } from './start-sample-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-mcp-'));
const traces = join(folder, 'traces.txt');
let open: RunningSampleServer;
let locked: RunningSampleServer;

beforeAll(async () => {
  open = await startSampleServer({ traces });
  locked = await startSampleServer({ token: 'secret' });
});
afterAll(async () => {
  await Promise.all([open.close(), locked.close()]);
  rmSync(folder, { recursive: true });
});

const context: ToolContext = { tenant: '', signal: new AbortController().signal };
const command: McpServer = {
  kind: 'command',
  command: process.execPath,
  arguments: [new URL('sample-server-main.ts', import.meta.url).pathname, traces],
};
const places: readonly { name: string; server: () => McpServer }[] = [
  { name: 'a command', server: () => command },
  { name: 'streamable HTTP', server: () => ({ kind: 'address', url: `${open.url}/mcp`, fetch }) },
  { name: 'SSE', server: () => ({ kind: 'address', url: `${open.url}/sse`, fetch }) },
];

describe.each(places)('the tools of an MCP server over $name', ({ server }) => {
  it('are listed with what the server says about them', async () => {
    const tools = mcpTools(server(), { idempotent: ['explode'] });
    const listed = await tools.list(context);
    expect(listed.map((tool) => `${tool.name} ${tool.idempotent}`)).toEqual([
      'boil true',
      'echo true',
      'explode true',
      'picture false',
      'write_line false',
    ]);
    expect(listed[0]).toMatchObject({ description: 'The boiling point of a liquid.', parameters: { type: 'object' } });
    await tools.close();
  });

  it('are called, and give text, images and failures', async () => {
    const tools = mcpTools(server());
    const call = (tool: string, given = {}) => tools.call({ tool, arguments: given }, context);
    expect(await call('boil', { liquid: 'water' })).toEqual({
      content: [{ type: 'text', text: '100' }],
      failed: false,
    });
    expect((await call('picture')).content).toEqual([{ type: 'image', data: 'aGk=', mediaType: 'image/png' }]);
    expect(await call('explode')).toEqual({ content: [{ type: 'text', text: 'kaboom' }], failed: true });
    expect(await call('nonesuch')).toMatchObject({ failed: true });
    await tools.close();
  });
});

describe('an MCP server', () => {
  it('is connected to again after its command died', async () => {
    const tools = mcpTools(command);
    await tools.list(context);
    await tools.close();
    expect(await tools.list(context)).toHaveLength(5);
    await tools.close();
  });

  it('gets the headers that the client gave for its address', async () => {
    const url = `${locked.url}/mcp`;
    const tools = mcpTools({ kind: 'address', url, fetch });
    await expect(tools.list(context)).rejects.toMatchObject({ name: 'ToolUnauthorized' });
    const mcpHeaders = new Map([[url, { authorization: 'Bearer secret' }]]);
    expect(await tools.list({ ...context, mcpHeaders })).toHaveLength(5);
  });

  it('is not reached in a private network on behalf of a client', async () => {
    const guarded = createGuardedFetch();
    const tools = mcpTools({ kind: 'address', url: `${open.url}/mcp`, fetch: guarded.fetch });
    await expect(tools.list(context)).rejects.toThrow(/private network/);
    await guarded.close();
  });

  it('that is not there makes listing fail', async () => {
    const tools = mcpTools({ kind: 'address', url: 'http://127.0.0.1:9/mcp', fetch });
    await expect(tools.list(context)).rejects.toThrow(/fetch failed|ENOENT/);
    const missing = mcpTools({ kind: 'command', command: '/nonexistent/command' });
    await expect(missing.list(context)).rejects.toThrow(/fetch failed|ENOENT/);
  });

  it('is given the time that a call may take, and what it did then stays done', async () => {
    const tools = mcpTools({ kind: 'address', url: `${open.url}/mcp`, fetch }, { callTimeout: 50 });
    const outcome = await tools.call({ tool: 'write_line', arguments: { line: 'once', delay: 60_000 } }, context);
    expect(outcome.failed).toBe(true);
    expect(readFileSync(traces, 'utf8')).toBe('once\n');
  });
});
