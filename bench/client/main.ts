/** `node bench/client/main.ts [--calls 1500] [--rounds 9]`: a generated client beside `fetch` and openai-node, in one run. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Call, type Client, clients } from './clients.ts';

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '1500' }, rounds: { type: 'string', default: '9' } },
});

interface Cost {
  /** Microseconds for one call. */
  readonly clock: number;
  readonly cpu: number;
}

/** The compiler of the engine is done with `fetch` and with what stands upon it after so many calls. */
const warmUp = 12_000;

const server = fork(fileURLToPath(new URL('./answers.ts', import.meta.url)));
const [{ port }] = (await once(server, 'message')) as [{ readonly port: number }];
const asking = clients(`http://127.0.0.1:${port}`);
process.stdout.write(
  '| call | client | clock | processors | of fetch | of fetch with a limit |\n|---|---|--:|--:|--:|--:|\n',
);
for (const call of ['a thread is read', 'twenty messages are listed', 'a message is written'] as const) {
  show(call, await measure(call));
}
server.disconnect();

/** In turns, so that whatever else the machine does disturbs all alike; the first turns warm up and do not count. */
async function measure(call: Call): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const costs = new Map(asking.map(({ name }) => [name, [] as Cost[]]));
  for (let round = -Math.ceil(warmUp / Number(values.calls)); round < Number(values.rounds); round += 1) {
    for (const client of asking) {
      const cost = await run(client, call);
      if (round >= 0) costs.get(client.name)?.push(cost);
    }
  }
  return costs;
}

async function run({ calls }: Client, call: Call): Promise<Cost> {
  const count = Number(values.calls);
  const [began, before] = [performance.now(), process.cpuUsage()];
  for (let index = 0; index < count; index += 1) await calls[call]();
  const { user, system } = process.cpuUsage(before);
  return { clock: ((performance.now() - began) * 1000) / count, cpu: (user + system) / count };
}

function show(call: Call, costs: ReadonlyMap<string, readonly Cost[]>): void {
  const against = (cpu: number, name: string): string => (cpu / least(costs.get(name) ?? [], 'cpu')).toFixed(2);
  for (const [name, own] of costs) {
    const [clock, cpu] = [least(own, 'clock'), least(own, 'cpu')];
    const quotients = [against(cpu, 'fetch'), against(cpu, 'fetch with a limit of time')].join(' | ');
    process.stdout.write(`| ${call} | ${name} | ${clock.toFixed(0)} µs | ${cpu.toFixed(0)} µs | ${quotients} |\n`);
  }
}

/** The best round: whatever else a machine does can only add to it. */
function least(costs: readonly Cost[], figure: keyof Cost): number {
  return Math.min(...costs.map((cost) => cost[figure]));
}
