/** Starts the scripted model server, and stops it. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { ModelScript } from '#model-script';
import { answer } from './answer.ts';
import { createJournal } from './journal.ts';
import type { JournalEntry } from './journal.ts';

export interface ScriptedModelOptions {
  /** The built-in scripts `echo` and `guard` are always there too. */
  readonly scripts: readonly ModelScript[];
  /** 0 or absent: a free one. */
  readonly port?: number;
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** Further model names, each with the name of the script that answers for it. */
  readonly models?: { readonly [model: string]: string };
  /** Gives a new text each time; default: random UUIDs. */
  readonly ids?: () => string;
  /** Milliseconds since 1970; default: the clock. */
  readonly now?: () => number;
}

export interface ScriptedModel {
  /** The base URL for OpenAI clients; it ends with `/v1`. */
  readonly url: string;
  /** The latest 1,000 requests, oldest first. */
  journal(): readonly JournalEntry[];
  /** Ends all answers at once and frees the port. */
  close(): Promise<void>;
}

/** Listens when the promise is fulfilled; fails with the system's error where the port is taken. */
export async function startScriptedModel(options: ScriptedModelOptions): Promise<ScriptedModel> {
  const { host = '127.0.0.1', port = 0 } = options;
  const journal = createJournal();
  const closing = new AbortController();
  const setting = {
    scripts: options.scripts,
    models: new Map(Object.entries(options.models ?? {})),
    ids: options.ids ?? randomUUID,
    now: options.now ?? Date.now,
    journal,
    closing: closing.signal,
  };
  const server = createServer((request, response) => void answer(setting, request, response));
  await listen(server, port, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort(server)}/v1`,
    journal: journal.entries,
    close: async () => {
      closing.abort();
      await close(server);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function boundPort(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
