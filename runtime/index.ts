/** The reference runtime: the APIs of `spec/`, real and durable. */
export { createRuntime, type Runtime, type RuntimeOptions } from './create-runtime.ts';
export { listen, type Listener, type ListenOptions } from './http/listen.ts';
export { readConfiguration, type ReadConfiguration } from './config.ts';
export { createLog, type RuntimeLog } from './log.ts';
export type { Configuration } from './configuration.ts';
export type { Decorators, DecorateEvents, ShownEvent } from './handlers/llama-stack/decorate.ts';
export type { RequestContext } from './handlers/llama-stack/request-context.ts';
export type { Store } from './storage/store.ts';
export { openSqliteStore, type SqliteStore } from './storage/sqlite.ts';
