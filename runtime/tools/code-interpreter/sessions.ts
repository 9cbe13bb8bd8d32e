/** Sessions of the interpreter: each keeps a process for a while, and the oldest that rest make room for others. */
import type { Sandbox } from './sandbox-process.ts';

export interface SessionsOptions {
  readonly most: number;
  /** How long a session is kept that nobody uses; milliseconds. */
  readonly idleTime: number;
  readonly start: (signal: AbortSignal) => Promise<Sandbox>;
}

export interface Sessions {
  /** The sandbox of the session, at work until it rests; started where there is none. */
  take(name: string, signal: AbortSignal): Promise<Sandbox>;
  rest(name: string): void;
  end(name: string): void;
  endAll(): void;
}

export function createSessions(options: SessionsOptions): Sessions {
  const shelf: Shelf = { ...options, sessions: new Map() };
  return {
    take: (name, signal) => take(shelf, name, signal),
    rest: (name) => rest(shelf, name),
    end: (name) => end(shelf, name),
    endAll: () => {
      for (const name of shelf.sessions.keys()) end(shelf, name);
    },
  };
}

interface Shelf extends SessionsOptions {
  /** The one that was used last is the last. */
  readonly sessions: Map<string, Session>;
}

interface Session {
  readonly sandbox: Sandbox;
  /** Absent while it is at work. */
  readonly idle?: NodeJS.Timeout;
}

async function take(shelf: Shelf, name: string, signal: AbortSignal): Promise<Sandbox> {
  const known = shelf.sessions.get(name);
  shelf.sessions.delete(name);
  clearTimeout(known?.idle);
  const isKept = known?.sandbox.alive() === true;
  if (!isKept) makeRoom(shelf);
  const sandbox = isKept ? known.sandbox : await shelf.start(signal);
  shelf.sessions.set(name, { sandbox });
  return sandbox;
}

/** Those that were used longest ago. None that is at work: few are at a time. */
function makeRoom(shelf: Shelf): void {
  const resting = [...shelf.sessions].filter(([, { idle }]) => idle !== undefined);
  for (const [name] of resting.slice(0, Math.max(0, shelf.sessions.size - shelf.most + 1))) end(shelf, name);
}

function rest(shelf: Shelf, name: string): void {
  const session = shelf.sessions.get(name);
  if (session === undefined) return;
  const idle = setTimeout(() => end(shelf, name), shelf.idleTime).unref();
  shelf.sessions.set(name, { ...session, idle });
}

function end(shelf: Shelf, name: string): void {
  const session = shelf.sessions.get(name);
  clearTimeout(session?.idle);
  session?.sandbox.kill();
  shelf.sessions.delete(name);
}
