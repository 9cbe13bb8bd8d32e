// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseObjectStream } from './open-ai-response-object-stream.ts';
import type { StreamErrorFrame } from './stream-error-frame.ts';

/** Whatever one frame of a streamed response may hold: an event, or the error that ends the stream. */
export type OpenAIResponseStreamItem = OpenAIResponseObjectStream | StreamErrorFrame;
