// Starts an original server, and ends it when it is told to: the command of its target file.
//   node scripts/third-party/serve.ts llama-stack 8321
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, findImplementation } from './find-implementation.ts';
import { prepareEnvironment } from './environment.ts';
import { freePorts } from './free-ports.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const [name = '', port = ''] = process.argv.slice(2);
const { ETALON_MODEL_URL: modelUrl = '', ETALON_LABORATORY_URL: laboratoryUrl = '' } = process.env;
const implementation = findImplementation(name);
if (implementation === undefined || !/^\d{1,5}$/.test(port)) {
  process.stderr.write('serve.ts needs the name of an original server and a port\n');
  process.exit(2);
}

const environment = await prepareEnvironment(implementation, cacheFolder, (line) => process.stderr.write(`${line}\n`));
const starts = join(environment.root + environment.folder, 'starts');
await mkdir(starts, { recursive: true });
const outside = await mkdtemp(join(starts, 'start-'));
const folder = outside.slice(environment.root.length);
const ports = await freePorts(10);
const program = implementation.program({ port: Number(port), ports, folder, modelUrl, laboratoryUrl });
for (const [path, text] of Object.entries(program.files)) {
  await mkdir(join(outside, path, '..'), { recursive: true });
  await writeFile(join(outside, path), text);
}

const [command = '', ...words] = [...environment.python(folder), ...program.words];
const child = spawn(command, words, { stdio: 'inherit', env: { ...process.env, ...program.environment } });
// Some of them wait for ever when they are asked politely.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill('SIGKILL'));
const ended = once(child, 'exit');
void waitUntilReady(program.readyWhen ?? [], ended).then(() => process.stdout.write('The server is ready.\n'));
const [code] = (await ended) as [number | null];
await rm(outside, { recursive: true, force: true });
process.exitCode = code ?? 0;
