/** The sections of a deployment file that concern the inside of the old server: judged as it did, and not used here. */
import { count, flag, list, table, text, type Reader } from '../../../settings/readers.ts';

/** A number that need not be whole. */
const measure: Reader<number> = (value, at) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  at.faults.push({ path: at.path, message: 'must be a number' });
  return undefined;
};

function orNull<Value>(read: Reader<Value>): Reader<Value> {
  return (value, at) => (value === null ? undefined : read(value, at));
}

/** Anything that is a table. */
const anyTable: Reader<object> = (value, at) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  at.faults.push({ path: at.path, message: 'must be a table' });
  return undefined;
};

const port = count(0, 65_535);

export const controlPlane: Reader<object> = table<Section<typeof controlPlaneNames>>({
  services_store_key: text,
  tasks_store_key: text,
  session_store_key: text,
  step_interval: measure,
  host: text,
  port,
  internal_host: orNull(text),
  internal_port: orNull(port),
  running: flag,
  cors_origins: orNull(list(text)),
  topic_namespace: text,
  state_store_uri: orNull(text),
  use_tls: flag,
});

const controlPlaneNames = [
  'services_store_key',
  'tasks_store_key',
  'session_store_key',
  'step_interval',
  'host',
  'port',
  'internal_host',
  'internal_port',
  'running',
  'cors_origins',
  'topic_namespace',
  'state_store_uri',
  'use_tls',
] as const;

type Section<Names extends readonly string[]> = { readonly [Name in Names[number]]?: unknown };

const queues: { readonly [type: string]: { readonly [name: string]: Reader<unknown> } } = {
  simple: { host: text, port, client_kwargs: anyTable, raise_exceptions: flag, use_ssl: flag },
  redis: { url: text, host: text, port, db: count(0, 65_535), username: text, password: text, ssl: flag },
  rabbitmq: {
    url: text,
    exchange_name: text,
    username: text,
    password: text,
    host: text,
    port,
    vhost: text,
    secure: flag,
  },
  kafka: { url: text, host: text, port },
  aws: { aws_region: text, aws_access_key_id: text, aws_secret_access_key: text },
  solace: { host: text, vpn_name: text, username: text, password: text, host_secured: text, is_queue_temporary: flag },
};

/** Whatever broker it names: here the queue is the store of the runtime. */
export const messageQueue: Reader<object> = (value, at) => {
  const section = anyTable(value, at);
  if (section === undefined) return undefined;
  const type = 'type' in section ? section.type : undefined;
  const fields = typeof type === 'string' && Object.hasOwn(queues, type) ? queues[type] : undefined;
  if (fields === undefined) {
    const message = `must be one of ${Object.keys(queues).join(', ')}`;
    at.faults.push({ path: [...at.path, 'type'], message });
    return undefined;
  }
  return table<{ readonly [name: string]: unknown }>({ type: text, ...fields })(section, at);
};
