/** What a command sees of the world: two streams of text, the environment, the working folder, the wish to stop. */
import { exitCodes } from './exit-codes.ts';

export interface Terminal {
  /** Results; text is written as it is, with its own line ends. */
  out(text: string): void;
  /** Progress and errors. */
  error(text: string): void;
  /** Whether results, and whether errors, may be coloured. */
  readonly colour: { readonly out: boolean; readonly error: boolean };
  /** A person is watching: progress may be shown. */
  readonly interactive: boolean;
  readonly environment: { readonly [name: string]: string | undefined };
  readonly workingFolder: string;
  /** Fulfilled when the user wants the program to end (Ctrl+C, or a polite kill). */
  stopped(): Promise<void>;
}

/** The terminal of this process. A reader that goes away (`| head`) ends the output quietly; a full disk ends the process. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', tellUnlessClosed);
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const colourful = (stream: NodeJS.WriteStream) =>
    (NO_COLOR ?? '') === '' && (stream.isTTY || (FORCE_COLOR ?? '') !== '');
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    colour: { out: colourful(process.stdout), error: colourful(process.stderr) },
    interactive: process.stderr.isTTY,
    environment: process.env,
    workingFolder: workingFolder(),
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
      }),
  };
}

/** Results that are cut short are no success, and where even the error cannot be told there is nothing left to do. */
function tellUnlessClosed({ code, message }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  const says = code === 'ENOSPC' ? 'the disk is full' : message;
  process.stderr.write(`error: The output cannot be written: ${says}.\n`);
  process.exit(exitCodes.failure);
}

/** Somebody may have deleted it, or checked out anew what it belongs to. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('error: The working folder does not exist any more; change to one that does.\n');
    process.exit(exitCodes.failure);
  }
}
