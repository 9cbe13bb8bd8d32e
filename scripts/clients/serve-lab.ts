/** An `etalon serve` of its own process, with workflows that tests deploy. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const flows = `
import { setTimeout as later } from 'node:timers/promises';
import { createWorkflow, workflowEvent } from '@llamaindex/workflow-core';
import { createStatefulMiddleware } from '@llamaindex/workflow-core/middleware/state';
export const startEvent = workflowEvent();
export const stopEvent = workflowEvent();
export const noteEvent = workflowEvent({ debugLabel: 'Note' });
export const inputRequiredEvent = workflowEvent();
export const humanResponseEvent = workflowEvent();
export const greet = createWorkflow();
greet.handle([startEvent], ({ sendEvent }, { data }) => {
  sendEvent(noteEvent.with({ text: 'thinking' }));
  return stopEvent.with('Hello, ' + data.name + '.');
});
export const slow = createWorkflow();
slow.handle([startEvent], async ({ sendEvent }, { data }) => {
  sendEvent(noteEvent.with({ text: 'early' }));
  await later(data.wait ?? 400);
  sendEvent(noteEvent.with({ text: 'late' }));
  return stopEvent.with({ waited: data.wait ?? 400 });
});
export const human = createWorkflow();
human.handle([startEvent], () => inputRequiredEvent.with({ prefix: 'Enter a number: ' }));
human.handle([humanResponseEvent], (_, { data }) => stopEvent.with(data.response));
const { withState } = createStatefulMiddleware(() => ({ tasks: 0 }));
export const counting = withState(createWorkflow());
counting.handle([startEvent], ({ state }) => stopEvent.with(++state.tasks));
`;

const names = ['greet', 'slow', 'human', 'counting'];

/** The file of a deployment with all of these workflows. */
export function labFile(name: string): File {
  const services = names.map(
    (each) => `${each}: { name: ${each}, source: { type: local, name: . }, path: 'flows:${each}' }`,
  );
  const text = `name: ${name}\ncontrol-plane: {}\ndefault-service: greet\nservices:\n  ${services.join('\n  ')}\n`;
  return new File([text], 'lab.yaml');
}

export interface Lab {
  /** Of the gateway. */
  readonly url: string;
  close(): Promise<void>;
}

/** Below the house, so that the workflows find their package. */
export async function serveLab(): Promise<Lab> {
  const house = join(import.meta.dirname, '../..');
  const folder = mkdtempSync(join(house, '.etalon-clients-'));
  writeFileSync(join(folder, 'flows.mjs'), flows);
  const words = [join(house, 'cli/main.ts'), 'serve', '--port', '0', '--allow-deploy=keyless'];
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout)) {
    const address = /https?:\/\/[^\s/]+/.exec(line)?.[0];
    if (address === undefined) continue;
    child.stdout.resume();
    return {
      url: address,
      close: async () => {
        child.kill();
        await once(child, 'exit');
        rmSync(folder, { recursive: true });
      },
    };
  }
  throw new Error('etalon serve ended before it told its address');
}
