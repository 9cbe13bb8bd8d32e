// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Agent } from './agent.ts';
export type { AgentConfig } from './agent-config.ts';
export type { AgentConfigParam } from './agent-config-param.ts';
export type { AgentCreateResponse } from './agent-create-response.ts';
export type { AgentSessionCreateResponse } from './agent-session-create-response.ts';
export type { AgentStepResponse } from './agent-step-response.ts';
export type { AgentToolGroup } from './agent-tool-group.ts';
export type { AgentToolGroupWithArgs } from './agent-tool-group-with-args.ts';
export type { AgentTurnResponseEvent } from './agent-turn-response-event.ts';
export type { AgentTurnResponseEventPayload } from './agent-turn-response-event-payload.ts';
export type { AgentTurnResponseStepCompletePayload } from './agent-turn-response-step-complete-payload.ts';
export type { AgentTurnResponseStepProgressPayload } from './agent-turn-response-step-progress-payload.ts';
export type { AgentTurnResponseStepStartPayload } from './agent-turn-response-step-start-payload.ts';
export type { AgentTurnResponseStreamChunk } from './agent-turn-response-stream-chunk.ts';
export type { AgentTurnResponseStreamItem } from './agent-turn-response-stream-item.ts';
export type { AgentTurnResponseTurnAwaitingInputPayload } from './agent-turn-response-turn-awaiting-input-payload.ts';
export type { AgentTurnResponseTurnCompletePayload } from './agent-turn-response-turn-complete-payload.ts';
export type { AgentTurnResponseTurnStartPayload } from './agent-turn-response-turn-start-payload.ts';
export type { AllowedToolsFilter } from './allowed-tools-filter.ts';
export type { ApprovalFilter } from './approval-filter.ts';
export type { Attachment } from './attachment.ts';
export type { BadRequestError } from './bad-request-error.ts';
export type { BuiltinTool, BuiltinToolInput } from './builtin-tool.ts';
export type { CompletionMessage } from './completion-message.ts';
export type { ContentDelta } from './content-delta.ts';
export type { CreateAgentRequest } from './create-agent-request.ts';
export type { CreateAgentSessionRequest } from './create-agent-session-request.ts';
export type { CreateAgentTurnRequest } from './create-agent-turn-request.ts';
export type { CreateOpenaiResponseRequest } from './create-openai-response-request.ts';
export type { Document } from './document.ts';
export type { ErrorDetail } from './error-detail.ts';
export type { ErrorMessage } from './error-message.ts';
export type { GrammarResponseFormat } from './grammar-response-format.ts';
export type { GreedySamplingStrategy } from './greedy-sampling-strategy.ts';
export type { HealthInfo } from './health-info.ts';
export type { HealthStatus } from './health-status.ts';
export type { ImageContentItem } from './image-content-item.ts';
export type { ImageContentItemParam } from './image-content-item-param.ts';
export type { ImageDelta } from './image-delta.ts';
export type { InferenceStep } from './inference-step.ts';
export type { InterleavedContent } from './interleaved-content.ts';
export type { InterleavedContentItem } from './interleaved-content-item.ts';
export type { InterleavedContentItemParam } from './interleaved-content-item-param.ts';
export type { InterleavedContentParam } from './interleaved-content-param.ts';
export type { JsonSchemaResponseFormat } from './json-schema-response-format.ts';
export type { ListOpenAIResponseInputItem } from './list-open-ai-response-input-item.ts';
export type { ListOpenAIResponseObject } from './list-open-ai-response-object.ts';
export type { MCPListToolsTool } from './mcp-list-tools-tool.ts';
export type { MemoryRetrievalStep } from './memory-retrieval-step.ts';
export type { OpenAIDeleteResponseObject } from './open-ai-delete-response-object.ts';
export type { OpenAIResponseAnnotationCitation } from './open-ai-response-annotation-citation.ts';
export type { OpenAIResponseAnnotationContainerFileCitation } from './open-ai-response-annotation-container-file-citation.ts';
export type { OpenAIResponseAnnotationFileCitation } from './open-ai-response-annotation-file-citation.ts';
export type { OpenAIResponseAnnotationFilePath } from './open-ai-response-annotation-file-path.ts';
export type { OpenAIResponseAnnotations } from './open-ai-response-annotations.ts';
export type { OpenAIResponseContentPart } from './open-ai-response-content-part.ts';
export type { OpenAIResponseContentPartOutputText } from './open-ai-response-content-part-output-text.ts';
export type { OpenAIResponseContentPartRefusal } from './open-ai-response-content-part-refusal.ts';
export type { OpenAIResponseError } from './open-ai-response-error.ts';
export type { OpenAIResponseImageDetail, OpenAIResponseImageDetailInput } from './open-ai-response-image-detail.ts';
export type { OpenAIResponseIncompleteDetails } from './open-ai-response-incomplete-details.ts';
export type { OpenAIResponseIncompleteReason } from './open-ai-response-incomplete-reason.ts';
export type { OpenAIResponseInput } from './open-ai-response-input.ts';
export type { OpenAIResponseInputFunctionToolCallOutput } from './open-ai-response-input-function-tool-call-output.ts';
export type { OpenAIResponseInputFunctionToolCallOutputParam } from './open-ai-response-input-function-tool-call-output-param.ts';
export type { OpenAIResponseInputMessageContent } from './open-ai-response-input-message-content.ts';
export type { OpenAIResponseInputMessageContentImage } from './open-ai-response-input-message-content-image.ts';
export type { OpenAIResponseInputMessageContentImageParam } from './open-ai-response-input-message-content-image-param.ts';
export type { OpenAIResponseInputMessageContentParam } from './open-ai-response-input-message-content-param.ts';
export type { OpenAIResponseInputMessageContentText } from './open-ai-response-input-message-content-text.ts';
export type { OpenAIResponseInputParam } from './open-ai-response-input-param.ts';
export type { OpenAIResponseInputTool } from './open-ai-response-input-tool.ts';
export type { OpenAIResponseInputToolFileSearch } from './open-ai-response-input-tool-file-search.ts';
export type { OpenAIResponseInputToolFunction } from './open-ai-response-input-tool-function.ts';
export type { OpenAIResponseInputToolMCP } from './open-ai-response-input-tool-mcp.ts';
export type { OpenAIResponseInputToolWebSearch } from './open-ai-response-input-tool-web-search.ts';
export type { OpenAIResponseInputToolWebSearchPreview } from './open-ai-response-input-tool-web-search-preview.ts';
export type { OpenAIResponseInputToolWebSearchPreview20250311 } from './open-ai-response-input-tool-web-search-preview20250311.ts';
export type { OpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
export type { OpenAIResponseMcpApprovalSetting } from './open-ai-response-mcp-approval-setting.ts';
export type { OpenAIResponseMessage } from './open-ai-response-message.ts';
export type { OpenAIResponseMessageParam } from './open-ai-response-message-param.ts';
export type { OpenAIResponseMessageRole, OpenAIResponseMessageRoleInput } from './open-ai-response-message-role.ts';
export type { OpenAIResponseObject } from './open-ai-response-object.ts';
export type { OpenAIResponseObjectStream } from './open-ai-response-object-stream.ts';
export type { OpenAIResponseObjectStreamError } from './open-ai-response-object-stream-error.ts';
export type { OpenAIResponseObjectStreamResponseCompleted } from './open-ai-response-object-stream-response-completed.ts';
export type { OpenAIResponseObjectStreamResponseContentPartAdded } from './open-ai-response-object-stream-response-content-part-added.ts';
export type { OpenAIResponseObjectStreamResponseContentPartDone } from './open-ai-response-object-stream-response-content-part-done.ts';
export type { OpenAIResponseObjectStreamResponseCreated } from './open-ai-response-object-stream-response-created.ts';
export type { OpenAIResponseObjectStreamResponseFailed } from './open-ai-response-object-stream-response-failed.ts';
export type { OpenAIResponseObjectStreamResponseFileSearchCallCompleted } from './open-ai-response-object-stream-response-file-search-call-completed.ts';
export type { OpenAIResponseObjectStreamResponseFileSearchCallInProgress } from './open-ai-response-object-stream-response-file-search-call-in-progress.ts';
export type { OpenAIResponseObjectStreamResponseFileSearchCallSearching } from './open-ai-response-object-stream-response-file-search-call-searching.ts';
export type { OpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta } from './open-ai-response-object-stream-response-function-call-arguments-delta.ts';
export type { OpenAIResponseObjectStreamResponseFunctionCallArgumentsDone } from './open-ai-response-object-stream-response-function-call-arguments-done.ts';
export type { OpenAIResponseObjectStreamResponseInProgress } from './open-ai-response-object-stream-response-in-progress.ts';
export type { OpenAIResponseObjectStreamResponseIncomplete } from './open-ai-response-object-stream-response-incomplete.ts';
export type { OpenAIResponseObjectStreamResponseMcpCallArgumentsDelta } from './open-ai-response-object-stream-response-mcp-call-arguments-delta.ts';
export type { OpenAIResponseObjectStreamResponseMcpCallArgumentsDone } from './open-ai-response-object-stream-response-mcp-call-arguments-done.ts';
export type { OpenAIResponseObjectStreamResponseMcpCallCompleted } from './open-ai-response-object-stream-response-mcp-call-completed.ts';
export type { OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta } from './open-ai-response-object-stream-response-mcp-call-dotted-arguments-delta.ts';
export type { OpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone } from './open-ai-response-object-stream-response-mcp-call-dotted-arguments-done.ts';
export type { OpenAIResponseObjectStreamResponseMcpCallFailed } from './open-ai-response-object-stream-response-mcp-call-failed.ts';
export type { OpenAIResponseObjectStreamResponseMcpCallInProgress } from './open-ai-response-object-stream-response-mcp-call-in-progress.ts';
export type { OpenAIResponseObjectStreamResponseMcpListToolsCompleted } from './open-ai-response-object-stream-response-mcp-list-tools-completed.ts';
export type { OpenAIResponseObjectStreamResponseMcpListToolsFailed } from './open-ai-response-object-stream-response-mcp-list-tools-failed.ts';
export type { OpenAIResponseObjectStreamResponseMcpListToolsInProgress } from './open-ai-response-object-stream-response-mcp-list-tools-in-progress.ts';
export type { OpenAIResponseObjectStreamResponseOutputItemAdded } from './open-ai-response-object-stream-response-output-item-added.ts';
export type { OpenAIResponseObjectStreamResponseOutputItemDone } from './open-ai-response-object-stream-response-output-item-done.ts';
export type { OpenAIResponseObjectStreamResponseOutputTextAnnotationAdded } from './open-ai-response-object-stream-response-output-text-annotation-added.ts';
export type { OpenAIResponseObjectStreamResponseOutputTextDelta } from './open-ai-response-object-stream-response-output-text-delta.ts';
export type { OpenAIResponseObjectStreamResponseOutputTextDone } from './open-ai-response-object-stream-response-output-text-done.ts';
export type { OpenAIResponseObjectStreamResponseRefusalDelta } from './open-ai-response-object-stream-response-refusal-delta.ts';
export type { OpenAIResponseObjectStreamResponseRefusalDone } from './open-ai-response-object-stream-response-refusal-done.ts';
export type { OpenAIResponseObjectStreamResponseWebSearchCallCompleted } from './open-ai-response-object-stream-response-web-search-call-completed.ts';
export type { OpenAIResponseObjectStreamResponseWebSearchCallInProgress } from './open-ai-response-object-stream-response-web-search-call-in-progress.ts';
export type { OpenAIResponseObjectStreamResponseWebSearchCallSearching } from './open-ai-response-object-stream-response-web-search-call-searching.ts';
export type { OpenAIResponseObjectWithInput } from './open-ai-response-object-with-input.ts';
export type { OpenAIResponseOutput } from './open-ai-response-output.ts';
export type { OpenAIResponseOutputMessage } from './open-ai-response-output-message.ts';
export type { OpenAIResponseOutputMessageContent } from './open-ai-response-output-message-content.ts';
export type { OpenAIResponseOutputMessageContentOutputText } from './open-ai-response-output-message-content-output-text.ts';
export type { OpenAIResponseOutputMessageContentOutputTextParam } from './open-ai-response-output-message-content-output-text-param.ts';
export type { OpenAIResponseOutputMessageContentParam } from './open-ai-response-output-message-content-param.ts';
export type { OpenAIResponseOutputMessageFileSearchToolCall } from './open-ai-response-output-message-file-search-tool-call.ts';
export type { OpenAIResponseOutputMessageFileSearchToolCallParam } from './open-ai-response-output-message-file-search-tool-call-param.ts';
export type { OpenAIResponseOutputMessageFileSearchToolCallResults } from './open-ai-response-output-message-file-search-tool-call-results.ts';
export type { OpenAIResponseOutputMessageFunctionToolCall } from './open-ai-response-output-message-function-tool-call.ts';
export type { OpenAIResponseOutputMessageFunctionToolCallParam } from './open-ai-response-output-message-function-tool-call-param.ts';
export type { OpenAIResponseOutputMessageMCPCall } from './open-ai-response-output-message-mcp-call.ts';
export type { OpenAIResponseOutputMessageMCPListTools } from './open-ai-response-output-message-mcp-list-tools.ts';
export type { OpenAIResponseOutputMessageWebSearchToolCall } from './open-ai-response-output-message-web-search-tool-call.ts';
export type { OpenAIResponseOutputMessageWebSearchToolCallParam } from './open-ai-response-output-message-web-search-tool-call-param.ts';
export type { OpenAIResponseSearchContextSize } from './open-ai-response-search-context-size.ts';
export type { OpenAIResponseStatus } from './open-ai-response-status.ts';
export type { OpenAIResponseStreamItem } from './open-ai-response-stream-item.ts';
export type { OpenAIResponseText } from './open-ai-response-text.ts';
export type { OpenAIResponseTextFormat, OpenAIResponseTextFormatInput } from './open-ai-response-text-format.ts';
export type {
  OpenAIResponseTextFormatType,
  OpenAIResponseTextFormatTypeInput,
} from './open-ai-response-text-format-type.ts';
export type { OpenAIResponseTextParam } from './open-ai-response-text-param.ts';
export type { OpenAIResponseUsage } from './open-ai-response-usage.ts';
export type { Order } from './order.ts';
export type { PaginatedAgents } from './paginated-agents.ts';
export type { PaginatedSessions } from './paginated-sessions.ts';
export type { RequestValidationError } from './request-validation-error.ts';
export type { ResponseFormat } from './response-format.ts';
export type { ResumeAgentTurnRequest } from './resume-agent-turn-request.ts';
export type { SafetyViolation } from './safety-violation.ts';
export type { SamplingParams } from './sampling-params.ts';
export type { SamplingParamsParam } from './sampling-params-param.ts';
export type { SamplingStrategy } from './sampling-strategy.ts';
export type { SamplingStrategyParam } from './sampling-strategy-param.ts';
export type { SearchRankingOptions } from './search-ranking-options.ts';
export type { Session } from './session.ts';
export type { ShieldCallStep } from './shield-call-step.ts';
export type { Step } from './step.ts';
export type { StepType } from './step-type.ts';
export type { StopReason } from './stop-reason.ts';
export type { StreamErrorFrame } from './stream-error-frame.ts';
export type { SystemMessageBehavior, SystemMessageBehaviorInput } from './system-message-behavior.ts';
export type { TextContentItem } from './text-content-item.ts';
export type { TextDelta } from './text-delta.ts';
export type { ToolCall } from './tool-call.ts';
export type { ToolCallDelta } from './tool-call-delta.ts';
export type { ToolCallParseStatus } from './tool-call-parse-status.ts';
export type { ToolChoice, ToolChoiceInput } from './tool-choice.ts';
export type { ToolConfig } from './tool-config.ts';
export type { ToolConfigParam } from './tool-config-param.ts';
export type { ToolDef } from './tool-def.ts';
export type { ToolDefParam } from './tool-def-param.ts';
export type { ToolExecutionStep } from './tool-execution-step.ts';
export type { ToolParameter } from './tool-parameter.ts';
export type { ToolParameterParam } from './tool-parameter-param.ts';
export type { ToolPromptFormat, ToolPromptFormatInput } from './tool-prompt-format.ts';
export type { ToolResponse } from './tool-response.ts';
export type { ToolResponseMessage } from './tool-response-message.ts';
export type { ToolResponseMessageParam } from './tool-response-message-param.ts';
export type { ToolResponseParam } from './tool-response-param.ts';
export type { TopKSamplingStrategy } from './top-k-sampling-strategy.ts';
export type { TopPSamplingStrategy } from './top-p-sampling-strategy.ts';
export type { TopPSamplingStrategyParam } from './top-p-sampling-strategy-param.ts';
export type { Turn } from './turn.ts';
export type { TurnInputMessage } from './turn-input-message.ts';
export type { TurnInputMessageParam } from './turn-input-message-param.ts';
export type { URLSchema } from './url.ts';
export type { URLOrData } from './url-or-data.ts';
export type { URLOrDataParam } from './url-or-data-param.ts';
export type { UserMessage } from './user-message.ts';
export type { UserMessageParam } from './user-message-param.ts';
export type { ValidationIssue } from './validation-issue.ts';
export type { VersionInfo } from './version-info.ts';
export type { ViolationLevel } from './violation-level.ts';
export type {
  CreateAgentBodies,
  CreateAgentResponses,
  ListAgentsParameters,
  ListAgentsResponses,
  GetAgentParameters,
  GetAgentResponses,
  DeleteAgentParameters,
  DeleteAgentResponses,
  CreateAgentSessionParameters,
  CreateAgentSessionBodies,
  CreateAgentSessionResponses,
  ListAgentSessionsParameters,
  ListAgentSessionsResponses,
  GetAgentSessionParameters,
  GetAgentSessionResponses,
  DeleteAgentSessionParameters,
  DeleteAgentSessionResponses,
  CreateAgentTurnParameters,
  CreateAgentTurnBodies,
  CreateAgentTurnResponses,
  GetAgentTurnParameters,
  GetAgentTurnResponses,
  ResumeAgentTurnParameters,
  ResumeAgentTurnBodies,
  ResumeAgentTurnResponses,
  StreamAgentTurnEventsParameters,
  StreamAgentTurnEventsResponses,
  GetAgentStepParameters,
  GetAgentStepResponses,
} from './operations/agents.ts';
export type {
  CreateResponseBodies,
  CreateResponseResponses,
  ListResponsesParameters,
  ListResponsesResponses,
  GetResponseParameters,
  GetResponseResponses,
  DeleteResponseParameters,
  DeleteResponseResponses,
  ListResponseInputItemsParameters,
  ListResponseInputItemsResponses,
} from './operations/responses.ts';
export type { GetHealthResponses, GetVersionResponses } from './operations/inspect.ts';
export type { Unrecognized } from './support/unrecognized.ts';
