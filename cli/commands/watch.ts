/** `etalon watch`: generates, and again whenever a document changes. */
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { declareGeneratorOptions, generatorChoices, jsonApis, shown, writtenLine } from '../generator-options.ts';
import type { GeneratorOptions } from '../generator-options.ts';
import { jsonReport } from '../json-report.ts';

export const watchCommand = defineCommand<GeneratorOptions>({
  name: 'watch',
  summary: 'Generate, and again whenever a document changes: only what the edit touched.',
  declare: declareGeneratorOptions,
  run: async (terminal, documents, options) => {
    const { watch } = await import('#generator');
    const { formatDiagnostics } = await import('#document');
    const leave = new AbortController();
    void terminal.stopped().then(() => leave.abort());
    const { onProgress, ...choices } = generatorChoices(terminal, documents, options);
    // A log hears of each run when it is over.
    const told = terminal.interactive ? { ...choices, onProgress } : choices;
    let runs = 0;
    for await (const run of watch(told, leave.signal)) {
      runs += 1;
      const { outcome, changed, milliseconds } = run;
      if (options.json === true) {
        const report = { ...outcome, apis: jsonApis(terminal, outcome), changed, milliseconds };
        terminal.out(jsonReport(report, 'line'));
        continue;
      }
      terminal.error(formatDiagnostics(outcome.diagnostics, { colour: terminal.colour.error }));
      if (changed.length > 0) terminal.out(`changed: ${changed.map((file) => shown(terminal, file)).join(', ')}\n`);
      for (const api of outcome.apis) terminal.out(`${writtenLine(api, `in ${Math.round(milliseconds)} ms`)}\n`);
      if (runs === 1) terminal.error('Waiting for edits; Ctrl+C ends this.\n');
    }
    return exitCodes.success;
  },
});
