/** `etalon scripted-model`: the deterministic model that any implementation can be pointed at. */
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { port, text } from '../read-option.ts';

interface Options {
  readonly port?: number;
  readonly host?: string;
  readonly scripts?: string;
  readonly suite?: string;
}

export const scriptedModelCommand = defineCommand<Options>({
  name: 'scripted-model',
  summary: 'Serve an OpenAI-compatible language model whose answers are decided by scripts.',
  declare: (command) =>
    command
      .option('--port <port>', 'the port to listen on; 0 for a free one (default: 9099)', port)
      .option('--host <address>', 'the address to listen on (default: 127.0.0.1)', text)
      .option('--scripts <folder>', 'a folder of model scripts, added to the built-in ones (echo, guard)')
      .option('--suite <api>', 'add the scripts of a suite, like llama-stack'),
  run: async (terminal, _operands, options) => {
    const { loadScripts, readScripts, startScriptedModel } = await import('#conformance');
    const own = options.scripts === undefined ? [] : await readScripts(options.scripts);
    // Asked for, and yet none: whoever waits for his own answers would wonder.
    if (options.scripts !== undefined && own.length === 0)
      terminal.error(`There is no model script in ${options.scripts}.\n`);
    const ofSuite = options.suite === undefined ? [] : (await loadScripts(options.suite)).values();
    const scripts = [...own, ...ofSuite];
    const model = await startScriptedModel({
      scripts,
      port: options.port ?? 9099,
      host: options.host ?? '127.0.0.1',
    });
    terminal.out(`The scripted model listens on ${model.url}\n`);
    await terminal.stopped();
    await model.close();
    return exitCodes.success;
  },
});
