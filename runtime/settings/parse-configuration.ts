/** A configuration out of the text of a YAML file: what is wrong with it is told with its place. */
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Configuration } from './configuration.ts';
import { configuration } from './configuration-reader.ts';
import type { Fault } from './readers.ts';

export interface ParseOptions {
  /** For the places in messages. */
  readonly file: string;
  /** What `${NAME}` in a text stands for. */
  readonly environment: { readonly [name: string]: string | undefined };
}

/** Everything that is wrong with a configuration, one line each: `file:line:column: what`. */
export class ConfigurationError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigurationError';
  }
}

/** Throws a `ConfigurationError`. An empty text is an empty configuration. */
export function parseConfiguration(source: string, options: ParseOptions): Configuration {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${options.file}:${line}:${col}`;
  };
  const broken = document.errors.map(
    (error) => `${place(error.pos[0])}: ${sentences.get(error.code) ?? error.message}`,
  );
  if (broken.length > 0) throw new ConfigurationError(broken);
  const faults: Fault[] = [];
  const missing = fillIn(document, options.environment).map(
    ({ name, offset }) => `${place(offset)}: the environment has no ${name}`,
  );
  const read = configuration(valueOf(document, options.file) ?? {}, { path: [], faults });
  const wrong = faults.map((fault) => `${place(offsetOf(document, fault))}: ${nameOf(fault)} ${fault.message}`);
  if (read === undefined || missing.length + wrong.length > 0) throw new ConfigurationError([...missing, ...wrong]);
  return read;
}

/**
 * For a configuration that a program gives: TypeScript checks only what is written in TypeScript, and a storage that is
 * misspelt would be one that forgets. Throws a `ConfigurationError`.
 */
export function requireConfiguration(given: unknown): void {
  const faults: Fault[] = [];
  // What is `undefined` is not there.
  configuration(JSON.parse(JSON.stringify(given ?? {})), { path: [], faults });
  const wrong = faults.map((fault) => `${['configuration', ...fault.path].join('.')} ${fault.message}`);
  if (wrong.length > 0) throw new ConfigurationError(wrong);
}

/** What the parser says to programs rather than to people. */
const sentences: ReadonlyMap<string, string> = new Map([
  ['MULTIPLE_DOCS', 'a second document begins here, and one is all that is read'],
]);

/** Aliases may grow without bounds, or contain themselves. */
function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (problem) {
    throw new ConfigurationError([`${file}:1:1: ${problem instanceof Error ? problem.message : String(problem)}`]);
  }
}

interface Missing {
  readonly name: string;
  readonly offset: number;
}

/** Puts variables of the environment into the texts that ask for them; secrets need not stand in the file. */
function fillIn(document: Document, environment: ParseOptions['environment']): readonly Missing[] {
  const missing: Missing[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return;
      node.value = node.value.replaceAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
        if (value === undefined) missing.push({ name, offset: node.range?.[0] ?? 0 });
        return value ?? whole;
      });
    },
  });
  return missing;
}

/** Where the setting stands, or the nearest that it would stand in. */
function offsetOf(document: Document, { path }: Fault): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range !== undefined && node.range !== null) return node.range[0];
  }
  return 0;
}

function nameOf({ path }: Fault): string {
  return path.length === 0 ? 'the file' : path.join('.');
}
