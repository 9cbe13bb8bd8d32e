/** Serves the runtime until it is told to stop: `node runtime/main.ts [configuration.yaml]`. */
import { readConfiguration } from './config.ts';
import { createRuntime } from './create-runtime.ts';
import { listen } from './http/listen.ts';
import { createLog } from './log.ts';

const log = createLog();
const [file] = process.argv.slice(2);
const configuration = await readConfiguration(file === undefined ? {} : { file });
const runtime = await createRuntime({ configuration, log });
const listener = await listen(runtime, { port: 8321, ...configuration.server, log });
process.stdout.write(`${listener.url}\n`);

/** The second signal does not wait. */
async function stop(): Promise<void> {
  process.once('SIGINT', () => process.exit(130));
  await listener.close();
  await runtime.close();
}

process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
