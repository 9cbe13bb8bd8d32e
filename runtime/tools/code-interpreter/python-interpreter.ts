/** The code interpreter: Python in a process for each session, which no other session sees. */
import type { CodeInterpreterConfiguration } from '../../settings/configuration.ts';
import type { CodeInterpreter, CodeOutcome, CodeRequest } from './code-interpreter.ts';
import type { Report } from './protocol.ts';
import { SandboxEnded, startSandbox, type Sandbox, type SandboxOptions } from './sandbox-process.ts';
import { createTurnstile, type Turnstile } from './turnstile.ts';

/** Starts nothing before the first piece of code comes. */
export function pythonInterpreter(configuration: CodeInterpreterConfiguration = {}): CodeInterpreter {
  const shop: Shop = {
    options: optionsOf(configuration),
    sessions: new Map(),
    turnstile: createTurnstile(mostAtATime),
  };
  return {
    run: (request, signal) => shop.turnstile.pass(() => runIn(shop, request, signal)),
    end: (session) => endSession(shop, session),
    close: async () => {
      for (const session of shop.sessions.keys()) endSession(shop, session);
    },
  };
}

/** Each takes some hundred megabytes. */
const mostAtATime = 2;
const mostSessions = 4;
/** How long a session is kept that nobody uses; milliseconds. */
const idleTime = 60_000;

function optionsOf({ timeout = 30, memory = 256, output = 100_000 }: CodeInterpreterConfiguration): SandboxOptions {
  return { timeout: timeout * 1000, memory: memory * 1024 * 1024, output, files: 16 * 1024 * 1024 };
}

interface Shop {
  readonly options: SandboxOptions;
  /** The one that was used last is the last. */
  readonly sessions: Map<string, Session>;
  readonly turnstile: Turnstile;
}

interface Session {
  readonly sandbox: Sandbox;
  idle?: NodeJS.Timeout;
}

async function runIn(shop: Shop, { session, code, files }: CodeRequest, signal: AbortSignal): Promise<CodeOutcome> {
  try {
    const { sandbox } = await sessionOf(shop, session);
    const sent = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
    const report = await sandbox.run({ code, files: sent }, signal);
    rest(shop, session);
    return outcomeOf(report);
  } catch (problem) {
    endSession(shop, session);
    if (!(problem instanceof SandboxEnded)) throw problem;
    return { logs: `${problem.message} What it had in memory is lost.`, files: [] };
  }
}

async function sessionOf(shop: Shop, name: string): Promise<Session> {
  const known = shop.sessions.get(name);
  shop.sessions.delete(name);
  if (known?.sandbox.alive() === true) {
    clearTimeout(known.idle);
    shop.sessions.set(name, known);
    return known;
  }
  makeRoom(shop);
  const session: Session = { sandbox: await startSandbox(shop.options) };
  shop.sessions.set(name, session);
  return session;
}

/** The sessions that were used longest ago make room; none of them is at work, since few are at a time. */
function makeRoom(shop: Shop): void {
  const resting = [...shop.sessions].filter(([, { idle }]) => idle !== undefined);
  for (const [name] of resting.slice(0, Math.max(0, shop.sessions.size - mostSessions + 1))) endSession(shop, name);
}

function rest(shop: Shop, name: string): void {
  const session = shop.sessions.get(name);
  if (session === undefined) return;
  session.idle = setTimeout(() => endSession(shop, name), idleTime);
  session.idle.unref();
}

function endSession(shop: Shop, name: string): void {
  const session = shop.sessions.get(name);
  clearTimeout(session?.idle);
  session?.sandbox.kill();
  shop.sessions.delete(name);
}

function outcomeOf(report: Report): CodeOutcome {
  if (report.kind === 'ready') throw new Error('the interpreter answered out of turn');
  const files = report.kind === 'done' ? report.files : [];
  return {
    logs: report.logs,
    files: files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })),
  };
}
