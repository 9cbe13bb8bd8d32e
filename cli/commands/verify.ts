/** `etalon verify`: examines an implementation over HTTP and prints a verdict for each requirement. */
import { access, constants, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Option } from 'commander';
import type { ProgressEvent, TargetChoice, VerifyOptions } from '#conformance';
import { defineCommand } from '../command.ts';
import { exitCodes, UsageError } from '../exit-codes.ts';
import { explainError } from '../explain-error.ts';
import { list, wholeNumber } from '../read-option.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  readonly suite: string;
  readonly document?: string;
  readonly target?: string;
  readonly key?: string;
  readonly secondKey?: string;
  readonly only?: readonly string[];
  readonly baseline?: string;
  readonly format: 'text' | 'json' | 'junit' | 'html';
  readonly output?: string;
  readonly concurrency?: number;
  readonly timeout?: number;
  readonly verbose?: true;
  readonly json?: true;
}

export const verifyCommand = defineCommand<Options>({
  name: 'verify',
  summary: 'Examine a server over HTTP, and print a verdict for each requirement.',
  declare: (command) =>
    command
      .argument('[target]', "the URL of a server, a target file, or 'reference' for the reference server")
      .requiredOption('--suite <api>', 'the suite, like llama-stack, or a folder with one of your own, like ./exam')
      .option('--document <file>', 'the OpenAPI document of a suite of your own')
      .option(
        '--target <file>',
        'a target file: how the server is started or reached, what it lacks, its models and keys',
      )
      .option('--key <key>', 'the key of the first tenant')
      .option('--second-key <key>', 'the key of another tenant, who must see nothing of the first')
      .option('--only <name>', 'only these scenarios or requirements; names, patterns like turns/*, or ids', list)
      .option('--baseline <file>', 'known failures, with reasons; one that passes ends the exam with 5')
      .addOption(
        new Option('--format <format>', 'of the report').choices(['text', 'json', 'junit', 'html']).default('text'),
      )
      .option('--output <file>', 'write the report to a file, and the text to the terminal')
      .option('--concurrency <number>', 'scenarios at once (default: 4)', wholeNumber(1, 64))
      .option('--timeout <milliseconds>', 'for an answer to begin (default: 10000)', wholeNumber(1, 3_600_000))
      .option('--verbose', 'show every scenario, not only those that did not pass')
      .option('--json', 'as --format json'),
  run: async (terminal, [target], options) => {
    const conformance = await import('#conformance');
    const report = await withOwnExitCode(async () => {
      if (options.output !== undefined) await prepareOutput(options.output);
      return conformance.verify(await examOptions(terminal, target, options));
    });
    const look = { colour: terminal.colour.out, verbose: options.verbose === true };
    const views = {
      text: () => conformance.textReport(report, look),
      json: () => conformance.jsonReport(report),
      junit: () => conformance.junitReport(report),
      html: () => conformance.htmlReport(report),
    };
    const format = options.json === true ? 'json' : options.format;
    await withOwnExitCode(() => show(terminal, views, { ...options, format }));
    return conformance.exitCode(report);
  },
});

/** An exam can take minutes: that its report has no place is found out before. */
async function prepareOutput(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await access(dirname(file), constants.W_OK);
  const isFolder = await stat(file).then(
    (state) => state.isDirectory(),
    () => false,
  );
  if (isFolder) throw new UsageError(`${file} is a folder, a file is needed.`);
}

/** 1 says that the target breaks a promise: a file that cannot be read or written must not look like that. */
async function withOwnExitCode<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { message, exitCode } = explainError(error, { debug: false });
    throw exitCode === exitCodes.failure ? new UsageError(message) : error;
  }
}

async function examOptions(terminal: Terminal, target: string | undefined, options: Options): Promise<VerifyOptions> {
  const { isOwnSuite, loadBaseline } = await import('#conformance');
  if (isOwnSuite(options.suite) && options.document === undefined)
    throw new UsageError(`${options.suite} is a suite of your own: give its OpenAPI document with --document <file>.`);
  const interrupted = new AbortController();
  void terminal.stopped().then(() => interrupted.abort());
  return {
    api: options.suite,
    ...(options.document !== undefined && { document: options.document }),
    target: await chosenTarget(target, options.target),
    environment: terminal.environment,
    signal: interrupted.signal,
    keys: {
      ...(options.key !== undefined && { first: options.key }),
      ...(options.secondKey !== undefined && { second: options.secondKey }),
    },
    ...(options.only !== undefined && { only: options.only }),
    ...(options.baseline !== undefined && { baseline: await loadBaseline(options.baseline) }),
    ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
    ...(options.timeout !== undefined && { timeoutMs: options.timeout }),
    ...(terminal.interactive && { progress: (event: ProgressEvent) => terminal.error(progressText(event)) }),
  };
}

/** A URL beside a target file wins over what the file says about reaching or starting the server. */
async function chosenTarget(target: string | undefined, file: string | undefined): Promise<TargetChoice> {
  if (target === 'reference') return { target, reference: true };
  if (target === undefined && file === undefined) throw new UsageError('Give the URL of a server, or --target <file>.');
  if (target === undefined || file === undefined) return target ?? file ?? '';
  const { loadTarget } = await import('#conformance');
  const { command: _started, reference: _inside, ...described } = await loadTarget(file);
  return { ...described, url: target };
}

async function show(
  terminal: Terminal,
  views: { readonly [F in Options['format']]: () => string },
  options: Options,
): Promise<void> {
  if (options.output === undefined) return terminal.out(views[options.format]());
  terminal.out(views.text());
  await writeFile(options.output, views[options.format]());
}

/** One line that is overwritten, and cleared at the end. */
function progressText(event: ProgressEvent): string {
  if (event.kind === 'started') return `0/${event.scenarios}`;
  return event.done === event.of ? '\r\u001b[K' : `\r\u001b[K${event.done}/${event.of} ${event.result.scenario}`;
}
