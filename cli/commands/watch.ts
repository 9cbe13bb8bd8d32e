/** `etalon watch`: generates, and again whenever a document changes. */
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { declareGeneratorOptions, generatorChoices, shown, writtenLine } from '../generator-options.ts';
import type { GeneratorOptions } from '../generator-options.ts';

export const watchCommand = defineCommand<Omit<GeneratorOptions, 'json'>>({
  name: 'watch',
  summary: 'Generate, and again whenever a document changes: only what the edit touched.',
  declare: (command) => declareGeneratorOptions(command, { json: false }),
  run: async (terminal, documents, options) => {
    const { watch } = await import('#generator');
    const { formatDiagnostics } = await import('#document');
    const leave = new AbortController();
    void terminal.stopped().then(() => leave.abort());
    for await (const run of watch(generatorChoices(terminal, documents, options), leave.signal)) {
      const { outcome, changed, milliseconds } = run;
      terminal.error(formatDiagnostics(outcome.diagnostics, { colour: terminal.colour.error }));
      if (changed.length > 0) terminal.out(`changed: ${changed.map((file) => shown(terminal, file)).join(', ')}\n`);
      for (const api of outcome.apis) terminal.out(`${writtenLine(api, `in ${Math.round(milliseconds)} ms`)}\n`);
    }
    return exitCodes.success;
  },
});
