/** Runs the sample server over standard input and output: `node sample-server-main.ts <file for traces>`. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { sampleServer } from './sample-server.ts';

await sampleServer(process.argv[2] ?? '/dev/null').connect(new StdioServerTransport());
