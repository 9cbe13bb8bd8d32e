/** `etalon generate`: documents in, files out. */
import { defineCommand } from '../command.ts';
import {
  declareGeneratorOptions,
  exitCodeOf,
  generatorChoices,
  outcomeJson,
  shown,
  writtenLine,
} from '../generator-options.ts';
import type { GeneratorOptions } from '../generator-options.ts';

interface Options extends GeneratorOptions {
  readonly overwrite?: true;
}

export const generateCommand = defineCommand<Options>({
  name: 'generate',
  summary: 'Write types, validators, operations, server, client and docs of OpenAPI documents.',
  declare: (command) => {
    declareGeneratorOptions(command);
    command.option('--overwrite', 'replace files in the output folder that the generator did not write');
  },
  run: async (terminal, documents, options) => {
    const { fidelityLine, generate } = await import('#generator');
    const { formatDiagnostics } = await import('#document');
    const outcome = await generate({
      ...generatorChoices(terminal, documents, options),
      overwrite: options.overwrite === true,
    });
    if (options.json === true) terminal.out(outcomeJson(terminal, outcome));
    else {
      terminal.error(formatDiagnostics(outcome.diagnostics, { colour: terminal.colour.error }));
      for (const api of outcome.apis) {
        terminal.out(`${writtenLine(api, `in ${shown(terminal, api.out)}`)}\n`);
        if (api.fidelity !== undefined) terminal.out(`${api.api}: ${fidelityLine(api.fidelity)}\n`);
      }
    }
    return exitCodeOf(outcome);
  },
});
