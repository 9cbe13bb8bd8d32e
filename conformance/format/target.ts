/** A target file: the implementation under examination. Its published form is `target.schema.json`. */
import type { Json } from '#document';

export interface TargetFile {
  readonly target: string;
  readonly summary?: string;
  /** A server that is already running. */
  readonly url?: string;
  /** A program that is started for the exam. */
  readonly command?: readonly string[];
  readonly folder?: string;
  readonly environment?: { readonly [name: string]: string };
  readonly ready?: { readonly path?: string; readonly line?: string; readonly within?: string | number };
  /** The reference runtime. */
  readonly reference?: true;
  /** The reference without keys: everyone is one tenant. */
  readonly keyless?: true;
  /** Capability → why the target has not got it. */
  readonly lacks?: { readonly [capability: string]: string };
  /** Capabilities that are not assumed. */
  readonly has?: readonly string[];
  /** Script → the model name that stands for it; without an entry `script:<name>` is sent. */
  readonly models?: { readonly [script: string]: string };
  /** Values of the suite that are others here. */
  readonly values?: { readonly [name: string]: Json };
  readonly keys?: { readonly first?: Secret; readonly second?: Secret };
  readonly headers?: { readonly [name: string]: string };
  readonly timeout?: string | number;
}

export type Secret = string | { readonly env: string };
