/** Starts a mock of an OpenAPI document, and stops it. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { formatDiagnostics, loadDocument } from '#document';
import type { LoadedDocument, LoadOptions, OpenApiDocument } from '#document';
import { answer } from './answer.ts';
import { documentForPrism } from './prism/document-for-prism.ts';
import { startPrism } from './prism/prism-process.ts';
import { uncheckedSchemas } from './prism/unchecked-schemas.ts';

export interface MockOptions {
  /** The file of an OpenAPI document, 2.0 to 3.2. */
  readonly document: string;
  readonly load?: LoadOptions;
  /** 0: a free one. Absent: that of the document's first server on this machine, else a free one. */
  readonly port?: number;
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** Bodies are made up instead of taken from examples. */
  readonly dynamic?: boolean;
  /** Equal seeds make equal bodies up. */
  readonly seed?: string;
  /** Milliseconds that one answer may take; default: 30,000. */
  readonly timeout?: number;
  /** Told what is not checked, and when Prism had to be started again. */
  readonly report?: (message: string) => void;
}

export interface Mock {
  /** Where it listens. */
  readonly url: string;
  /** What clients take for the base of the document's paths: the same, with the mount of the document's server here. */
  readonly base: string;
  /** Ends all answers, frees the port and ends Prism's process. */
  close(): Promise<void>;
}

/** The document cannot be mocked; the message holds its diagnostics. */
export class UnusableDocumentError extends Error {
  override readonly name = 'UnusableDocumentError';
}

/** Listens when the promise is fulfilled. Throws `UnusableDocumentError`, `PrismGoneError`, or the system's error for a taken port. */
export async function startMock(options: MockOptions): Promise<Mock> {
  const loaded = await loadDocument(options.document, options.load);
  if (loaded.document === undefined || loaded.diagnostics.some(({ severity }) => severity === 'error'))
    throw new UnusableDocumentError(`${options.document} cannot be mocked.\n${formatDiagnostics(loaded.diagnostics)}`);
  const report = options.report ?? (() => {});
  reportWarnings(loaded, report);
  reportUnchecked(loaded, loaded.document, report);
  const order = {
    document: documentForPrism(loaded.document),
    dynamic: options.dynamic ?? false,
    seed: options.seed ?? 'etalon',
  };
  const prism = await startPrism(order, report);
  const setting = { document: loaded.document, prism, timeout: options.timeout ?? 30_000 };
  const server = createServer((request, response) => void answer(setting, request, response));
  try {
    const declared = localServer(loaded.document);
    const url = await listen(server, options.port ?? declared.port, options.host ?? '127.0.0.1');
    return {
      url,
      base: url + declared.mount,
      close: async () => void (await Promise.all([close(server), prism.close()])),
    };
  } catch (error) {
    await prism.close();
    throw error;
  }
}

function reportWarnings({ diagnostics }: LoadedDocument, report: (message: string) => void): void {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) report(formatDiagnostics(warnings).trimEnd());
}

function reportUnchecked(loaded: LoadedDocument, document: OpenApiDocument, report: (message: string) => void): void {
  for (const { pointer, reason } of uncheckedSchemas(document)) {
    const place = loaded.place(pointer);
    const where = place === undefined ? pointer : `${place.file}:${place.line}:${place.column}`;
    report(`Requests are not checked against the schema at ${where}: ${reason}`);
  }
}

interface LocalServer {
  readonly port: number;
  readonly mount: string;
}

/** The first server on this machine; a free port where there is none with a port. */
function localServer({ servers }: OpenApiDocument): LocalServer {
  const local = servers.flatMap(({ url }): readonly LocalServer[] => {
    const [, port = '', mount = ''] =
      /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):(\d{1,5})(\/[^?#{}]*)?$/.exec(url) ?? [];
    return port !== '' && Number(port) <= 65_535 ? [{ port: Number(port), mount: mount.replace(/\/$/, '') }] : [];
  });
  return local[0] ?? { port: 0, mount: '' };
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
