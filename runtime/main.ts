/** Serves the runtime until it is told to stop: `node runtime/main.ts [configuration.yaml]`. */
import { readConfiguration } from './settings/read-configuration.ts';
import { createRuntime } from './create-runtime.ts';
import { createLog } from './log.ts';
import { serve } from './serve.ts';

const log = createLog();
const [file] = process.argv.slice(2);
const configuration = await readConfiguration(file === undefined ? {} : { file });
const runtime = await createRuntime({ configuration, log });
const { deployments } = configuration;
const serving = await serve(runtime.apis.values(), {
  ...configuration.server,
  ...(deployments && { deployments }),
  log,
});
for (const { api, url } of serving.places) process.stdout.write(`${api} ${url}\n`);

/** The second signal does not wait. */
async function stop(): Promise<void> {
  process.once('SIGINT', () => process.exit(130));
  await serving.close();
  await runtime.close();
}

process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
