/** Etalon as a library: its main functions. What one needs is loaded when it is called, so importing this costs nothing. */
import type { Diagnostic, LintOptions, LoadedDocument, LoadOptions } from '#document';
import type { CheckOptions, EtalonConfig, GenerateOptions, Outcome } from '#generator';
import type { Report, VerifyOptions } from '#conformance';
import type { Mock, MockOptions } from '#mock';
import type { Runtime, RuntimeOptions } from '#runtime';

export type {
  CheckOptions,
  Diagnostic,
  EtalonConfig,
  GenerateOptions,
  LintOptions,
  LoadedDocument,
  LoadOptions,
  Mock,
  MockOptions,
  Outcome,
  Report,
  Runtime,
  RuntimeOptions,
  VerifyOptions,
};

/** Gives a config its type; returns it as it is. */
export function defineConfig(config: EtalonConfig): EtalonConfig {
  return config;
}

/** Documents in, files out. What is wrong with a document is in the outcome. */
export async function generate(options: GenerateOptions): Promise<Outcome> {
  const generator = await import('#generator');
  return generator.generate(options);
}

/** Generates in memory, and compares. */
export async function check(options: CheckOptions): Promise<Outcome> {
  const generator = await import('#generator');
  return generator.check(options);
}

/** Reads a document of any version, with all files that it refers to, into one shape. */
export async function loadDocument(file: string, options: LoadOptions = {}): Promise<LoadedDocument> {
  const documents = await import('#document');
  return documents.loadDocument(file, options);
}

/** What is wrong with a document, with places. */
export async function lintDocument(file: string, options: LintOptions = {}): Promise<readonly Diagnostic[]> {
  const documents = await import('#document');
  return documents.lintDocument(file, options);
}

/** Examines a server over HTTP. */
export async function verify(options: VerifyOptions): Promise<Report> {
  const conformance = await import('#conformance');
  return conformance.verify(options);
}

/** Starts the reference runtime; `fetch` of what is returned answers requests. */
export async function createRuntime(options: RuntimeOptions = {}): Promise<Runtime> {
  const runtime = await import('#runtime');
  return runtime.createRuntime(options);
}

/** Starts a server that answers as a document says. */
export async function startMock(options: MockOptions): Promise<Mock> {
  const mock = await import('#mock');
  return mock.startMock(options);
}
