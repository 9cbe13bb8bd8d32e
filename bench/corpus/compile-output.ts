/** Whether generated code pleases a compiler, with every strict option that there is. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Compiled {
  /** One line each. */
  readonly errors: readonly string[];
  readonly milliseconds: number;
}

const require = createRequire(import.meta.url);
const strictest = fileURLToPath(new URL('strictest.tsconfig.json', import.meta.url));

/** `compiler` is the folder of a TypeScript package. Writes a `tsconfig.json` into the folder of the output. */
export async function compileOutput(folder: string, compiler: string): Promise<Compiled> {
  const types = dirname(dirname(require.resolve('@types/node/package.json')));
  const config = {
    extends: strictest,
    compilerOptions: { typeRoots: [types], paths: { fastify: [dirname(require.resolve('fastify/package.json'))] } },
    include: ['**/*.ts'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config, undefined, 2));
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=8192', join(compiler, 'bin/tsc'), '-p', folder, '--pretty', 'false'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => written.push(bytes));
  const [code] = (await once(child, 'close')) as [number | null];
  const lines = Buffer.concat(written)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const errors = code === 0 || lines.length > 0 ? lines : [`the compiler ended with ${String(code)}`];
  return { errors, milliseconds: performance.now() - began };
}
