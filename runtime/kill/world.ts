/** The world of the kill test: a model whose texts tell how often it was asked, and tools that leave traces. */
import { join } from 'node:path';
import type { ModelScript } from '#model-script';
import type { Configuration } from '../settings/configuration.ts';

const sampleServer = new URL('../tools/mcp/sample-server-main.ts', import.meta.url).pathname;

/** The runtime of a folder: its database, and the file in which the tool `write_line` leaves its traces. */
export function worldOf(folder: string): { readonly configuration: Configuration; readonly traces: string } {
  const traces = join(folder, 'traces.txt');
  return {
    traces,
    configuration: {
      storage: { file: join(folder, 'runtime.db') },
      toolGroups: { 'mcp::sample': { command: process.execPath, arguments: [sampleServer, traces] } },
      runs: { grace: 0 },
    },
  };
}

export const salted: ModelScript = {
  script: 'salted',
  salt: true,
  replies: [
    {
      when: { round: 1 },
      say: {
        chunks: 2,
        text: 'Let me write that down.',
        tool_calls: [
          { id: 'w', name: 'write_line', arguments: { line: 'written' } },
          { id: 'b', name: 'boil', arguments: { liquid: 'water' } },
        ],
      },
    },
    { say: { text: 'It boils at {tool.content}.', chunks: 2 } },
  ],
};
