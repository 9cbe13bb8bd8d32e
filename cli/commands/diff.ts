/** `etalon diff`: what changed between two documents. */
import { Option } from 'commander';
import type { Change, Difference } from '#document';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { repeated } from '../read-option.ts';

interface Options {
  readonly format: 'text' | 'json' | 'markdown';
  readonly failOn?: Gate;
  readonly only?: Change['class'];
  readonly allowFolder?: readonly string[];
  readonly allowUrls?: true;
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
      .option('--allow-urls', 'also follow references to URLs'),
  run: async (terminal, [old = '', newer = ''], options) => {
    const { compareFiles, formatDiagnostics } = await import('#document');
    const { difference, diagnostics } = await compareFiles(old, newer, {
      workingFolder: terminal.workingFolder,
      allowFolders: options.allowFolder ?? [],
      allowUrls: options.allowUrls === true,
    });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    terminal.error(formatDiagnostics(errors, { colour: terminal.colour.error }));
    if (difference === undefined) return exitCodes.failure;
    const shown = difference.changes.filter((change) => options.only === undefined || change.class === options.only);
    terminal.out(await printed({ ...difference, changes: shown }, options.format, terminal.colour.out));
    const gate = options.failOn === undefined ? [] : closing[options.failOn];
    return difference.changes.some((change) => gate.includes(change.class)) ? exitCodes.failure : exitCodes.success;
  },
});

async function printed(difference: Difference, format: Options['format'], colour: boolean): Promise<string> {
  const { jsonDifference, markdownDifference, textDifference } = await import('#document');
  const printers = {
    text: () => textDifference(difference, colour),
    json: () => jsonDifference(difference),
    markdown: () => markdownDifference(difference),
  };
  return printers[format]();
}
