/** The ports of a runtime, out of what it was given and what it was told. */
import { dirname, resolve } from 'node:path';
import type { ModelScript } from '#model-script';
import { systemClock, type Clock } from './clock.ts';
import type {
  Configuration,
  McpConfiguration,
  ModelConfiguration,
  ShieldConfiguration,
} from './settings/configuration.ts';
import { createEmbeddedEngine } from './engine/embedded.ts';
import type { Engine } from './engine/engine.ts';
import { randomIds, type Ids } from './ids.ts';
import { anyOfModels, servedModels } from './models/models.ts';
import type { ModelProvider, Models } from './models/model.ts';
import { openAiCompatible } from './models/openai-compatible.ts';
import { reliable } from './models/reliable.ts';
import { scriptedModels } from './models/scripted.ts';
import { download } from './outward/download.ts';
import { createGuardedFetch, type Fetch } from './outward/guarded-fetch.ts';
import { plainFetch } from './outward/plain-fetch.ts';
import type { Ports } from './ports.ts';
import { makeFolder } from './storage/make-folder.ts';
import { readLibraries } from './settings/read-libraries.ts';
import { createRunLog } from './run-log/run-log.ts';
import { ConfigurationError } from './settings/parse-configuration.ts';
import { guardShield } from './shields/guard-shield.ts';
import { ruleShield } from './shields/rule-shield.ts';
import { namedShields, type Shields } from './shields/shield.ts';
import { openSqliteStore, type SqliteStore } from './storage/sqlite.ts';
import { sqliteTextIndex } from './storage/sqlite-text-index.ts';
import type { Store } from './storage/store.ts';
import { openTemporaryStore } from './storage/temporary-store.ts';
import { knowledgeSearch } from './tools/knowledge-search.ts';
import { mcpTools, type McpTools } from './tools/mcp/mcp-tools.ts';
import { namedToolGroups } from './tools/tool-groups.ts';
import type { ToolGroups } from './tools/tool.ts';
import { webSearch, webSearchGroup } from './tools/web-search.ts';

/** Everything can be given; what is not is made from the configuration. */
export interface PortsOptions {
  readonly configuration?: Configuration;
  readonly store?: SqliteStore;
  readonly engine?: Engine;
  readonly models?: Models;
  readonly tools?: ToolGroups;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** For the scripted models, beside the built-in scripts. */
  readonly scripts?: readonly ModelScript[];
  /** Scripts that only the family of an API knows, by the name of the API: those of its suite. */
  readonly scriptsOf?: ReadonlyMap<string, readonly ModelScript[]>;
  readonly decorateStore?: (store: Store) => Store;
  readonly decorateOutward?: (fetch: Fetch) => Fetch;
}

export interface BuiltPorts {
  readonly ports: Ports;
  /** The same, with the models that only these APIs know. */
  portsFor(apis: readonly string[]): Ports;
  /** Closes what was opened here. */
  close(): Promise<void>;
}

export async function buildPorts(options: PortsOptions): Promise<BuiltPorts> {
  const { configuration = {}, clock = systemClock(), ids = randomIds() } = options;
  const file = options.store ?? openStore(configuration);
  const store = options.decorateStore?.(file) ?? file;
  const texts = sqliteTextIndex(file);
  await readLibraries(texts, configuration.libraries);
  const guarded = createGuardedFetch(configuration.outward);
  const outward = options.decorateOutward?.(guarded.fetch) ?? guarded.fetch;
  const models = options.models ?? buildModels(options, ids, outward);
  const search = configuration.webSearch && webSearch(configuration.webSearch);
  const servers = Object.entries(configuration.toolGroups ?? {}).map(([name, mcp]) => [name, mcpGroup(mcp)] as const);
  const builtIn = {
    'builtin::rag': knowledgeSearch(texts),
    ...(search && { 'builtin::websearch': webSearchGroup(search) }),
  };
  const ports: Ports = {
    store,
    log: createRunLog(store),
    engine: options.engine ?? createEmbeddedEngine({ store, clock, ids }),
    models,
    tools: options.tools ?? namedToolGroups({ ...builtIn, ...Object.fromEntries(servers) }),
    shields: buildShields(configuration, models),
    texts,
    ...(search && { webSearch: search }),
    outward,
    clock,
    ids,
  };
  return {
    ports,
    portsFor: (apis) => withOwnModels(ports, options, apis),
    close: async () => {
      await Promise.all([...servers.map(([, group]) => group.close()), guarded.close()]);
      if (options.store === undefined) await file.close();
    },
  };
}

/** Suites of several families have scripts of the same names that say different things. */
function withOwnModels(ports: Ports, options: PortsOptions, apis: readonly string[]): Ports {
  const own = apis.flatMap((api) => options.scriptsOf?.get(api) ?? []);
  if (own.length === 0 || options.models !== undefined) return ports;
  const scripts = [...(options.scripts ?? []), ...own];
  return { ...ports, models: buildModels({ ...options, scripts }, ports.ids, ports.outward) };
}

function openStore({ storage = {} }: Configuration): SqliteStore {
  const { file, survives } = storage;
  if (file === undefined) return openTemporaryStore();
  makeFolder(dirname(resolve(file)));
  return openSqliteStore({ file, ...(survives !== undefined && { survives }) });
}

function buildModels({ configuration = {}, scripts = [] }: PortsOptions, ids: Ids, outward: Fetch): Models {
  const served = (configuration.models ?? []).map((model) => ({
    name: model.name,
    provider: buildModel(model, outward),
  }));
  const scripted = scriptedModels({ scripts, ids });
  const patient: Models = { find: (model) => patiently(scripted.find(model)) };
  return anyOfModels([patient, servedModels(served)]);
}

function patiently(provider: ModelProvider | undefined): ModelProvider | undefined {
  return provider === undefined ? undefined : reliable(provider);
}

function buildModel(model: ModelConfiguration, outward: Fetch): ModelProvider {
  const { url, key, servedName, extended, inlineImages = true } = model;
  const inlineImage = (address: string, signal: AbortSignal) => imageAddress(outward, address, signal);
  return reliable(
    openAiCompatible({
      baseUrl: url,
      ...(key !== undefined && { apiKey: key }),
      ...(servedName !== undefined && { servedName }),
      ...(extended !== undefined && { extended }),
      ...(inlineImages && { inlineImage }),
    }),
  );
}

async function imageAddress(outward: Fetch, address: string, signal: AbortSignal): Promise<string> {
  const { bytes, mediaType } = await download(outward, address, { signal });
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

function mcpGroup(mcp: McpConfiguration): McpTools {
  const options = { ...(mcp.idempotent !== undefined && { idempotent: mcp.idempotent }) };
  if ('url' in mcp) return mcpTools({ kind: 'address', fetch: plainFetch, ...mcp }, options);
  return mcpTools({ kind: 'command', ...mcp }, options);
}

function buildShields({ shields = {} }: Configuration, models: Models): Shields {
  return namedShields(
    Object.fromEntries(Object.entries(shields).map(([name, shield]) => [name, buildShield(name, shield, models)])),
  );
}

function buildShield(name: string, shield: ShieldConfiguration, models: Models) {
  if ('rules' in shield) return ruleShield(shield.rules);
  const provider = models.find(shield.model);
  if (provider === undefined) {
    throw new ConfigurationError([`shields.${name}: there is no model ${shield.model}; it must stand under models`]);
  }
  return guardShield({ model: shield.model, provider });
}
