/** A deployment as its file describes it. */
import { isNode, LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import {
  table,
  text,
  type Fault,
  type Place,
  type Reader,
  named,
  list,
  count,
  scalar,
} from '../../../settings/readers.ts';
import { controlPlane, messageQueue } from './file-sections.ts';

export interface DeploymentFile {
  readonly name: string;
  readonly 'control-plane': object;
  readonly 'message-queue'?: object;
  readonly 'default-service'?: string;
  readonly services: { readonly [id: string]: ServiceSection };
  readonly base_path?: string;
}

export interface ServiceSection {
  readonly name: string;
  /** A service without a source is not started. */
  readonly source?: { readonly type: string; readonly name: string };
  /** `folder/module:export`. */
  readonly path?: string;
  readonly host?: string;
  readonly port?: number;
  readonly env?: { readonly [name: string]: string | number | boolean };
  readonly 'env-files'?: readonly string[];
}

export interface ReadFile {
  readonly file: DeploymentFile;
  /** `line:column` of a setting, or of the nearest that it would stand in. */
  readonly placeOf: (...path: readonly (string | number)[]) => string;
}

export interface FileProblem {
  /** `line:column: what`. */
  readonly problems: readonly string[];
}

/** Characters. Keys and aliases are compared with all before them: what is much longer would keep everybody waiting. */
const longest = 100_000;

/** Reads the text of a YAML file; never throws. */
export function readDeploymentFile(source: string): ReadFile | FileProblem {
  if (source.length > longest) return { problems: [`1:1: the file is longer than ${longest} characters`] };
  const lines = new LineCounter();
  // As in the YAML of Python, `<<` takes over what another table has.
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, merge: true });
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  const broken = document.errors.map((error) => `${place(error.pos[0])}: ${wordsOf(error)}`);
  if (broken.length > 0) return { problems: broken };
  const value = valueOf(document);
  if (typeof value === 'string') return { problems: [`1:1: ${value}`] };
  const placeOf: ReadFile['placeOf'] = (...path) => place(offsetOf(document, path));
  const faults: Fault[] = [];
  const file = deploymentFile(value.value, { path: [], faults });
  if (file !== undefined && faults.length === 0) return { file, placeOf };
  return { problems: faults.map(({ path, message }) => `${placeOf(...path)}: ${nameOf(path)} ${message}`) };
}

/** What the parser says to programs, in words for people. */
function wordsOf({ code, message }: YAMLParseError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here, and one is all that is read';
  return message.includes('call stack') ? 'it is nested too deeply' : message;
}

/** Aliases may grow without bounds, or contain themselves. */
function valueOf(document: Document): { readonly value: unknown } | string {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

/** What is not known is passed over, as the old server did. */
function lenient<Value>(...given: Parameters<typeof table<Value>>): Reader<Value> {
  const [fields] = given;
  const read = table<Value>(...given);
  return (value, at) => read(isRecord(value) ? only(value, Object.keys(fields)) : value, at);
}

function only(value: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

const source = lenient<NonNullable<ServiceSection['source']>>({ type: text, name: text }, ['type', 'name']);

/** Names and values that a process can be given. */
const environment: Reader<NonNullable<ServiceSection['env']>> = (value, at) => {
  const read = named(scalar)(value, at);
  for (const [name, each] of Object.entries(read ?? {})) {
    const fits = /^[^=\0]+$/.test(name) && !String(each).includes('\0');
    if (!fits) at.faults.push({ path: [...at.path, name], message: 'is no variable that an environment can have' });
  }
  return read;
};

const service = lenient<ServiceSection>(
  {
    name: text,
    source,
    path: text,
    host: text,
    port: count(0, 65_535),
    env: environment,
    'env-files': list(text),
  },
  ['name'],
);

const deploymentFile = lenient<DeploymentFile>(
  {
    name: deploymentName,
    'control-plane': controlPlane,
    'message-queue': messageQueue,
    'default-service': text,
    services: named(service),
    base_path: text,
  },
  ['name', 'control-plane', 'services'],
);

/** Of `.` and `..` no address can be made. */
function deploymentName(value: unknown, at: Place): string | undefined {
  const known = typeof value === 'string' && value !== '';
  if (known && value !== '.' && value !== '..') return value;
  at.faults.push({ path: at.path, message: known ? `must not be '${value}'` : 'must be a text that is not empty' });
  return undefined;
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range !== undefined && node.range !== null) return node.range[0];
  }
  return 0;
}

function nameOf(path: readonly (string | number)[]): string {
  return path.length === 0 ? 'the file' : path.join('.');
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
