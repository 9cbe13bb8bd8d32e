/** How far a long run has come: every stage for a person who watches, a line now and then for a log. */
import type { Progress } from '#generator';
import type { Terminal } from './terminal.ts';

/** Milliseconds between two lines of a log; a run that is shorter tells nothing. */
const QUIET = 10_000;

/** To be called at the end of each stage. `now` is a clock in milliseconds. */
export function createProgress(
  terminal: Terminal,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  if (terminal.interactive) return (progress) => terminal.error(stageLine(progress));
  const began = now();
  let told = began;
  return (progress) => {
    const time = now();
    if (time - told < QUIET) return;
    told = time;
    terminal.error(logLine(progress, time - began));
  };
}

function stageLine({ api, stage, milliseconds, count }: Progress): string {
  return `${api}  ${stage.padEnd(7)} ${String(Math.round(milliseconds)).padStart(6)} ms  ${count}\n`;
}

/** A log has no lines above it to read the columns from. */
function logLine({ api, stage, count }: Progress, milliseconds: number): string {
  return `${api}: ${stage} is done (${count}), ${Math.round(milliseconds / 1000)} s since the start\n`;
}
