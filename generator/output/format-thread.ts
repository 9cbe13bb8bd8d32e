/** The thread that formats: texts come in, formatted texts and their hashes go out, in any order. */
import { parentPort } from 'node:worker_threads';
import { formattedAtOnce, formatText } from './format-text.ts';
import { textHash } from './manifest.ts';
import type { Answer, Request } from './formatting-thread.ts';

const waiting: Request[] = [];
let busy = 0;

parentPort?.on('message', (request: Request) => {
  waiting.push(request);
  if (busy < formattedAtOnce) void work();
});

async function work(): Promise<void> {
  busy += 1;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    parentPort?.postMessage(await answer(next));
  busy -= 1;
}

async function answer({ id, path, text }: Request): Promise<Answer> {
  try {
    const formatted = await formatText(path, text);
    return 'problem' in formatted ? { id, ...formatted } : { id, ...formatted, hash: textHash(formatted.text) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}
