// LlamaDeploy 0.6.1: the API server, and the control plane that comes with its deployment.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Implementation, Program, Start } from '../implementations.ts';
import { labDeployment, labName, services } from './lab.ts';

/** The last release that the seed of the client speaks to. */
const release = {
  release: 'llama-deploy 0.6.1',
  environment: 'llama-deploy',
  python: { from: 10, below: 14 },
} as const;

const workflows = join(import.meta.dirname, '../../../conformance/laboratory/workflows/flows.py');

/** `port` is that of the API server. */
export const llamaDeploy: Implementation = {
  ...release,
  name: 'llama-deploy',
  exams: [
    {
      suite: 'llama-deploy-api-server',
      target: 'conformance/targets/examples/llama-deploy-0.6.1-api-server.yaml',
      baseline: 'conformance/baselines/llama-deploy-0.6.1-api-server.yaml',
      oneByOne: true,
    },
  ],
  program: (start) => {
    const [controlPlane = 0, ...ports] = start.ports;
    return apiServer(start, { api: start.port, controlPlane, ports });
  },
};

/** The same server; `port` is that of the control plane. */
export const llamaDeployControlPlane: Implementation = {
  ...release,
  name: 'llama-deploy-control-plane',
  exams: [
    {
      suite: 'llama-deploy-control-plane',
      target: 'conformance/targets/examples/llama-deploy-0.6.1-control-plane.yaml',
      baseline: 'conformance/baselines/llama-deploy-0.6.1-control-plane.yaml',
      oneByOne: true,
    },
  ],
  program: (start) => {
    const [api = 0, ...ports] = start.ports;
    return apiServer(start, { api, controlPlane: start.port, ports });
  },
};

interface Places {
  readonly api: number;
  readonly controlPlane: number;
  readonly ports: readonly number[];
}

function apiServer({ folder }: Start, { api, controlPlane, ports }: Places): Program {
  return {
    words: ['-m', 'llama_deploy.apiserver'],
    environment: {
      LLAMA_DEPLOY_APISERVER_PORT: String(api),
      LLAMA_DEPLOY_APISERVER_RC_PATH: `${folder}/deployments`,
      // It copies deployments to a fixed place below this.
      TMPDIR: folder,
      // In seconds: how long its own client waits for a result or an event; two minutes if not said.
      LLAMA_DEPLOY_TIMEOUT: '8',
      // It has one queue, that of its first deployment; those which the exam makes look for it where this says.
      SIMPLE_MESSAGE_QUEUE_PORT: String(ports[0]),
    },
    files: {
      'source/flows.py': readFileSync(workflows, 'utf8'),
      'deployments/lab.yml': labDeployment({ source: `${folder}/source`, controlPlane, ports }),
    },
    // The API server answers long before the services behind it do.
    readyWhen: [
      { url: `http://127.0.0.1:${controlPlane}/services`, holds: services.map((name) => `"${name}"`) },
      ...services
        .filter((name) => name !== 'human')
        .map((name) => ({
          url: `http://127.0.0.1:${api}/deployments/${labName}/tasks/run`,
          body: { input: '{"delay": 0}', agent_id: name },
        })),
    ],
  };
}
