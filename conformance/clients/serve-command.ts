/** The command `etalon serve` in a process of its own, with all APIs behind one gateway: the server of the clients' stories. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface ServedCommand {
  /** Of the gateway. */
  readonly url: string;
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const configuration = fileURLToPath(new URL('serving.yaml', import.meta.url));

/** `words` are further options, like `--key`. Throws if it ends before it serves. */
export async function serveCommand(words: readonly string[]): Promise<ServedCommand> {
  const options = ['serve', '--port', '0', '--config', configuration, ...words];
  const child = spawn(process.execPath, [program, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    const url = /https?:\/\/[^\s/]+/.exec(line)?.[0];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, close: () => end(child) };
  }
  throw new Error('etalon serve ended before it told its address');
}

async function end(child: ReturnType<typeof spawn>): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}
