/** What the generator is asked for, and what it answers. A wrong document is in the answer; only a bug of ours throws. */
import type { Diagnostic } from '#document';
import type { Choices } from './config/index.ts';
import type { FidelityReport } from './fidelity/index.ts';
import type { Drift } from './output/index.ts';

export interface GenerateOptions extends Choices {
  /** What relative paths are relative to, and where a config is looked for; the process's by default. */
  readonly workingFolder?: string;
  /** The config file; else `etalon.config.ts` in the working folder, where there is one. */
  readonly config?: string;
  /** Replaces files in the output folder that the generator did not write. */
  readonly overwrite?: boolean;
  /** `false`: everything but the writing. */
  readonly write?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export type CheckOptions = Omit<GenerateOptions, 'overwrite' | 'write'>;

export type Stage = 'recall' | 'load' | 'build' | 'name' | 'judge' | 'emit' | 'format' | 'write' | 'compare';

/** A stage that is over. */
export interface Progress {
  readonly api: string;
  readonly stage: Stage;
  readonly milliseconds: number;
  /** What came out: files read, operations, names, files. */
  readonly count: number;
}

export interface Outcome {
  /** No errors, and after a check no drift. */
  readonly ok: boolean;
  /** Of the config and of all documents. */
  readonly diagnostics: readonly Diagnostic[];
  readonly apis: readonly ApiOutcome[];
  /** After a check: name locks that are not as they would be written. Paths are absolute. */
  readonly lockDrift: Drift;
}

export interface ApiOutcome {
  readonly api: string;
  /** The document, relative to the config. */
  readonly document: string;
  /** Every file that the document is made of, relative to the config; for a watcher. */
  readonly sources: readonly string[];
  /** The output folder, absolute. */
  readonly out: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What of the document the output says; absent where the document could not be read. */
  readonly fidelity?: FidelityReport;
  /** What was written, or with `write: false` nothing. Paths are below `out`. */
  readonly files: {
    readonly written: readonly string[];
    readonly deleted: readonly string[];
    readonly unchanged: number;
  };
  /** After a check. */
  readonly drift?: Drift;
}
