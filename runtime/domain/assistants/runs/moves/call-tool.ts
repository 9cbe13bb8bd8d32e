/** A move of a run: a tool of the server is called. That code will run is in the log before it does. */
import { Parked } from '../../../play.ts';
import { addFile } from '../../files.ts';
import type { CodeCall, CodeOutput, SearchCall, ToolCall } from '../../records/step.ts';
import { stepDelta } from '../calls.ts';
import { readCodeFiles } from './code-files.ts';
import { append, type RunDriving } from './driving.ts';
import { Interrupted } from './infer.ts';
import type { CodeOutputDelta, RunEvent } from '../run-event.ts';
import { openCalls, openStep } from '../run-state.ts';
import { searchFiles } from './search-files.ts';

/** `interrupted`: the process died in it. Code is then not run again, since it may have done its work. */
export async function callTool(driving: RunDriving, call: ToolCall, interrupted: boolean): Promise<void> {
  if (call.type === 'file_search') return search(driving, call);
  if (call.type !== 'code_interpreter') throw new Error('a function is for the client to call');
  if (interrupted) return finishCode(driving, call, { outputs: [logs(outcomeUnknown)], files: {}, took: 0 });
  await append(driving, [{ note: { kind: 'calling', call: call.id } }]);
  const began = seconds(driving);
  const ran = await runCode(driving, call);
  if (driving.signal.aborted) throw new Parked();
  if (driving.attention.aborted) throw new Interrupted();
  await finishCode(driving, call, { ...ran, took: seconds(driving) - began });
}

const outcomeUnknown = 'The server was stopped while this code ran. Its outcome is not known; it was not run again.';
const unavailable = 'The code interpreter is no longer available on this server.';

async function search(driving: RunDriving, call: SearchCall): Promise<void> {
  const began = seconds(driving);
  const results = await searchFiles(driving, call.file_search.query);
  const done = { ...call, file_search: { ...call.file_search, ...results } };
  await append(driving, [{ note: { kind: 'called', call: done, files: {}, took: seconds(driving) - began } }]);
}

interface Ran {
  readonly outputs: readonly CodeOutput[];
  readonly files: { readonly [name: string]: string };
}

async function runCode(driving: RunDriving, { code_interpreter: { input } }: CodeCall): Promise<Ran> {
  const { ports, path, state } = driving;
  if (ports.code === undefined) return { outputs: [logs(unavailable)], files: {} };
  const signal = AbortSignal.any([driving.signal, driving.attention]);
  const request = { session: state.run.id, code: input, files: await readCodeFiles(driving) };
  const outcome = await ports.code.run(request, signal);
  if (signal.aborted) return { outputs: [], files: {} };
  const made = await Promise.all(
    outcome.files.map(({ name, bytes }) =>
      addFile(ports, path.tenant, { filename: name, bytes, purpose: 'assistants_output' }),
    ),
  );
  const images = made.filter(({ filename }) => imageName.test(filename));
  return {
    outputs: [
      ...(outcome.logs === '' && images.length > 0 ? [] : [logs(outcome.logs)]),
      ...images.map(({ id }): CodeOutput => ({ type: 'image', image: { file_id: id } })),
    ],
    files: Object.fromEntries(made.map(({ filename, id }) => [filename, id])),
  };
}

const imageName = /\.(png|jpe?g|gif|webp)$/i;

function logs(text: string): CodeOutput {
  return { type: 'logs', logs: text };
}

async function finishCode(
  driving: RunDriving,
  call: CodeCall,
  { outputs, files, took }: Ran & { readonly took: number },
): Promise<void> {
  const done: CodeCall = { ...call, code_interpreter: { ...call.code_interpreter, outputs } };
  await append(driving, [
    ...outputDelta(driving, call, outputs),
    { note: { kind: 'called', call: done, files, took } },
  ]);
}

function outputDelta(driving: RunDriving, call: CodeCall, outputs: readonly CodeOutput[]): readonly RunEvent[] {
  const step = openStep(driving.state);
  const index = openCalls(driving.state).findIndex(({ id }) => id === call.id);
  if (step === undefined || outputs.length === 0) return [];
  const deltas = outputs.map((output, at): CodeOutputDelta => ({ index: at, ...output }));
  return [stepDelta(step.id, [{ index, type: 'code_interpreter', code_interpreter: { outputs: deltas } }])];
}

/** Since 1970, with fractions. */
function seconds({ ports }: RunDriving): number {
  return ports.clock.microseconds() / 1_000_000;
}
