/** `etalon serve`: the reference runtime. */
import { createHash } from 'node:crypto';
import { Option } from 'commander';
import type { ModelScript } from '#model-script';
import type { Configuration, Serving } from '#runtime';
import { defineCommand } from '../command.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';
import { port, repeated, text, webAddress } from '../read-option.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly api?: readonly string[];
  readonly port?: number;
  readonly host?: string;
  readonly key?: readonly string[];
  readonly store?: string;
  readonly config?: string;
  readonly modelsUrl?: string;
  readonly scripts?: string;
  readonly allowDeploy?: true | string;
  readonly log: 'silent' | 'error' | 'info';
}

export const serveCommand = defineCommand<Options>({
  name: 'serve',
  summary: 'Serve APIs for real: durable, with a scripted model or any OpenAI-compatible one.',
  declare: (command) =>
    command
      .option('--api <name>', 'only this API, like llama-stack; may be repeated (default: all)', repeated)
      .option(
        '--port <port>',
        'one port for all, each behind its own prefix; 0 for a free one (default: as the documents say)',
        port,
      )
      .option('--host <address>', 'the address to listen on (default: 127.0.0.1)', text)
      .option(
        '--key <key>',
        'a key that may come; each sees only its own data; without any, all share everything',
        repeated,
      )
      .option('--store <file>', 'a SQLite file; without it everything is forgotten at the end', text)
      .option('--config <file>', 'a configuration: models, tools, shields, limits and more', text)
      .option(
        '--models-url <url>',
        'an OpenAI-compatible server for all models but the scripted; key: ETALON_MODELS_KEY',
        webAddress,
      )
      .option('--scripts <folder>', 'a folder of model scripts, added to those of the suites and the built-in ones')
      .addOption(
        new Option(
          '--allow-deploy [who]',
          'let clients create deployments, that is run code here: those with a key, or all of this machine',
        ).choices(['key', 'keyless']),
      )
      .addOption(new Option('--log <level>', 'what is logged').choices(['silent', 'error', 'info']).default('error')),
  run: async (terminal, _operands, options) => {
    const { createLog, createRuntime, implementedApis, serve } = await import('#runtime');
    const apis = chosenApis(options.api, implementedApis());
    const configuration = await configurationOf(terminal, options);
    const [scripts, suites] = await Promise.all([ownScripts(terminal, options), scriptsOfSuites(apis)]);
    const log = createLog({ level: options.log });
    const runtime = await createRuntime({ apis, configuration, scripts, scriptsOf: suites, log });
    const { server, deployments } = configuration;
    try {
      const serving = await serve(runtime.apis.values(), { ...server, ...(deployments && { deployments }), log });
      tellPlaces(terminal, serving);
      await terminal.stopped();
      await serving.close();
    } finally {
      await runtime.close();
    }
    return exitCodes.success;
  },
});

function chosenApis(wanted: readonly string[] | undefined, implemented: readonly string[]): readonly string[] {
  const unknown = wanted?.find((name) => !implemented.includes(name));
  if (unknown === undefined) return wanted ?? implemented;
  throw new UsageError(`There is no API '${unknown}' to serve; there is ${implemented.join(', ')}.`);
}

function tellPlaces(terminal: Terminal, { places }: Serving): void {
  for (const { api, url, undeclared } of places) {
    terminal.out(`${api} is served on ${url}${undeclared ? ' (its document names no port)' : ''}\n`);
  }
}

/** The command line wins over the file and the environment. */
async function configurationOf(terminal: Terminal, options: Options): Promise<Configuration> {
  const { readConfiguration } = await import('#runtime');
  const { environment } = terminal;
  const read = await readConfiguration({ environment, ...(options.config !== undefined && { file: options.config }) });
  const { modelsUrl, store, allowDeploy } = options;
  const key = environment['ETALON_MODELS_KEY'];
  const model = { name: '*', ...(key !== undefined && { key }) };
  return {
    ...read,
    server: {
      ...read.server,
      ...(options.port !== undefined && { port: options.port }),
      ...(options.host !== undefined && { host: options.host }),
      ...(options.key !== undefined && { keys: Object.fromEntries(options.key.map((one) => [one, tenantOf(one)])) }),
    },
    ...(store !== undefined && { storage: { ...read.storage, file: store } }),
    ...(modelsUrl !== undefined && { models: [...(read.models ?? []), { ...model, url: modelsUrl }] }),
    ...(allowDeploy !== undefined && {
      deployments: { ...read.deployments, allow: allowDeploy === 'keyless' ? 'keyless' : 'key' },
    }),
  };
}

/** The same key is the same tenant at each start, in whatever order keys are given; the key itself is stored nowhere. */
function tenantOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

async function ownScripts(terminal: Terminal, { scripts: folder }: Options): Promise<readonly ModelScript[]> {
  if (folder === undefined) return [];
  const { readScripts } = await import('#conformance');
  const scripts = await readScripts(folder);
  if (scripts.length === 0) terminal.error(`There is no model script in ${folder}.\n`);
  return scripts;
}

/** What the suites of the APIs ask for, so that the exam finds its models. */
async function scriptsOfSuites(apis: readonly string[]): Promise<ReadonlyMap<string, readonly ModelScript[]>> {
  const { listSuites, loadScripts } = await import('#conformance');
  const suites = (await listSuites()).filter((suite) => apis.includes(suite));
  return new Map(
    await Promise.all(suites.map(async (suite) => [suite, [...(await loadScripts(suite)).values()]] as const)),
  );
}
