/** `etalon serve`: the reference runtime. */
import { createHash } from 'node:crypto';
import { Option } from 'commander';
import type { ModelScript } from '#model-script';
import type { Configuration } from '#runtime';
import { defineCommand } from '../command.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';
import { declaredPort } from '../declared-port.ts';
import { chosenDocument } from '../find-document.ts';
import { port, repeated, text, webAddress } from '../read-option.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly api: string;
  readonly port?: number;
  readonly host?: string;
  readonly key?: readonly string[];
  readonly store?: string;
  readonly config?: string;
  readonly modelsUrl?: string;
  readonly scripts?: string;
  readonly log: 'silent' | 'error' | 'info';
}

/** The APIs that the runtime implements. */
const implemented: readonly string[] = ['llama-stack'];

export const serveCommand = defineCommand<Options>({
  name: 'serve',
  summary: 'Serve an API for real: durable, with a scripted model or any OpenAI-compatible one.',
  declare: (command) =>
    command
      .requiredOption('--api <name>', 'the API, like llama-stack')
      .option('--port <port>', 'port to listen on; 0 for a free one (default: as the document says)', port)
      .option('--host <address>', 'address to listen on (default: 127.0.0.1)', text)
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
      .option('--scripts <folder>', 'folder of model scripts, added to those of the suite and the built-in ones')
      .addOption(new Option('--log <level>', 'what is logged').choices(['silent', 'error', 'info']).default('error')),
  run: async (terminal, _operands, options) => {
    if (!implemented.includes(options.api)) {
      throw new UsageError(`'${options.api}' is not implemented; ${implemented.join(', ')} is.`);
    }
    const { createLog, createRuntime, listen } = await import('#runtime');
    const configuration = await configurationOf(terminal, options);
    const log = createLog({ level: options.log });
    const runtime = await createRuntime({ configuration, scripts: await scriptsOf(options), log });
    const chosenPort =
      configuration.server?.port ?? declaredPort(chosenDocument(terminal.workingFolder, undefined, options.api));
    try {
      const listener = await listen(runtime, { ...configuration.server, port: chosenPort, log });
      terminal.out(`${options.api} is served on ${listener.url}\n`);
      await terminal.stopped();
      await listener.close();
    } finally {
      await runtime.close();
    }
    return exitCodes.success;
  },
});

/** The command line wins over the file and the environment. */
async function configurationOf(terminal: Terminal, options: Options): Promise<Configuration> {
  const { readConfiguration } = await import('#runtime');
  const { environment } = terminal;
  const read = await readConfiguration({ environment, ...(options.config !== undefined && { file: options.config }) });
  const { modelsUrl, store } = options;
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
  };
}

/** The same key is the same tenant at each start, in whatever order keys are given; the key itself is stored nowhere. */
function tenantOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** The scripts that the suite of the API asks for, so that the exam finds its model. */
async function scriptsOf(options: Options): Promise<readonly ModelScript[]> {
  const { listSuites, loadScripts, readScripts } = await import('#conformance');
  const own = options.scripts === undefined ? [] : await readScripts(options.scripts);
  const hasSuite = (await listSuites()).includes(options.api);
  return [...own, ...(hasSuite ? (await loadScripts(options.api)).values() : [])];
}
