// Llama Stack 0.2.18: its agents and responses upon a model server that speaks as vLLM does.
import type { Implementation } from '../implementations.ts';
import { runConfiguration } from './run-configuration.ts';

/** The latest release with agents whose code is that of the recordings. */
export const llamaStack: Implementation = {
  name: 'llama-stack',
  release: 'llama-stack 0.2.18',
  environment: 'llama-stack',
  python: { from: 12, below: 14 },
  exams: [
    {
      suite: 'llama-stack',
      target: 'conformance/targets/examples/llama-stack-0.2.18.yaml',
      baseline: 'conformance/baselines/llama-stack-0.2.18.yaml',
    },
  ],
  program: (start) => ({
    words: ['-m', 'llama_stack.core.server.server', 'run.yaml', '--port', String(start.port)],
    environment: {},
    files: { 'run.yaml': runConfiguration(start) },
  }),
};
