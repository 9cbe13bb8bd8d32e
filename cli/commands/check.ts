/** `etalon check`: is what was generated what would be generated now? */
import { join } from 'node:path';
import type { DriftedFile, Outcome } from '#generator';
import { defineCommand } from '../command.ts';
import { declareGeneratorOptions, exitCodeOf, generatorChoices, outcomeJson, shown } from '../generator-options.ts';
import type { GeneratorOptions } from '../generator-options.ts';
import type { Terminal } from '../terminal.ts';

export const checkCommand = defineCommand<GeneratorOptions>({
  name: 'check',
  summary: 'Generate in memory, and show how the files on disk differ.',
  declare: declareGeneratorOptions,
  run: async (terminal, documents, options) => {
    const { check } = await import('#generator');
    const { formatDiagnostics } = await import('#document');
    const outcome = await check(generatorChoices(terminal, documents, options));
    if (options.json === true) terminal.out(outcomeJson(terminal, outcome));
    else {
      terminal.error(formatDiagnostics(outcome.diagnostics, { colour: terminal.colour.error }));
      terminal.out(driftText(terminal, outcome));
    }
    return exitCodeOf(outcome);
  },
});

/** A unified diff of each file, then one line for each API. */
function driftText(terminal: Terminal, { apis, lockDrift }: Outcome): string {
  const located = apis.flatMap(({ out, drift }) =>
    (drift?.files ?? []).map((file) => ({ ...file, path: join(out, file.path) })),
  );
  const files = [...located, ...lockDrift.files];
  const lines = apis.map(({ api, drift }) => `${api}: ${countLine(drift?.files)}`);
  return [...files.map((file) => fileText(terminal, file)), ...lines].map((text) => `${text}\n`).join('');
}

function fileText(terminal: Terminal, { path, kind, patch }: DriftedFile): string {
  return `${kind} ${shown(terminal, path)}${patch === undefined ? '' : `\n${patch}`}`;
}

function countLine(files: readonly DriftedFile[] | undefined): string {
  if (files === undefined) return 'not compared';
  if (files.length === 0) return 'up to date';
  const count = (kind: DriftedFile['kind']) => files.filter((file) => file.kind === kind).length;
  return `${count('changed')} changed, ${count('missing')} missing, ${count('orphaned')} orphaned`;
}
