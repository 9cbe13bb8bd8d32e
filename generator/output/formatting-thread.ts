/** Formats in another thread, while this one goes on printing. */
import { Worker } from 'node:worker_threads';
import { GeneratorBug } from '../render/index.ts';

export interface Request {
  readonly id: number;
  readonly path: string;
  readonly text: string;
}

export type Answer =
  | { readonly id: number; readonly text: string; readonly hash: string }
  | { readonly id: number; readonly problem: string }
  /** What the formatter threw. */
  | { readonly id: number; readonly failure: string };

export interface FormattedText {
  readonly text: string;
  /** Of the text, as the manifest has it. */
  readonly hash: string;
}

export interface FormattingThread {
  /** Rejects with {@link GeneratorBug} where the text is no TypeScript. */
  format(path: string, text: string): Promise<FormattedText>;
  /** From now on the process does not end before the thread is stopped: somebody waits for answers. */
  keep(): void;
  stop(): void;
}

export function startFormattingThread(): FormattingThread {
  const worker = new Worker(new URL('./format-thread.ts', import.meta.url));
  const asked = new Map<number, PromiseWithResolvers<FormattedText>>();
  const settle = (answer: Answer): void => {
    const { resolve, reject } = asked.get(answer.id) ?? Promise.withResolvers<FormattedText>();
    asked.delete(answer.id);
    if ('hash' in answer) resolve({ text: answer.text, hash: answer.hash });
    else reject('problem' in answer ? new GeneratorBug(answer.problem) : new Error(answer.failure));
  };
  worker.on('message', settle);
  worker.on('error', (error) => {
    for (const { reject } of asked.values()) reject(error);
  });
  // Behind the listeners, which would hold the process again.
  worker.unref();
  let count = 0;
  return {
    format(path, text) {
      const id = (count += 1);
      const answer = Promise.withResolvers<FormattedText>();
      asked.set(id, answer);
      // Who has failed before all answers are there waits for none of them.
      answer.promise.catch(() => undefined);
      worker.postMessage({ id, path, text } satisfies Request);
      return answer.promise;
    },
    keep: () => worker.ref(),
    stop: () => void worker.terminate(),
  };
}
