/** A terminal for tests: it remembers what it was told, and stops at once. */
import type { Terminal } from './terminal.ts';

export interface FakeTerminal extends Terminal {
  /** All results so far. */
  written(): string;
  /** All progress and errors so far. */
  complaints(): string;
}

/** Without colours; `stopped` is fulfilled when `stop` is. */
export function fakeTerminal(
  options: { readonly environment?: Terminal['environment']; readonly stop?: Promise<void> } = {},
): FakeTerminal {
  const told = { out: '', error: '' };
  return {
    out: (text) => void (told.out += text),
    error: (text) => void (told.error += text),
    colour: { out: false, error: false },
    interactive: false,
    environment: options.environment ?? {},
    workingFolder: process.cwd(),
    stopped: () => options.stop ?? Promise.resolve(),
    written: () => told.out,
    complaints: () => told.error,
  };
}
