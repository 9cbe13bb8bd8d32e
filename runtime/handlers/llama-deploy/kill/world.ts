/** The world of the kill test: a database in a folder, and the sample workflows. */
import { join } from 'node:path';
import type { Configuration } from '../../../settings/configuration.ts';
import { samples } from '../../../domain/llama-deploy/test-bench.ts';

export function configurationOf(folder: string): Configuration {
  return {
    storage: { file: join(folder, 'runtime.db') },
    deployments: { allow: 'keyless', roots: [samples] },
    runs: { grace: 0 },
  };
}
