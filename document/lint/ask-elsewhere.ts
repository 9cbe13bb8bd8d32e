/** Asks another checker in a process of its own, with bounds on time and memory; it reads only what our library opens. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Library } from '../source/library.ts';
import type { Source } from '../source/source.ts';
import type { Checker, ForeignOpinion, OpenAnswer, OpenQuestion } from './elsewhere.ts';

export interface Bounds {
  readonly milliseconds: number;
  /** Of its heap. */
  readonly megabytes: number;
}

const defaultBounds: Bounds = { milliseconds: 20_000, megabytes: 2048 };

/** Never rejects: a checker that dies has given up. */
export function askElsewhere(
  checker: Checker,
  { library, root }: { readonly library: Library; readonly root: Source },
  bounds: Bounds = defaultBounds,
): Promise<ForeignOpinion> {
  const child = fork(new URL('./elsewhere-child.ts', import.meta.url), [checker, String(bounds.milliseconds)], {
    execArgv: [`--max-old-space-size=${bounds.megabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env['PATH'] },
  });
  child.send({ root: root.uri }, () => {});
  return new Promise((resolve) => {
    child.on('message', (said: OpenQuestion | ForeignOpinion) => {
      if ('open' in said) child.send(opened(library, said.open), () => {});
      else resolve(said);
    });
    child.once('error', (problem) => resolve({ gaveUp: `it cannot be started: ${problem.message}` }));
    child.once('exit', () => resolve({ gaveUp: reasonOfDeath(child, bounds) }));
  });
}

function opened(library: Library, uri: string): OpenAnswer {
  const found = library.open(uri);
  return 'source' in found ? { open: uri, text: found.source.text } : { open: uri, refused: found.refusal.message };
}

function reasonOfDeath({ signalCode }: ChildProcess, { milliseconds, megabytes }: Bounds): string {
  if (signalCode === 'SIGKILL') return `it was stopped after ${milliseconds / 1000} seconds`;
  if (signalCode === 'SIGABRT') return `it needed more than ${megabytes} MB of memory`;
  return 'it broke over the document';
}
