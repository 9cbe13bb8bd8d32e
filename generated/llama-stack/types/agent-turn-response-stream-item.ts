// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentTurnResponseStreamChunk } from './agent-turn-response-stream-chunk.ts';
import type { StreamErrorFrame } from './stream-error-frame.ts';

/** Whatever one frame of a streamed turn may hold: an event, or the error that ends the stream. */
export type AgentTurnResponseStreamItem = AgentTurnResponseStreamChunk | StreamErrorFrame;
