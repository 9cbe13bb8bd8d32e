// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentToolGroupWithArgs } from './agent-tool-group-with-args.ts';

/** A group of server tools, by its id alone or with fixed arguments. */
export type AgentToolGroup = string | AgentToolGroupWithArgs;
