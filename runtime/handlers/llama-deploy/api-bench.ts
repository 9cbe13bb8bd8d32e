/** Both APIs on a bench: a runtime without a port, and requests in short words. */
import { afterAll, beforeAll } from 'vitest';
import { createRuntime, type Runtime, type RuntimeOptions } from '../../create-runtime.ts';
import type { RequestContext } from '../../request-context.ts';
import { labFile, samples } from '../../domain/llama-deploy/test-bench.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON. */
  readonly body: unknown;
}

export interface ApiBench {
  readonly runtime: Runtime;
  /** `GET /status/` of the API server. */
  server(operation: string, body?: unknown, context?: Partial<RequestContext>): Promise<Answered>;
  /** `GET /services` of the control plane. */
  plane(operation: string, body?: unknown, context?: Partial<RequestContext>): Promise<Answered>;
  /** A request as it is, to the API server. */
  send(path: string, init: RequestInit, context?: Partial<RequestContext>): Promise<Answered>;
}

/** A runtime for all tests of a file; the deployment `Lab` has these services. */
export function apiForAll(services: readonly string[], options: RuntimeOptions = {}): ApiBench {
  let runtime: Runtime;
  beforeAll(async () => {
    const deployments = { allow: 'keyless', roots: [samples] } as const;
    runtime = await createRuntime({ strict: true, configuration: { deployments }, ...options });
    if (services.length === 0) return;
    const made = await send('/deployments/create', uploadOf(labFile(services, `default-service: ${services[0]}`)));
    if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  });
  afterAll(() => runtime.close());
  const to = async (api: string, request: Request, context: Partial<RequestContext> = {}): Promise<Answered> => {
    const served = runtime.apis.get(api);
    if (served === undefined) throw new Error(`${api} is not served`);
    return answered(await served.fetch(request, { tenant: '', ...context }));
  };
  const ask =
    (api: string, port: number): ApiBench['server'] =>
    (operation, body, context) => {
      const [method = '', path = ''] = operation.split(' ');
      const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      const init = { method, ...(body !== undefined && json) };
      return to(api, new Request(`http://127.0.0.1:${port}${path}`, init), context);
    };
  const send: ApiBench['send'] = (path, init, context) =>
    to('llama-deploy-api-server', new Request(`http://127.0.0.1:4501${path}`, init), context);
  return {
    get runtime() {
      return runtime;
    },
    server: ask('llama-deploy-api-server', 4501),
    plane: ask('llama-deploy-control-plane', 8000),
    send,
  };
}

/** The upload of a deployment file. */
export function uploadOf(file: string): RequestInit {
  const body = new FormData();
  body.set('config_file', new File([file], 'upload'));
  return { method: 'POST', body };
}

/** The lines of a stream. */
export function linesOf(body: unknown): readonly unknown[] {
  return String(body)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

async function answered(response: Response): Promise<Answered> {
  const { status, headers } = response;
  const text = await response.text();
  const json = text !== '' && headers.get('content-type') === 'application/json';
  return { status, headers, body: json ? JSON.parse(text) : text };
}
