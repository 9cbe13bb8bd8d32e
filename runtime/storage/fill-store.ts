/** Fills a store until it refuses: `node fill-store.ts <file>` prints with what words it does. */
import { openSqliteStore } from './sqlite.ts';
import type { Place } from './store.ts';

const [file = ''] = process.argv.slice(2);
const store = openSqliteStore({ file });

function place(key: string): Place<string> {
  return { tenant: '', collection: 'texts', parent: '', key };
}

async function fill(number: number): Promise<string> {
  if (number === 100) return 'it was never full';
  try {
    await store.transaction((transaction) => transaction.insert(place(String(number)), 'x'.repeat(100_000)));
  } catch (problem) {
    return problem instanceof Error ? `${problem.name}: ${problem.message}; ${number} are kept` : String(problem);
  }
  return fill(number + 1);
}

process.stdout.write(await fill(0));
