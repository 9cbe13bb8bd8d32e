/** `etalon init`: a config, a first generate, and handlers of one's own. */
import { join } from 'node:path';
import type { InitOutcome, Remark } from '#generator';
import { defineCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { jsonApis, shown } from '../generator-options.ts';
import { jsonReport } from '../json-report.ts';
import { text } from '../read-option.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly out?: string;
  readonly handlers?: string;
  readonly json?: true;
}

export const initCommand = defineCommand<Options>({
  name: 'init',
  summary: 'Begin with a document: a config, the generated code, and a handler file per resource, which is yours.',
  declare: (command) =>
    command
      .argument('<document>', 'an OpenAPI document, 2.0 to 3.2, in YAML or JSON')
      .option('--out <folder>', 'where generated code goes (default: as the config says, else generated)', text)
      .option('--handlers <folder>', 'where your handlers stand (default: as the config says, else handlers)', text)
      .option('--json', 'print the outcome as JSON'),
  run: async (terminal, [document = ''], options) => {
    const { init } = await import('#generator');
    const { formatDiagnostics } = await import('#document');
    const outcome = await init({
      document,
      workingFolder: terminal.workingFolder,
      ...(options.out !== undefined && { out: options.out }),
      ...(options.handlers !== undefined && { handlers: options.handlers }),
    });
    if (options.json === true) terminal.out(reportOf(terminal, outcome));
    else {
      terminal.error(formatDiagnostics(outcome.diagnostics, { colour: terminal.colour.error }));
      if (outcome.config !== undefined) terminal.out(`created ${shown(terminal, outcome.config)}\n`);
      for (const { out, files, diagnostics } of outcome.generated.apis)
        if (!diagnostics.some(({ severity }) => severity === 'error'))
          terminal.out(`${writtenLine(shown(terminal, out), files.written.length)}\n`);
      for (const remark of outcome.remarks) terminal.out(remarkLine(terminal, outcome.handlers, remark));
      if (outcome.ok) terminal.out(`${closing(outcome.remarks)}\n`);
    }
    return outcome.ok ? exitCodes.success : exitCodes.failure;
  },
});

function reportOf(terminal: Terminal, { generated, ...outcome }: InitOutcome): string {
  return jsonReport({ ...outcome, apis: jsonApis(terminal, generated) });
}

const words: { readonly [Kind in Remark['kind']]: string } = {
  created: 'created',
  added: 'added to',
  gone: 'look at',
  stale: 'look at',
  orphan: 'look at',
  stuck: 'left alone',
};

function remarkLine(terminal: Terminal, folder: string, { kind, path, line, says }: Remark): string {
  const place = `${shown(terminal, join(folder, path))}${line === undefined ? '' : `:${line}`}`;
  return `${words[kind]} ${place}: ${says}\n`;
}

function writtenLine(folder: string, count: number): string {
  return count === 0 ? `${folder} is up to date` : `generated ${count} ${count === 1 ? 'file' : 'files'} in ${folder}`;
}

function closing(remarks: readonly Remark[]): string {
  const count = (kind: Remark['kind']) => remarks.filter((remark) => remark.kind === kind).length;
  const [stale, orphans, gone] = [count('stale'), count('orphan'), count('gone')];
  const isWhole =
    remarks.length === stale + orphans
      ? 'Every operation has a handler'
      : 'Every operation has a handler now; those that were added throw';
  const ofAll =
    gone === 0 ? isWhole : `${gone} of the handlers ${gone === 1 ? 'was' : 'were'} taken away, the others are there`;
  const older = stale === 0 ? '' : `; ${stale} written for an older contract`;
  const idle = orphans === 0 ? '' : `; ${orphans} without an operation`;
  return `${ofAll}${older}${idle}.`;
}
