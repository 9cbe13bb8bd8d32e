/** Who asks: the tenant, and what the client gives for MCP servers, in whatever state it is. */
import { describe, expect, it } from 'vitest';
import { callerOf } from './caller.ts';

function caller(header?: string) {
  return callerOf(
    { incoming: { header: (name) => (name === 'x-llamastack-provider-data' ? header : undefined) } },
    { tenant: 'ann' },
  );
}

describe('a caller', () => {
  it('brings headers for MCP servers', () => {
    const header = JSON.stringify({ mcp_headers: { 'http://mcp.example/sse': { Authorization: 'Bearer x', n: 1 } } });
    const mcpHeaders = new Map([['http://mcp.example/sse', { Authorization: 'Bearer x', n: '1' }]]);
    expect(caller(header)).toEqual({ tenant: 'ann', mcpHeaders });
  });

  it.each([undefined, '{oops', 'null', '[]', '{"mcp_headers":7}', '{"other":{}}'])(
    'may bring nothing of use: %s',
    (header) => {
      expect(caller(header)).toEqual({ tenant: 'ann' });
    },
  );
});
