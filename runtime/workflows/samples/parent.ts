/** Starts a service that is at work, and tells the number of its process: `node parent.ts <member>`. */
import { fork } from 'node:child_process';
import type { Order, Report } from '../protocol.ts';

const child = fork(new URL('../workflow-child.ts', import.meta.url), [String(process.pid)], { execArgv: [] });
const tell = (order: Order): void => void child.send(order);
const [member = ''] = process.argv.slice(2);
tell({ kind: 'load', file: new URL('flows.ts', import.meta.url).pathname, member });
child.on('message', (report: Report) => {
  if (report.kind === 'loaded') tell({ kind: 'run', task: 't', session: 's', input: '{"count":100000,"delay":50}' });
  if (report.kind === 'shown') process.stdout.write(`${child.pid}\n`);
});
