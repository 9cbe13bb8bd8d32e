/** `node bench/client/main.ts [--calls 5000] [--rounds 9]`: a generated client beside `fetch` and openai-node, each in a process of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readWords } from '../read-words.ts';
import type { Cost, Order } from './ask.ts';
import { type Call, clientNames } from './clients.ts';

const { values } = readWords({
  usage: 'node bench/client/main.ts [--calls 5000] [--rounds 9]\n',
  numbers: ['calls', 'rounds'],
  options: { calls: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '9' } },
});

/** The compiler of the engine is done with `fetch` and with what stands upon it after so many calls. */
const warmUp = 12_000;

const server = start('answers.ts');
const { port } = await told<{ readonly port: number }>(server);
const asking = new Map<string, ChildProcess>();
for (const name of clientNames) {
  const client = start('ask.ts', [name, `http://127.0.0.1:${port}`]);
  await told(client);
  asking.set(name, client);
}
process.stdout.write(
  '| call | client | clock | processors | of fetch | of fetch with a limit |\n|---|---|--:|--:|--:|--:|\n',
);
for (const call of ['a thread is read', 'twenty messages are listed', 'a message is written'] as const) {
  show(call, await measure(call));
}
for (const child of [server, ...asking.values()]) child.disconnect();

function start(file: string, args: readonly string[] = []): ChildProcess {
  return fork(fileURLToPath(new URL(`./${file}`, import.meta.url)), args);
}

/** In turns, so that whatever else the machine does disturbs all alike. */
async function measure(call: Call): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map([...asking.keys()].map((name) => [name, [] as Cost[]]));
  for (const client of asking.values()) await run(client, { call, count: warmUp });
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, client] of asking)
      costs.get(name)?.push(await run(client, { call, count: Number(values.calls) }));
  }
  return new Map([...costs].map(([name, all]) => [name, { cpu: median(all, 'cpu'), clock: median(all, 'clock') }]));
}

async function run(client: ChildProcess, order: Order): Promise<Cost> {
  const answer = told<Cost>(client);
  client.send(order);
  return answer;
}

async function told<Message>(child: ChildProcess): Promise<Message> {
  const [message] = (await once(child, 'message')) as [Message];
  return message;
}

/** Of rounds that are long enough for garbage to be collected in each: the best one would be one without. */
function median(costs: readonly Cost[], figure: keyof Cost): number {
  const sorted = costs.map((cost) => cost[figure]).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function show(call: Call, costs: ReadonlyMap<string, Cost>): void {
  const of = (cpu: number, name: string): string => (cpu / (costs.get(name)?.cpu ?? Number.NaN)).toFixed(2);
  for (const [name, { clock, cpu }] of costs) {
    const quotients = `${of(cpu, 'fetch')} | ${of(cpu, 'fetch with a limit of time')}`;
    process.stdout.write(`| ${call} | ${name} | ${clock.toFixed(0)} µs | ${cpu.toFixed(0)} µs | ${quotients} |\n`);
  }
}
