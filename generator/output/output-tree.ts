/** What the output folder of one API shall hold: final text, sorted by path, the manifest included. Pure data. */
import type { Pointer } from '#document';

export interface OutputTree {
  /** Sorted by path; the manifest is among them. */
  readonly files: readonly OutputFile[];
}

export interface OutputFile {
  /** Below the output folder, with forward slashes. */
  readonly path: string;
  /** As it shall stand on disk, header and format included. */
  readonly text: string;
  readonly emitter: string;
  readonly origins: readonly Pointer[];
  /** Of the text, where it is known. */
  readonly hash?: string;
}
