/** One client in a process of its own: `node ask.ts <name> <base URL>`. On each message it makes so many calls, and tells what one has cost. */
import { type Call, callsOf } from './clients.ts';

export interface Order {
  readonly call: Call;
  readonly count: number;
}

/** Microseconds for one call. */
export interface Cost {
  readonly clock: number;
  readonly cpu: number;
}

const [, , name = '', baseURL = ''] = process.argv;
const calls = callsOf(name, baseURL);

process.on('message', ({ call, count }: Order) => {
  void run(calls[call], count).then((cost) => process.send?.(cost));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function run(call: () => Promise<unknown>, count: number): Promise<Cost> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  for (let index = 0; index < count; index += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return { clock: ((performance.now() - began) * 1000) / count, cpu: (user + system) / count };
}
