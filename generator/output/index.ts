/** The output folder: assembled in memory, then compared with the disk or written to it. */
export {
  assembleTree,
  type AssembleOptions,
  type Assembling,
  type Emission,
  startAssembling,
} from './assemble-tree.ts';
export { compareFile, compareTree, type Drift, type DriftedFile } from './compare-tree.ts';
export { makeFolder } from './make-folder.ts';
export { createMemory, type Memory, recollectionOf } from './memory.ts';
export { type ImportExtension } from './import-extension.ts';
export { isCurrent } from './is-current.ts';
export { manifestPath, parseManifest, textHash, type Manifest } from './manifest.ts';
export { type OutputFile, type OutputTree } from './output-tree.ts';
export { named, replaceFile } from './replace-files.ts';
export { stableJson } from './stable-json.ts';
export { type WriteOptions, type WriteResult, writeTree } from './write-tree.ts';
