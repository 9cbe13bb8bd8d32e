/** `node bench/server/main.ts [--requests 20000] [--rounds 5]`: a generated server beside hand-written ones, in one run. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from '#generator';
import { contestants, generatedFolder } from './contestants.ts';
import { exchanges, refused } from './orders.ts';
import { type Cost, serve, type Served } from './served.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '5' } },
});

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

/** In turns, so that whatever else the machine does disturbs all alike; the first turn warms up and does not count. */
async function measure(exchange: (typeof exchanges)[number]): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map(servers.map(({ name }) => [name, [] as Cost[]]));
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const server of servers) {
      const cost = await server.run(exchange, Number(values.requests));
      if (round > 0) costs.get(server.name)?.push(cost);
    }
  }
  return new Map([...costs].map(([name, all]) => [name, { cpu: least(all, 'cpu'), clock: least(all, 'clock') }]));
}

/** The best round: whatever else a machine does can only add to it. */
function least(costs: readonly Cost[], figure: keyof Cost): number {
  return Math.min(...costs.map((cost) => cost[figure]));
}

function show(request: string, costs: ReadonlyMap<string, Cost>): void {
  const rows = [...costs].map(
    ([name, { cpu, clock }]) =>
      `| ${request} | ${name} | ${Math.round(1000 / clock).toLocaleString('en')} | ${cpu.toFixed(0)} µs |`,
  );
  const ours = costs.get('etalon on Fastify')?.cpu ?? Number.NaN;
  const held = budgets.map(({ to, least }) => {
    const quotient = (costs.get(to)?.cpu ?? Number.NaN) / ours;
    return `| ${request} | etalon / ${to}, at least ${least} | | ${quotient.toFixed(2)} |`;
  });
  process.stdout.write(`${[...rows, ...held].join('\n')}\n`);
}
