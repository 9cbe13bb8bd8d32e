/**
 * The process in which code of models runs: `node --permission … sandbox-child.ts <limits> <pyodide>`. It is started without
 * environment, files to write, processes or workers; what else could lead out is taken away here before any code runs.
 */
import { createInterface } from 'node:readline';
import type * as Pyodide from 'pyodide';
import { capMemory, lendBinding, lockDown, muteConsole } from './lock-down.ts';
import { openPython } from './open-python.ts';
import type { Order, Report, SandboxLimits } from './protocol.ts';

const [, , limitsText = '{}', pyodide = 'pyodide'] = process.argv;
const limits = JSON.parse(limitsText) as SandboxLimits;
// By its own place: the links on the way to it, as some package managers make them, may not be read here.
const { loadPyodide } = (await import(pyodide)) as typeof Pyodide;
const { stdin, stdout } = process;
const exit = process.exit.bind(process);

capMemory(limits.memory);
lendBinding();
muteConsole();
const python = await openPython(loadPyodide, limits);
const orders = createInterface({ input: stdin });
orders.on('line', (line) => tell(python.run(JSON.parse(line) as Order)));
// The runtime is gone.
orders.on('close', () => exit());
lockDown();
tell({ kind: 'ready' });

function tell(report: Report): void {
  stdout.write(`${JSON.stringify(report)}\n`);
}
