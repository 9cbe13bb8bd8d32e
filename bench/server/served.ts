/** A contestant that runs, as its measurer sees it. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import type { Exchange } from './orders.ts';

export interface Served {
  readonly name: string;
  /** Does so many exchanges, some at a time; microseconds of the server's processors, and milliseconds of the clock, for each. */
  run(exchange: Exchange, count: number): Promise<Cost>;
  /** The statuses that it answers with. */
  statuses(exchanges: readonly Exchange[]): Promise<readonly number[]>;
  close(): Promise<void>;
}

export interface Cost {
  readonly cpu: number;
  readonly clock: number;
}

const atOnce = 32;

export async function serve(name: string): Promise<Served> {
  const child = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), [name]);
  const { port } = await told<{ readonly port: number }>(child);
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: atOnce, pipelining: 1 });
  const ask = async ({ method, path, body }: Exchange): Promise<number> => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await pool.request({ method, path, headers, body: body ?? null });
    await answer.body.dump();
    return answer.statusCode;
  };
  const used = async (): Promise<number> => {
    const answer = told<{ readonly cpu: number }>(child);
    child.send('used');
    return (await answer).cpu;
  };
  return {
    name,
    statuses: (exchanges) => Promise.all(exchanges.map(ask)),
    async run(exchange, count) {
      const [before, began] = [await used(), performance.now()];
      let left = count;
      const worker = async (): Promise<void> => {
        while (left-- > 0) if ((await ask(exchange)) !== exchange.status) throw new Error(`${name} fails`);
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
      const clock = performance.now() - began;
      return { cpu: ((await used()) - before) / count, clock: clock / count };
    },
    async close() {
      await pool.close();
      child.disconnect();
    },
  };
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const [message] = (await once(child, 'message')) as [Message];
  return message;
}
