/** The generator: OpenAPI documents in, files out. */
export { defineConfig, type DocumentConfig, type EtalonConfig } from './config/index.ts';
export { check, generate } from './generate.ts';
export type { ApiOutcome, CheckOptions, GenerateOptions, Outcome, Progress, Stage } from './outcome.ts';
export { fidelityLine, type FidelityReport } from './fidelity/index.ts';
export type { Drift, DriftedFile } from './output/index.ts';
export { init } from './init.ts';
export type { InitOptions, InitOutcome, Remark } from './user-code/index.ts';
export { watch, type WatchedRun } from './watch/index.ts';
