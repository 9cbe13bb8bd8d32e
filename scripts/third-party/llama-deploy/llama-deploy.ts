// LlamaDeploy 0.6.1: the API server, and the control plane that it starts.
import type { Implementation } from '../implementations.ts';

export const llamaDeploy: Implementation = {
  name: 'llama-deploy',
  release: 'llama-deploy 0.6.1',
  python: { from: 10, below: 13 },
  exams: [],
  program: ({ port }) => ({
    words: ['-m', 'llama_deploy.apiserver'],
    environment: { LLAMA_DEPLOY_APISERVER_PORT: String(port) },
    files: {},
  }),
};
