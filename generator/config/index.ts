/** What to generate, from what, and where to. */
export { defineConfig, type DocumentConfig, type EtalonConfig, type OperationChoice } from './config.ts';
export type { Choices, Job } from './job.ts';
export { placeInConfig } from './place-in-config.ts';
export { refuseCall } from './refuse-call.ts';
export { loadConfig, type LoadedConfig } from './load-config.ts';
export { type Plan, planJobs } from './plan-jobs.ts';
