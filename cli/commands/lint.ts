/** `etalon lint`: what is wrong with a document. */
import { defineCommand } from '../command.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';
import { jsonReport } from '../json-report.ts';
import { list, repeated } from '../read-option.ts';
import { shownDiagnostics } from '../shown-diagnostics.ts';

interface Options {
  readonly all?: true;
  readonly json?: true;
  readonly strict?: true;
  readonly ignore?: readonly string[];
  readonly allowFolder?: readonly string[];
  readonly allowUrls?: true;
  readonly overlay?: readonly string[];
}

export const lintCommand = defineCommand<Options>({
  name: 'lint',
  summary: 'Say what is wrong with an OpenAPI document, with places and advice.',
  declare: (command) =>
    command
      .argument('<document>', 'an OpenAPI document, 2.0 to 3.2, in YAML or JSON')
      .option('--all', 'print every diagnostic, however many there are')
      .option('--json', 'print the diagnostics as JSON')
      .option('--strict', 'warnings about the document are errors')
      .option('--ignore <code>', 'leave out diagnostics of this code', list)
      .option('--overlay <file>', 'apply an OpenAPI Overlay first', repeated)
      .option('--allow-folder <folder>', 'also follow references into this folder', repeated)
      .option('--allow-urls', 'also follow references to URLs'),
  run: async (terminal, [document = ''], options) => {
    const { diagnosticCodes, didYouMean, formatDiagnostics, lintDocument } = await import('#document');
    const unknown = (options.ignore ?? []).find((name) => isUnknown(name, diagnosticCodes));
    if (unknown !== undefined)
      throw new UsageError(
        [`There is no diagnostic '${unknown}'.`, didYouMean(unknown, diagnosticCodes) ?? ''].join(' ').trim(),
      );
    const diagnostics = await lintDocument(document, {
      workingFolder: terminal.workingFolder,
      strict: options.strict === true,
      allowUrls: options.allowUrls === true,
      allowFolders: options.allowFolder ?? [],
      overlays: options.overlay ?? [],
      ignore: options.ignore ?? [],
    });
    const ok = diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
    const { shown, rest } = shownDiagnostics(diagnostics, options.all === true ? Infinity : undefined);
    const text = `${formatDiagnostics(shown, { colour: terminal.colour.out })}${rest}`;
    terminal.out(options.json === true ? jsonReport({ ok, diagnostics }) : text);
    if (diagnostics.length === 0) terminal.error(`${document}: nothing is wrong.\n`);
    return ok ? exitCodes.success : exitCodes.failure;
  },
});

/** Names without a slash may be rules of others, and so may all of Redocly's. */
function isUnknown(name: string, codes: readonly string[]): boolean {
  return name.includes('/') && !name.startsWith('redocly/') && !codes.includes(name);
}
