/** The Llama Stack family: agents, sessions, turns and responses, served as one API. */
import { operations } from '#generated/llama-stack/operations';
import { createCallers } from '../../domain/llama-stack/callers.ts';
import { llamaStackDrivers } from '../../domain/llama-stack/drive-run.ts';
import { defaultRetention, sweep, type Retention } from '../../domain/llama-stack/retention.ts';
import type { Configuration } from '../../settings/configuration.ts';
import type { OpenFamily, ServedApi } from '../../family.ts';
import { refuse } from './refuse.ts';
import type { FetchHandler } from '../house-hooks.ts';
import { serveLlamaStack } from './serve.ts';

/** Who asked for a run is known to this family only, and while the process lives. */
export const openLlamaStack: OpenFamily = (runtimePorts, options) => {
  const ports = { ...runtimePorts, callers: createCallers() };
  const { configuration, decorate, strict, bodyLimit, onFailure } = options;
  const fetch = serveLlamaStack(ports, {
    version: configuration.server?.version ?? apiVersion,
    onFailure,
    ...(decorate !== undefined && { decorate }),
    ...(strict !== undefined && { strict }),
    ...(bodyLimit !== undefined && { bodyLimit }),
  });
  const retention = retentionOf(configuration);
  return {
    name: 'llama-stack',
    apis: [servedApi(fetch)],
    drivers: llamaStackDrivers(ports),
    sweep: async () => void (await sweep(ports, retention)),
  };
};

/** Of the Llama Stack API that is served. */
const apiVersion = '0.2.18';

function servedApi(fetch: FetchHandler): ServedApi {
  return { name: 'llama-stack', operations, fetch, refuse };
}

function retentionOf({ runs = {} }: Configuration): Retention {
  const { keepEvents: days } = runs;
  return { ...defaultRetention, ...(days !== undefined && { turnEvents: days * 24 * 60 * 60 * 1000 }) };
}
