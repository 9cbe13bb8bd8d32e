/** A runtime that will be killed: `node killable.ts <folder> <append> <before|after>` tells its address and serves. */
import { createRuntime } from '../../../create-runtime.ts';
import { listen } from '../../../http/listen.ts';
import { mortalStore } from '../../../kill/kill-point.ts';
import { worldOf } from './world.ts';

const [folder = '', append = '', moment = ''] = process.argv.slice(2);
const point = { append: Number(append), moment: moment === 'after' ? ('after' as const) : ('before' as const) };
const decorate = { store: (store: Parameters<typeof mortalStore>[0]) => mortalStore(store, point) };
const runtime = await createRuntime({ ...worldOf(folder), decorate });
const listener = await listen(runtime, { port: 0 });
process.stdout.write(`${listener.url}\n`);
