/** The laboratory answers as its users expect. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLaboratory } from './start-laboratory.ts';
import type { Laboratory } from './start-laboratory.ts';

let laboratory: Laboratory;

beforeAll(async () => {
  laboratory = await startLaboratory();
});

afterAll(() => laboratory.close());

async function connected(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(`${laboratory.url}/mcp`));
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  return client;
}

describe('the laboratory', () => {
  it('lists and calls its tools by MCP', async () => {
    const client = await connected();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['boiling_point', 'repeat', 'refuse']);
    expect(await client.callTool({ name: 'boiling_point', arguments: { liquid: 'tea' } })).toMatchObject({
      content: [{ text: 'tea boils at 100' }],
    });
    expect(await client.callTool({ name: 'refuse', arguments: {} })).toMatchObject({ isError: true });
    await client.close();
  });

  it('has texts and an image', async () => {
    expect(await (await fetch(`${laboratory.url}/texts/rain.txt`)).text()).toBe('This is the text rain.');
    expect((await fetch(`${laboratory.url}/pixel.png`)).headers.get('content-type')).toBe('image/png');
    expect((await fetch(`${laboratory.url}/other`)).status).toBe(404);
  });

  it('keeps what services are told, and is busy or strict where their names say so', async () => {
    const told = (type: string): Promise<number> => tell({ type, action: 'new_task' });
    expect(await told('plain-1')).toBe(200);
    expect([await told('busy-1'), await told('busy-1'), await told('busy-1')]).toEqual([503, 503, 200]);
    expect(await told('strict-1')).toBe(400);
    const place: unknown = await (await fetch(`${laboratory.url}/services`)).json();
    expect(place).toEqual({ host: '127.0.0.1', port: Number(new URL(laboratory.url).port) });
    const came: unknown = await (await fetch(`${laboratory.url}/services/plain-1`)).json();
    const message = { type: 'plain-1', action: 'new_task' };
    expect(came).toEqual([{ method: 'POST', contentType: 'application/json', status: 200, message }]);
    expect(await (await fetch(`${laboratory.url}/services/never-told`)).json()).toEqual([]);
  });
});

async function tell(message: object): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const url = `${laboratory.url}/process_message`;
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) })).status;
}
