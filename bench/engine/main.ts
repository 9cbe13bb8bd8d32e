/** `sh scripts/with-node.sh node bench/engine/main.ts`: what the run log and the embedded engine cost, as Markdown. */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommits, measureEvents } from './append.ts';
import { measureFirstEvent } from './first-event.ts';
import { measureTakeBack } from './take-back.ts';
import { readWords } from '../read-words.ts';
import type { Row } from './row.ts';

readWords({ usage: 'sh scripts/with-node.sh node bench/engine/main.ts\n', options: {} });

const folder = await mkdtemp(join(tmpdir(), 'etalon-bench-engine-'));
try {
  const rows: readonly Row[] = [
    await measureCommits(folder, 'process'),
    await measureCommits(folder, 'power-cut'),
    await measureEvents(folder),
    ...(await measureFirstEvent(folder)),
    ...(await measureTakeBack(folder)),
  ];
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n\n`);
  process.stdout.write('| measured | figure |\n|---|---|\n');
  for (const { measured, figure } of rows) process.stdout.write(`| ${measured} | ${figure} |\n`);
} finally {
  await rm(folder, { recursive: true });
}
