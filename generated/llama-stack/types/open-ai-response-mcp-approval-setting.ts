// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Whether every call of an MCP tool has to be approved first. */
export type OpenAIResponseMcpApprovalSetting = 'always' | 'never';
