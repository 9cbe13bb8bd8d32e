/** What a runtime can be told: plain data, read from a file or put together by a program. */
import type { HttpLimits } from '../http/limits.ts';
import type { ShieldRule } from '../shields/rule-shield.ts';
import type { WebSearchSettings } from '../tools/web-search.ts';

export interface Configuration {
  readonly server?: ServerConfiguration;
  readonly storage?: StorageConfiguration;
  /** Models of chat-completions servers, beside the scripted ones that are always there. */
  readonly models?: readonly ModelConfiguration[];
  /** MCP servers by the name of their tool group. */
  readonly toolGroups?: { readonly [name: string]: McpConfiguration };
  readonly webSearch?: WebSearchSettings;
  readonly shields?: { readonly [name: string]: ShieldConfiguration };
  /** Files that every tenant can search, by the id of their vector store. */
  readonly libraries?: { readonly [name: string]: readonly LibraryFile[] };
  readonly outward?: { readonly allow?: readonly string[] };
  readonly runs?: RunConfiguration;
  readonly assistants?: AssistantsConfiguration;
  readonly deployments?: DeploymentsConfiguration;
}

export interface ServerConfiguration {
  readonly host?: string;
  readonly port?: number;
  /** Key → tenant. */
  readonly keys?: { readonly [key: string]: string };
  readonly hosts?: readonly string[];
  readonly origins?: readonly string[];
  readonly limits?: Partial<HttpLimits>;
  /** What the server says when it is asked for its version. */
  readonly version?: string;
}

export interface StorageConfiguration {
  /** Absent: a file that goes with the runtime. */
  readonly file?: string;
  readonly survives?: 'process' | 'power-cut';
}

export interface ModelConfiguration {
  /** The name that clients use; `*` for all that no other model has. */
  readonly name: string;
  readonly url: string;
  readonly key?: string;
  /** The name that the server uses, where it is another one. */
  readonly servedName?: string;
  readonly extended?: boolean;
  /** Whether the runtime fetches images and sends them along; otherwise the model server gets their addresses. */
  readonly inlineImages?: boolean;
}

export type McpConfiguration =
  | {
      readonly command: string;
      readonly arguments?: readonly string[];
      readonly environment?: { readonly [name: string]: string };
      readonly folder?: string;
      readonly idempotent?: readonly string[];
    }
  | {
      readonly url: string;
      readonly headers?: { readonly [name: string]: string };
      readonly idempotent?: readonly string[];
    };

export type ShieldConfiguration = { readonly rules: readonly ShieldRule[] } | { readonly model: string };

export interface LibraryFile {
  readonly file: string;
  readonly attributes?: { readonly [name: string]: string | number | boolean };
}

export interface RunConfiguration {
  /** How many are driven at a time. */
  readonly concurrency?: number;
  /** How long running ones may finish at a shutdown; milliseconds. */
  readonly grace?: number;
  /** How long the events of a turn that is over can be followed; days. */
  readonly keepEvents?: number;
}

export interface AssistantsConfiguration {
  /** How long a run may take, its waits for tool outputs included, until it expires; seconds. */
  readonly expireAfter?: number;
  readonly codeInterpreter?: CodeInterpreterConfiguration;
}

export interface CodeInterpreterConfiguration {
  /** Default: yes. The code of models runs in an interpreter without files, processes or network of this machine. */
  readonly enabled?: boolean;
  /** How long one piece of code may run; seconds. */
  readonly timeout?: number;
  /** What the interpreter may use; megabytes. */
  readonly memory?: number;
  /** How much one piece of code may print; bytes. */
  readonly output?: number;
}

export interface DeploymentsConfiguration {
  /** Who may create deployments, that is run code here: nobody (the default), who has a key, or who is on this machine. */
  readonly allow?: 'no' | 'key' | 'keyless';
  /** Folders from which the sources of deployments may be loaded; absent: the folder in which the server was started. */
  readonly roots?: readonly string[];
  /** How long the workflow of a task may run; seconds. */
  readonly timeout?: number;
  /** How many there may be at a time. */
  readonly maximum?: number;
  /** How results that are no texts are written where a request does not say: `json` (the default), or as the old server did. */
  readonly results?: 'json' | 'python';
  /** A port for the queue from which foreign services fetch their tasks; absent: they are called at their own addresses. */
  readonly queue?: number;
}
