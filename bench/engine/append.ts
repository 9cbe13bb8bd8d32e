/** How fast events become durable: bare commits of the store, and the events of one turn through the whole runtime. */
import { join } from 'node:path';
import { createRuntime, openSqliteStore } from '#runtime';
import { eventsOf, newSession, turnOf } from './ask.ts';
import { perSecond } from './row.ts';
import type { Row } from './row.ts';

/** One document of 200 bytes in each transaction, as one event is one transaction. */
export async function measureCommits(folder: string, survives: 'process' | 'power-cut'): Promise<Row> {
  const store = openSqliteStore({ file: join(folder, `commits-${survives}.sqlite`), survives });
  const collection = { tenant: '', collection: 'bench', parent: '' };
  const document = { text: 'x'.repeat(180) };
  const count = survives === 'process' ? 20_000 : 1000;
  const started = performance.now();
  for (let index = 0; index < count; index++) {
    await store.transaction((transaction) => transaction.insert({ ...collection, key: String(index) }, document));
  }
  const milliseconds = performance.now() - started;
  await store.close();
  return { measured: `commits of the store, \`survives: ${survives}\``, figure: perSecond(count, milliseconds) };
}

const pieces = 2000;

/** Model, turn loop, run log, follower and stream together, in one process, without HTTP. */
export async function measureEvents(folder: string): Promise<Row> {
  const runtime = await createRuntime({
    configuration: { storage: { file: join(folder, 'events.sqlite') } },
    scripts: [{ script: 'long', replies: [{ say: { text: 'word '.repeat(pieces), chunks: pieces } }] }],
  });
  const ask = (request: Request) => runtime.fetch(request);
  const session = await newSession(ask, 'script:long');
  const started = performance.now();
  let count = 0;
  for await (const _ of eventsOf(await ask(turnOf(session)))) count++;
  const milliseconds = performance.now() - started;
  await runtime.close();
  if (count < pieces) throw new Error(`only ${count} events came`);
  return {
    measured: `events of one turn of ${count} events, each durable before it is shown`,
    figure: perSecond(count, milliseconds),
  };
}
