/** The shape of a configuration file. */
import type {
  AssistantsConfiguration,
  CodeInterpreterConfiguration,
  Configuration,
  DeploymentsConfiguration,
  LibraryFile,
  McpConfiguration,
  ModelConfiguration,
  RunConfiguration,
  ServerConfiguration,
  ShieldConfiguration,
  StorageConfiguration,
} from './configuration.ts';
import type { HttpLimits } from '../http/limits.ts';
import type { ShieldRule } from '../shields/rule-shield.ts';
import type { WebPage, WebSearchSettings } from '../tools/web-search.ts';
import { hostSetting, origin, outwardRule } from './address-readers.ts';
import {
  byMember,
  choice,
  count,
  filledText,
  flag,
  list,
  named,
  scalar,
  table,
  text,
  webAddress,
  type Reader,
} from './readers.ts';

const milliseconds = count(1, 86_400_000);

const limits = table<Partial<HttpLimits>>({
  body: count(1, 2 ** 31),
  headers: count(1024, 2 ** 20),
  request: milliseconds,
  reader: milliseconds,
  connections: count(1, 1_000_000),
});

const server = table<ServerConfiguration>({
  host: text,
  port: count(0, 65_535),
  // The tenant without a name is he who has no key.
  keys: named(filledText),
  hosts: list(hostSetting),
  origins: list(origin),
  limits,
  version: text,
});

const storage = table<StorageConfiguration>({ file: filledText, survives: choice(['process', 'power-cut']) });

const model = table<ModelConfiguration>(
  { name: filledText, url: webAddress, key: text, servedName: text, extended: flag, inlineImages: flag },
  ['name', 'url'],
);

const mcp: Reader<McpConfiguration> = byMember<McpConfiguration>({
  command: table<Extract<McpConfiguration, { command: string }>>(
    { command: filledText, arguments: list(text), environment: named(text), folder: text, idempotent: list(text) },
    ['command'],
  ),
  url: table<Extract<McpConfiguration, { url: string }>>(
    { url: webAddress, headers: named(text), idempotent: list(text) },
    ['url'],
  ),
});

const page = table<WebPage>({ title: text, url: text, content: text }, ['title', 'url', 'content']);

const webSearch: Reader<WebSearchSettings> = (value, at) => {
  const provider = typeof value === 'object' && value !== null && 'provider' in value ? value.provider : undefined;
  return searches[
    choice(['brave', 'tavily', 'searxng', 'fixed'])(provider, { ...at, path: [...at.path, 'provider'] }) ?? 'none'
  ](value, at);
};

type Search<Provider> = Extract<WebSearchSettings, { provider: Provider }>;

const searches: { readonly [Provider in WebSearchSettings['provider'] | 'none']: Reader<WebSearchSettings> } = {
  brave: table<Search<'brave'>>({ provider: choice(['brave']), key: text }, ['key']),
  tavily: table<Search<'tavily'>>({ provider: choice(['tavily']), key: text }, ['key']),
  searxng: table<Search<'searxng'>>({ provider: choice(['searxng']), url: webAddress }, ['url']),
  fixed: table<Search<'fixed'>>({ provider: choice(['fixed']), pages: list(page) }, ['pages']),
  none: () => undefined,
};

const rule = table<ShieldRule>(
  { phrase: text, level: choice(['info', 'warn', 'error']), type: text, userMessage: text },
  ['phrase'],
);

const shield = byMember<ShieldConfiguration>({
  rules: table<Extract<ShieldConfiguration, { rules: unknown }>>({ rules: list(rule) }),
  model: table<Extract<ShieldConfiguration, { model: string }>>({ model: text }),
});

const libraryFile = table<LibraryFile>({ file: filledText, attributes: named(scalar) }, ['file']);

const runs = table<RunConfiguration>({
  concurrency: count(1, 10_000),
  grace: count(0, 600_000),
  keepEvents: count(0, 36_500),
});

const seconds = count(1, 86_400);

const codeInterpreter = table<CodeInterpreterConfiguration>({
  enabled: flag,
  timeout: seconds,
  memory: count(64, 65_536),
  output: count(1024, 2 ** 26),
});

const assistants = table<AssistantsConfiguration>({ expireAfter: seconds, codeInterpreter });

const deployments = table<DeploymentsConfiguration>({
  allow: choice(['no', 'key', 'keyless']),
  roots: list(filledText),
  timeout: seconds,
  maximum: count(1, 1000),
  results: choice(['json', 'python']),
  queue: count(1, 65_535),
});

/** Reads a whole configuration. */
export const configuration: Reader<Configuration> = table<Configuration>({
  server,
  storage,
  models: list(model),
  toolGroups: named(mcp),
  webSearch,
  shields: named(shield),
  libraries: named(list(libraryFile)),
  outward: table<NonNullable<Configuration['outward']>>({ allow: list(outwardRule) }),
  runs,
  assistants,
  deployments,
});
