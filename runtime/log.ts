/** The runtime's own log: structured, one line each, without secrets. */
import { pino } from 'pino';

/** Gets no bodies and no headers of requests: what is secret cannot be told from what is not. */
export interface RuntimeLog {
  info(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface LogOptions {
  readonly level?: 'silent' | 'error' | 'info';
}

/** Writes to standard error; standard output belongs to whoever started us. */
export function createLog({ level = 'info' }: LogOptions = {}): RuntimeLog {
  const log = pino(
    { level, base: null, redact: ['*.key', '*.authorization', '*.headers'] },
    pino.destination({ fd: 2, sync: true }),
  );
  return { info: (facts, message) => log.info(facts, message), error: (facts, message) => log.error(facts, message) };
}
