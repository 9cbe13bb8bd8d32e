/** The reference runtime: the APIs of `spec/`, real and durable. */
export { createRuntime, type Runtime, type RuntimeOptions } from './create-runtime.ts';
export { serve, type ServeOptions, type Serving } from './serve.ts';
export { listen, type Listener, type ListenOptions } from './http/listen.ts';
export { readConfiguration, type ReadConfiguration } from './settings/read-configuration.ts';
export { createLog, type RuntimeLog } from './log.ts';
export type { Configuration } from './settings/configuration.ts';
export type { Decorators } from './decorators.ts';
export type { DecorateEvents, ShownEvent } from './handlers/llama-stack/decorate.ts';
export { familyOf, implementedApis } from './open-families.ts';
export { declaredServers, type DeclaredServers } from './gateway/declared-servers.ts';
export { createGateway, type Gateway } from './gateway/gateway.ts';
export { MountsCollide, type Mounted } from './gateway/collisions.ts';
export type { ServedApi } from './family.ts';
export type { RequestContext } from './request-context.ts';
export type { Store } from './storage/store.ts';
export { openSqliteStore, type SqliteStore } from './storage/sqlite.ts';
