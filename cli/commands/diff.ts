/** `etalon diff`: what changed between two documents. */
import { Option } from 'commander';
import type { Change, Difference } from '#document';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonReport } from '../json-report.ts';
import { repeated } from '../read-option.ts';

interface Options {
  readonly format: 'text' | 'json' | 'markdown';
  readonly failOn?: Gate;
  readonly only?: Change['class'];
  readonly allowFolder?: readonly string[];
  readonly allowUrls?: true;
  readonly json?: true;
}

type Gate = 'wire-breaking' | 'source-breaking' | 'any';

/** What closes each gate. */
const closing: { readonly [Each in Gate]: readonly Change['class'][] } = {
  'wire-breaking': ['wire-breaking'],
  'source-breaking': ['wire-breaking', 'source-breaking'],
  any: ['wire-breaking', 'source-breaking', 'compatible'],
};

export const diffCommand = defineCommand<Options>({
  name: 'diff',
  summary: 'Say what changed between two documents: on the wire, for source code, and which version step that is.',
  declare: (command) =>
    command
      .argument('<old>', 'an OpenAPI document')
      .argument('<new>', 'a later state of it')
      .addOption(
        new Option('--format <format>', 'how to print it').choices(['text', 'json', 'markdown']).default('text'),
      )
      .addOption(
        new Option('--fail-on <class>', 'exit with 1 where there is a change of this class or a graver one').choices(
          Object.keys(closing),
        ),
      )
      .addOption(
        new Option('--only <class>', 'print changes of this class only').choices([
          'wire-breaking',
          'source-breaking',
          'compatible',
        ]),
      )
      .option('--allow-folder <folder>', 'also follow references into this folder', repeated)
      .option('--allow-urls', 'also follow references to URLs')
      .option('--json', 'as --format json'),
  run: async (terminal, [old = '', newer = ''], options) => {
    const { compareFiles, formatDiagnostics } = await import('#document');
    const { difference, diagnostics } = await compareFiles(old, newer, {
      workingFolder: terminal.workingFolder,
      allowFolders: options.allowFolder ?? [],
      allowUrls: options.allowUrls === true,
    });
    const format = options.json === true ? 'json' : options.format;
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (format !== 'json') terminal.error(formatDiagnostics(errors, { colour: terminal.colour.error }));
    const gate = options.failOn === undefined ? [] : closing[options.failOn];
    const isClosed = difference?.changes.some((change) => gate.includes(change.class)) ?? true;
    const shown = difference && { ...difference, changes: difference.changes.filter(isWanted(options.only)) };
    if (format === 'json') terminal.out(jsonReport({ ok: !isClosed, diagnostics, ...shown }));
    else if (shown !== undefined) terminal.out(await printed(shown, format, terminal.colour.out));
    return isClosed ? exitCodes.failure : exitCodes.success;
  },
});

function isWanted(only: Options['only']): (change: Change) => boolean {
  return (change) => only === undefined || change.class === only;
}

async function printed(difference: Difference, format: 'text' | 'markdown', colour: boolean): Promise<string> {
  const { markdownDifference, textDifference } = await import('#document');
  return format === 'text' ? textDifference(difference, colour) : markdownDifference(difference);
}
