/** The world of the kill test: models whose texts tell how often they were asked. */
import { join } from 'node:path';
import type { ModelScript } from '#model-script';
import type { RuntimeOptions } from '../../../create-runtime.ts';

/** The runtime of a folder, which holds its database. */
export function worldOf(folder: string): RuntimeOptions {
  return {
    apis: ['assistants-v2'],
    configuration: { storage: { file: join(folder, 'runtime.db') }, runs: { grace: 0 } },
    scripts: [asking, computing],
    strict: true,
  };
}

/** Speaks, and calls a function of the client. */
const asking: ModelScript = {
  script: 'asking',
  salt: true,
  replies: [
    {
      when: { round: 1 },
      say: { text: 'Let me ask.', chunks: 2, tool_calls: [{ name: 'get_weather', arguments: { city: 'Oslo' } }] },
    },
    { say: { text: 'It is {tool.content}.', chunks: 2 } },
  ],
};

/** Runs code on the server. */
const computing: ModelScript = {
  script: 'computing',
  salt: true,
  replies: [
    { when: { round: 1 }, say: { tool_calls: [{ name: 'code_interpreter', arguments: { code: 'print(6 * 7)' } }] } },
    { say: { text: 'It is {tool.content}.', chunks: 2 } },
  ],
};
