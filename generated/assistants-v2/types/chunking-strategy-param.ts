// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AutoChunkingStrategyParam } from './auto-chunking-strategy-param.ts';
import type { StaticChunkingStrategyParam } from './static-chunking-strategy-param.ts';

/** How files are cut into passages. */
export type ChunkingStrategyParam = AutoChunkingStrategyParam | StaticChunkingStrategyParam;
