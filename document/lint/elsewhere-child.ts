/** The process in which another checker runs: some documents send it into recursion without end, and then only this dies. */
import { Worker } from 'node:worker_threads';
import type { Checker, ForeignOpinion, OpenAnswer, OpenQuestion } from './elsewhere.ts';

export type Opener = (uri: string) => Promise<string>;

const [checker = 'redocly', milliseconds = '20000'] = process.argv.slice(2);

/** In a thread of its own: where the checker never comes up for air, no timer of this one would fire. */
const watchdog = `setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${Number(milliseconds)})`;
new Worker(watchdog, { eval: true }).unref();
/** Without its parent nobody wants the answer. */
process.once('disconnect', () => process.exit());

const checkers: { readonly [C in Checker]: () => Promise<(root: string, open: Opener) => Promise<ForeignOpinion>> } = {
  redocly: async () => (await import('./redocly-opinion.ts')).redoclyOpinion,
  'swagger-parser': async () => (await import('./swagger-parser-opinion.ts')).swaggerParserOpinion,
};

process.once('message', (order: { readonly root: string }) => void answer(order.root));

async function answer(root: string): Promise<void> {
  const opinion = await checkers[checker as Checker]();
  const told = await opinion(root, open);
  process.send?.(told, () => process.exit());
}

function open(uri: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const hear = (given: OpenAnswer): void => {
      if (given.open !== uri) return;
      process.off('message', hear);
      if ('text' in given) resolve(given.text);
      else reject(new Error(given.refused));
    };
    process.on('message', hear);
    process.send?.({ open: uri } satisfies OpenQuestion);
  });
}
