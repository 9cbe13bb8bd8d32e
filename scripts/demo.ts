/** The whole story once: generate, serve, examine, report. Leaves nothing running and nothing on the disk. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'etalon-demo-'));
// Ctrl+C ends the command that runs; what is cleaned up here is cleaned up all the same.
process.on('SIGINT', () => {});
try {
  process.exitCode = await demonstrate();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** The exit code is that of the first step that fails, else that of the exam. */
async function demonstrate(): Promise<number> {
  chapter('From a document to code');
  const generated = await run(['generate', 'spec/llama-stack/openapi.yaml', '--out', join(folder, 'generated')]);
  if (generated !== 0) return generated;

  chapter('A server that keeps what the document promises, on SQLite with scripted models, and its exam over HTTP');
  return run(['verify', '--suite', 'llama-stack', '--target', 'scripts/demo/target.yaml'], {
    ETALON_STORAGE_FILE: join(folder, 'demo.sqlite'),
  });
}

function chapter(title: string): void {
  process.stdout.write(`\n--- ${title}\n`);
}

/** Runs a command as a user would, to its end; gives its exit code. */
function run(words: readonly string[], environment: { readonly [name: string]: string } = {}): Promise<number> {
  process.stdout.write(`$ etalon ${words.join(' ')}\n`);
  const child = spawn(process.execPath, [program, ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
