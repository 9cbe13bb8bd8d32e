// The run file of Llama Stack: everything on loopback, everything in the folder where it is started.
import type { Start } from '../implementations.ts';

const store = (file: string): object => ({ type: 'sqlite', db_path: `./${file}.db` });
const provider = (id: string, type: string, config: object = {}): object => ({
  provider_id: id,
  provider_type: type,
  config,
});

/** YAML; JSON is that too. The models are those that the model server lists. */
export function runConfiguration({ port, modelUrl, laboratoryUrl }: Omit<Start, 'folder' | 'ports'>): string {
  const model = { url: modelUrl, max_tokens: 4096, api_token: 'none', tls_verify: true };
  const trace = { service_name: 'etalon', sinks: 'sqlite', sqlite_db_path: './trace.db' };
  const agents = { persistence_store: store('agents'), responses_store: store('responses') };
  return JSON.stringify({
    version: 2,
    image_name: 'etalon',
    apis: ['agents', 'inference', 'safety', 'telemetry', 'tool_runtime', 'vector_io'],
    providers: {
      inference: [provider('vllm', 'remote::vllm', model)],
      vector_io: [],
      safety: [provider('llama-guard', 'inline::llama-guard', { excluded_categories: [] })],
      agents: [provider('meta-reference', 'inline::meta-reference', agents)],
      telemetry: [provider('meta-reference', 'inline::meta-reference', trace)],
      tool_runtime: [provider('mcp', 'remote::model-context-protocol')],
    },
    metadata_store: store('registry'),
    inference_store: store('inference'),
    models: [],
    shields: [{ shield_id: 'guard', provider_id: 'llama-guard', provider_shield_id: 'script:guard' }],
    tool_groups: [{ toolgroup_id: 'mcp::test', provider_id: 'mcp', mcp_endpoint: { uri: `${laboratoryUrl}/mcp` } }],
    server: { port, host: '127.0.0.1' },
  });
}
