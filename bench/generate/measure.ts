/** Runs a command and says what it took. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  /** Milliseconds on the clock; and of processors, which other work on the machine disturbs less. */
  readonly clock: number;
  readonly cpu?: number;
  /** Most memory of one process, in MiB. */
  readonly memory?: number;
}

/** Throws where the command fails: what failed fast is not fast. */
export async function measure(words: readonly string[], workingFolder: string): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'etalon-usage-'));
  const usage = join(folder, 'usage');
  const started = performance.now();
  await run(words, { workingFolder, usage });
  const clock = performance.now() - started;
  const lines = (await readFile(usage, 'utf8')).trim().split('\n');
  await rm(folder, { recursive: true });
  const processes = lines.map((line) => JSON.parse(line) as { readonly cpu: number; readonly memory: number });
  return {
    clock,
    cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: Math.max(...processes.map(({ memory }) => memory)),
  };
}

/** The middle one by each figure. */
export function median(runs: readonly Measured[]): Measured {
  const middle = (figure: keyof Measured): number | undefined => {
    const values = runs.flatMap((one) => one[figure] ?? []).toSorted((left, right) => left - right);
    return values[Math.floor(values.length / 2)];
  };
  const [cpu, memory] = [middle('cpu'), middle('memory')];
  return {
    clock: middle('clock') ?? Number.NaN,
    ...(cpu !== undefined && { cpu }),
    ...(memory !== undefined && { memory }),
  };
}

function run(
  words: readonly string[],
  { workingFolder, usage }: { readonly workingFolder: string; readonly usage: string },
): Promise<void> {
  const hook = new URL('./report-usage.ts', import.meta.url).href;
  const child = spawn(process.execPath, [...words], {
    cwd: workingFolder,
    // Some commands start another process for their work: what Node is told by its environment reaches that, too.
    env: { ...process.env, ETALON_BENCH_USAGE: usage, NODE_OPTIONS: `--import ${hook}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${words.join(' ')} ended with ${code}\n${said}`)),
    );
  });
}
