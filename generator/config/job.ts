/** One document to be generated from, with every path and choice resolved. */
import type { ImportExtension } from '../output/index.ts';
import type { OperationChoice } from './config.ts';

export interface Job {
  readonly api: string;
  /** Relative to {@link Job.folder}, with forward slashes, as headers show it. */
  readonly document: string;
  /** What the document is relative to; absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly out: string;
  /** With those that they need, in the order of the list of emitters. */
  readonly emit: readonly string[];
  /** Where the names of the API are kept; absolute. */
  readonly lockFile: string;
  readonly importExtension: ImportExtension;
  readonly strict: boolean;
  /** Verdicts of the fidelity report that are errors. */
  readonly failOn: readonly ('ignored' | 'widened')[];
  /** Absolute. */
  readonly allowFolders: readonly string[];
  readonly allowUrls?: boolean;
  readonly int64?: 'number' | 'bigint';
  /** Absolute. */
  readonly overlays: readonly string[];
  /** Absolute. */
  readonly stainless?: string;
  readonly names: { readonly [schemaOrPointer: string]: string };
  readonly operations: { readonly [operation: string]: OperationChoice };
  /** The folder of replaced templates; absolute. */
  readonly templates?: string;
  /** Hashes of what stands there, by name. */
  readonly replaced?: { readonly [template: string]: string };
  /** The config that says all this; absolute. */
  readonly configFile?: string;
}

/** What a user says beside the config; it wins. */
export interface Choices {
  readonly documents?: readonly string[];
  readonly out?: string;
  readonly emit?: readonly string[];
  readonly name?: string;
  readonly strict?: boolean;
  /** `widened` includes `ignored`. */
  readonly failOn?: 'ignored' | 'widened';
  readonly allowFolders?: readonly string[];
  readonly allowUrls?: boolean;
  readonly int64?: 'number' | 'bigint';
  /** Applied after those of the config. */
  readonly overlays?: readonly string[];
  readonly stainless?: string;
}
