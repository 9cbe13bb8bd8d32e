/** The keys that a config may have: those that shape the client, and those that were about publishing it. */
import { didYouMean } from '../diagnostics/suggest.ts';
import { children, type Cursor } from '../source/cursor.ts';
import type { Surroundings } from './update.ts';

interface KnownKeys {
  /** Read here. */
  readonly read: ReadonlySet<string>;
  /** Known, and of no consequence for generated code. */
  readonly idle: ReadonlySet<string>;
}

export const rootKeys: KnownKeys = {
  read: new Set(['resources', 'pagination', 'streaming', 'environments']),
  idle: new Set([
    '$schema',
    'edition',
    'organization',
    'targets',
    'readme',
    'settings',
    'client_settings',
    'codeflow',
    'security',
    'security_schemes',
    'query_settings',
    'multipart_settings',
    'openapi',
    'diagnostics',
    'custom_casings',
    'unspecified_endpoints',
    'examples',
    'hooks',
    'types',
  ]),
};

export const resourceKeys: KnownKeys = {
  read: new Set(['methods', 'models', 'subresources']),
  idle: new Set(['description', 'standalone_api', 'name']),
};

export const methodKeys: KnownKeys = {
  read: new Set(['endpoint', 'paginated', 'streaming', 'deprecated']),
  idle: new Set([
    'type',
    'description',
    'positional_params',
    'body_param_name',
    'skip_test_reason',
    'body_root_param_name',
    'unwrap_response_fields',
    'bulk_body_param',
    'name',
    'example',
    'examples',
    'idempotency_header',
  ]),
};

/** Of the settings of the whole client. */
export const clientStreamKeys: KnownKeys = { read: new Set(['on_event']), idle: new Set(['description']) };

/** Of a method. */
export const streamKeys: KnownKeys = {
  read: new Set(['param_discriminator', 'stream_event_model']),
  idle: new Set(['params_type_name', 'description']),
};

export const schemeKeys: KnownKeys = {
  read: new Set(['name', 'type', 'request', 'response']),
  idle: new Set(['description', 'param_name', 'param', 'param_location', 'continue_on_empty_items']),
};

/** What the settings of a client were is said by its user now. */
const clientOptions =
  "Give key, retries and timeout where the client is made: { apiKey: process.env['…'], maxRetries, timeout }.";

/** Reports the members that mean nothing here, each where it stands. */
export function reportKeys(at: Cursor, known: KnownKeys, { reporter }: Pick<Surroundings, 'reporter'>): void {
  for (const member of children(at)) {
    if (known.read.has(member.key)) continue;
    if (known.idle.has(member.key))
      reporter.report('stainless/no-effect', `'${member.key}' has no effect on what is generated here.`, {
        at: member,
        ...(member.key === 'client_settings' && { help: clientOptions }),
      });
    else {
      const help = didYouMean(member.key, [...known.read, ...known.idle]);
      const details = { at: member, ...(help !== undefined && { help }) };
      reporter.report('stainless/not-understood', `'${member.key}' is not understood.`, details);
    }
  }
}
