/** One contestant in a process of its own: `node serve.ts <name>`. Tells its port, then on each message how much time of processors it has used. */
import { contestants } from './contestants.ts';

const start = contestants.get(process.argv[2] ?? '');
if (start === undefined) throw new Error(`there is no contestant ${process.argv[2]}`);
process.send?.({ port: await start() });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
process.on('disconnect', () => process.exit());
