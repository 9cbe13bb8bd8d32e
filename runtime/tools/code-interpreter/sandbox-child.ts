/**
 * The process in which code of models runs: `node --permission … sandbox-child.ts <limits>`. It is started without
 * environment, files to write, processes or workers; what else could lead out is taken away here before any code runs.
 */
import { createInterface } from 'node:readline';
import { capMemory, lendBinding, lockDown, muteConsole } from './lock-down.ts';
import { openPython } from './open-python.ts';
import type { Order, Report, SandboxLimits } from './protocol.ts';

const limits = JSON.parse(process.argv[2] ?? '{}') as SandboxLimits;
const { stdin, stdout } = process;
const exit = process.exit.bind(process);

capMemory(limits.memory);
lendBinding();
muteConsole();
const python = await openPython(limits);
const orders = createInterface({ input: stdin });
orders.on('line', (line) => tell(python.run(JSON.parse(line) as Order)));
// The runtime is gone.
orders.on('close', () => exit());
lockDown();
tell({ kind: 'ready' });

function tell(report: Report): void {
  stdout.write(`${JSON.stringify(report)}\n`);
}
