/** The whole story once: generate, serve, examine, report. Leaves nothing running and nothing on the disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand, startServer } from './etalon-process.ts';
import type { RunningServer } from './etalon-process.ts';

const folder = await mkdtemp(join(tmpdir(), 'etalon-demo-'));
let server: RunningServer | undefined;
try {
  process.exitCode = await demonstrate();
} finally {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}

/** The exit code is that of the first step that fails, else that of the exam. */
async function demonstrate(): Promise<number> {
  chapter('From a document to code');
  const generated = await runCommand(['generate', 'spec/llama-stack/openapi.yaml', '--out', join(folder, 'generated')]);
  if (generated !== 0) return generated;

  chapter('A server that keeps what the document promises: SQLite, a scripted model, two tenants');
  const keys = ['first-tenant', 'second-tenant'] as const;
  const store = join(folder, 'demo.sqlite');
  server = await startServer([
    'serve',
    '--api',
    'llama-stack',
    '--port',
    '0',
    '--store',
    store,
    '--key',
    keys[0],
    '--key',
    keys[1],
  ]);

  chapter('The exam, over HTTP');
  return runCommand(['verify', server.url, '--suite', 'llama-stack', '--key', keys[0], '--second-key', keys[1]]);
}

function chapter(title: string): void {
  process.stdout.write(`\n--- ${title}\n`);
}
