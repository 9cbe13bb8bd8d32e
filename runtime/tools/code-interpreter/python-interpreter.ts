/** The code interpreter: Python in a process for each session, which no other session sees. */
import type { CodeInterpreterConfiguration } from '../../settings/configuration.ts';
import type { CodeInterpreter, CodeOutcome, CodeRequest } from './code-interpreter.ts';
import type { Report } from './protocol.ts';
import { SandboxEnded, startSandbox, type SandboxOptions } from './sandbox-process.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { createTurnstile } from './turnstile.ts';

/** Starts nothing before the first piece of code comes. */
export function pythonInterpreter(configuration: CodeInterpreterConfiguration = {}): CodeInterpreter {
  const options = optionsOf(configuration);
  const start = (signal: AbortSignal) => startSandbox(options, signal);
  const sessions = createSessions({ most: mostSessions, idleTime, start });
  const turnstile = createTurnstile(mostAtATime);
  return {
    run: async (request, signal) => (await turnstile.pass(() => runIn(sessions, request, signal), signal)) ?? notBegun,
    end: (session) => sessions.end(session),
    close: async () => sessions.endAll(),
  };
}

/** Nobody wanted the outcome any more when its turn came. */
const notBegun: CodeOutcome = { logs: 'The code was not run.', files: [] };

/** Each takes some hundred megabytes. */
const mostAtATime = 2;
const mostSessions = 4;
/** How long a session is kept that nobody uses; milliseconds. */
const idleTime = 60_000;

function optionsOf({ timeout = 30, memory = 256, output = 100_000 }: CodeInterpreterConfiguration): SandboxOptions {
  return { timeout: timeout * 1000, memory: memory * 1024 * 1024, output, files: 16 * 1024 * 1024 };
}

async function runIn(
  sessions: Sessions,
  { session, code, files }: CodeRequest,
  signal: AbortSignal,
): Promise<CodeOutcome> {
  try {
    const sandbox = await sessions.take(session, signal);
    const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
    const report = await sandbox.run({ code, files: sent }, signal);
    sessions.rest(session);
    return outcomeOf(report);
  } catch (problem) {
    sessions.end(session);
    if (!(problem instanceof SandboxEnded)) throw problem;
    return { logs: `${problem.message} What it had in memory is lost.`, files: [] };
  }
}

function outcomeOf(report: Report): CodeOutcome {
  if (report.kind === 'ready') throw new Error('the interpreter answered out of turn');
  const files = report.kind === 'done' ? report.files : [];
  return {
    logs: report.logs,
    files: files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })),
  };
}
