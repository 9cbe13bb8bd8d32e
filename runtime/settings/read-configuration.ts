/** The configuration of a runtime, from a file and the environment; nothing else here reads the environment. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Configuration, DeploymentsConfiguration, LibraryFile, McpConfiguration } from './configuration.ts';
import { ConfigurationError, parseConfiguration } from './parse-configuration.ts';

export interface ReadConfiguration {
  /** A YAML file; without one, what the environment says is all. */
  readonly file?: string;
  /** Default: that of the process. */
  readonly environment?: { readonly [name: string]: string | undefined };
}

/** Throws a `ConfigurationError` that names the places of all that is wrong, and the system's error for a missing file. */
export async function readConfiguration(options: ReadConfiguration = {}): Promise<Configuration> {
  const { file, environment = process.env } = options;
  const read = file === undefined ? {} : await readFromFile(file, environment);
  return withEnvironment(read, environment);
}

type Environment = NonNullable<ReadConfiguration['environment']>;

async function readFromFile(file: string, environment: Environment): Promise<Configuration> {
  const parsed = parseConfiguration(await textOf(file), { file, environment });
  const read = withFolder(parsed, dirname(resolve(file)));
  await requireFolders(read.deployments?.roots ?? [], file);
  return read;
}

/** Nothing could ever be deployed from what is not there. */
async function requireFolders(roots: readonly string[], file: string): Promise<void> {
  for (const root of roots) {
    const found = await stat(root).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      throw new ConfigurationError([`${file}: deployments.roots: ${root} is no folder that can be read`]);
    }
  }
}

/** The system does not say which file is a folder. */
async function textOf(file: string): Promise<string> {
  if ((await stat(file)).isDirectory()) throw new ConfigurationError([`${file}: is a folder, a file is needed`]);
  return readFile(file, 'utf8');
}

/** Files are named from where the configuration stands. */
function withFolder(read: Configuration, folder: string): Configuration {
  const { storage, libraries, toolGroups, deployments } = read;
  const file = (each: LibraryFile): LibraryFile => ({ ...each, file: resolve(folder, each.file) });
  return {
    ...read,
    ...(storage?.file !== undefined && { storage: { ...storage, file: resolve(folder, storage.file) } }),
    ...(libraries !== undefined && { libraries: mapValues(libraries, (files) => files.map(file)) }),
    ...(toolGroups !== undefined && { toolGroups: mapValues(toolGroups, (group) => inFolder(group, folder)) }),
    ...(deployments !== undefined && { deployments: withDeploymentFolders(deployments, folder) }),
  };
}

function withDeploymentFolders(deployments: DeploymentsConfiguration, base: string): DeploymentsConfiguration {
  const { roots } = deployments;
  return {
    ...deployments,
    ...(roots !== undefined && { roots: roots.map((root) => resolve(base, root)) }),
  };
}

/** A command starts where the configuration stands, unless it says where. */
function inFolder(group: McpConfiguration, folder: string): McpConfiguration {
  return 'command' in group ? { ...group, folder: resolve(folder, group.folder ?? '.') } : group;
}

function mapValues<Value>(record: { readonly [name: string]: Value }, change: (value: Value) => Value) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** The environment wins: it is closer to the start of the process. */
function withEnvironment(read: Configuration, environment: Environment): Configuration {
  const { ETALON_HOST: host, ETALON_PORT: port, ETALON_KEYS: keys, ETALON_STORAGE_FILE: file } = environment;
  const server = {
    ...read.server,
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port: portOf(port) }),
    ...(keys !== undefined && { keys: keysOf(keys) }),
  };
  return { ...read, server, ...(file !== undefined && { storage: { ...read.storage, file } }) };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigurationError([`ETALON_PORT: must be a whole number from 0 to 65535, not '${text}'`]);
}

/** `key=tenant,key=tenant`. */
function keysOf(text: string): { readonly [key: string]: string } {
  const pairs = text.split(',').map((pair) => pair.split('='));
  const broken = pairs.some(([key = '', tenant = '', ...more]) => key === '' || tenant === '' || more.length > 0);
  if (broken) throw new ConfigurationError(['ETALON_KEYS: must be key=tenant, several joined by commas']);
  const twice = new Set(pairs.map(([key]) => key)).size < pairs.length;
  if (twice) throw new ConfigurationError(['ETALON_KEYS: names a key twice']);
  return Object.fromEntries(pairs);
}
