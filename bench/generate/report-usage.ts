/** Loaded into each measured process: says at its end what it took. */
import { appendFileSync } from 'node:fs';

const file = process.env['ETALON_BENCH_USAGE'];

if (file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 })}\n`);
  });
}
