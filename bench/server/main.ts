/** `node bench/server/main.ts [--requests 10000] [--rounds 11]`: a generated server beside hand-written ones, in one run. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '#generator';
import { readWords } from '../read-words.ts';
import { contestants, generatedFolder } from './contestants.ts';
import { exchanges, refused } from './orders.ts';
import { type Cost, serve, type Served } from './served.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = readWords({
  usage: 'node bench/server/main.ts [--requests 10000] [--rounds 11]\n',
  numbers: ['requests', 'rounds'],
  options: { requests: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '11' } },
});

/** The compiler of the engine is done with a server after so many requests. */
const warmUp = 30_000;

/** What is held against what: the time of the other's processors for one request, divided by ours. */
const budgets = [
  { to: 'hand-written Fastify', least: 0.9 },
  { to: 'express-openapi-validator', least: 3 },
] as const;

await prepare();
const servers = await Promise.all([...contestants.keys()].map(serve));
for (const server of servers) await refuseLenient(server);
process.stdout.write('| request | server | per second | processors for each |\n|---|---|--:|--:|\n');
for (const exchange of exchanges) show(exchange.name, await measure(exchange));
await Promise.all(servers.map((server) => server.close()));

/** The other servers are no packages of the house: they come from the registry when they are measured. */
async function prepare(): Promise<void> {
  if (!existsSync(`${here}others/node_modules`)) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: `${here}others`,
    });
  }
  const made = await generate({
    documents: [`${here}document.yaml`],
    name: 'orders',
    out: generatedFolder,
    emit: ['server'],
  });
  if (!made.ok) throw new Error('the server cannot be generated');
}

/** Who validates less would be faster. */
async function refuseLenient(server: Served): Promise<void> {
  if (server.name.includes('nothing validated')) return;
  const statuses = await server.statuses(refused);
  const wrong = refused.filter(({ status }, index) => statuses[index] !== status);
  if (wrong.length > 0) throw new Error(`${server.name} lets through: ${wrong.map(({ name }) => name).join(', ')}`);
}

/** In turns, so that whatever else the machine does disturbs all alike. */
async function measure(exchange: (typeof exchanges)[number]): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map(servers.map(({ name }) => [name, [] as Cost[]]));
  for (const server of servers) await server.run(exchange, warmUp);
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const server of servers) {
      costs.get(server.name)?.push(await server.run(exchange, Number(values.requests)));
    }
  }
  return new Map([...costs].map(([name, all]) => [name, { cpu: median(all, 'cpu'), clock: median(all, 'clock') }]));
}

/** Of rounds that are long enough for garbage to be collected in each. */
function median(costs: readonly Cost[], figure: keyof Cost): number {
  const sorted = costs.map((cost) => cost[figure]).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function show(request: string, costs: ReadonlyMap<string, Cost>): void {
  const rows = [...costs].map(
    ([name, { cpu, clock }]) =>
      `| ${request} | ${name} | ${Math.round(1000 / clock).toLocaleString('en')} | ${cpu.toFixed(1)} µs |`,
  );
  const ours = costs.get('etalon on Fastify')?.cpu ?? Number.NaN;
  const held = budgets.map(({ to, least }) => {
    const quotient = (costs.get(to)?.cpu ?? Number.NaN) / ours;
    return `| ${request} | etalon / ${to}, at least ${least} | | ${quotient.toFixed(2)} |`;
  });
  process.stdout.write(`${[...rows, ...held].join('\n')}\n`);
}
