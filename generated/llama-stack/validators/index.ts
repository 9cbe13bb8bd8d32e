// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isAgent, validateAgent } from './agent.ts';
export { isAgentConfig, validateAgentConfig } from './agent-config.ts';
export { isAgentConfigParam, validateAgentConfigParam } from './agent-config-param.ts';
export { isAgentCreateResponse, validateAgentCreateResponse } from './agent-create-response.ts';
export { isAgentSessionCreateResponse, validateAgentSessionCreateResponse } from './agent-session-create-response.ts';
export { isAgentStepResponse, validateAgentStepResponse } from './agent-step-response.ts';
export { isAgentToolGroup, validateAgentToolGroup } from './agent-tool-group.ts';
export { isAgentToolGroupWithArgs, validateAgentToolGroupWithArgs } from './agent-tool-group-with-args.ts';
export { isAgentTurnResponseEvent, validateAgentTurnResponseEvent } from './agent-turn-response-event.ts';
export {
  isAgentTurnResponseEventPayload,
  validateAgentTurnResponseEventPayload,
} from './agent-turn-response-event-payload.ts';
export {
  isAgentTurnResponseStepCompletePayload,
  validateAgentTurnResponseStepCompletePayload,
} from './agent-turn-response-step-complete-payload.ts';
export {
  isAgentTurnResponseStepProgressPayload,
  validateAgentTurnResponseStepProgressPayload,
} from './agent-turn-response-step-progress-payload.ts';
export {
  isAgentTurnResponseStepStartPayload,
  validateAgentTurnResponseStepStartPayload,
} from './agent-turn-response-step-start-payload.ts';
export {
  isAgentTurnResponseStreamChunk,
  validateAgentTurnResponseStreamChunk,
} from './agent-turn-response-stream-chunk.ts';
export {
  isAgentTurnResponseStreamItem,
  validateAgentTurnResponseStreamItem,
} from './agent-turn-response-stream-item.ts';
export {
  isAgentTurnResponseTurnAwaitingInputPayload,
  validateAgentTurnResponseTurnAwaitingInputPayload,
} from './agent-turn-response-turn-awaiting-input-payload.ts';
export {
  isAgentTurnResponseTurnCompletePayload,
  validateAgentTurnResponseTurnCompletePayload,
} from './agent-turn-response-turn-complete-payload.ts';
export {
  isAgentTurnResponseTurnStartPayload,
  validateAgentTurnResponseTurnStartPayload,
} from './agent-turn-response-turn-start-payload.ts';
export { isAllowedToolsFilter, validateAllowedToolsFilter } from './allowed-tools-filter.ts';
export { isApprovalFilter, validateApprovalFilter } from './approval-filter.ts';
export { isAttachment, validateAttachment } from './attachment.ts';
export { isBadRequestError, validateBadRequestError } from './bad-request-error.ts';
export { isBuiltinTool, isBuiltinToolInput, validateBuiltinTool, validateBuiltinToolInput } from './builtin-tool.ts';
export { isCompletionMessage, validateCompletionMessage } from './completion-message.ts';
export { isContentDelta, validateContentDelta } from './content-delta.ts';
export { isCreateAgentRequest, validateCreateAgentRequest } from './create-agent-request.ts';
export { isCreateAgentSessionRequest, validateCreateAgentSessionRequest } from './create-agent-session-request.ts';
export { isCreateAgentTurnRequest, validateCreateAgentTurnRequest } from './create-agent-turn-request.ts';
export {
  isCreateOpenaiResponseRequest,
  validateCreateOpenaiResponseRequest,
} from './create-openai-response-request.ts';
export { isDocument, validateDocument } from './document.ts';
export { isErrorDetail, validateErrorDetail } from './error-detail.ts';
export { isErrorMessage, validateErrorMessage } from './error-message.ts';
export { isGrammarResponseFormat, validateGrammarResponseFormat } from './grammar-response-format.ts';
export { isGreedySamplingStrategy, validateGreedySamplingStrategy } from './greedy-sampling-strategy.ts';
export { isHealthInfo, validateHealthInfo } from './health-info.ts';
export { isHealthStatus, validateHealthStatus } from './health-status.ts';
export { isImageContentItem, validateImageContentItem } from './image-content-item.ts';
export { isImageContentItemParam, validateImageContentItemParam } from './image-content-item-param.ts';
export { isImageDelta, validateImageDelta } from './image-delta.ts';
export { isInferenceStep, validateInferenceStep } from './inference-step.ts';
export { isInterleavedContent, validateInterleavedContent } from './interleaved-content.ts';
export { isInterleavedContentItem, validateInterleavedContentItem } from './interleaved-content-item.ts';
export {
  isInterleavedContentItemParam,
  validateInterleavedContentItemParam,
} from './interleaved-content-item-param.ts';
export { isInterleavedContentParam, validateInterleavedContentParam } from './interleaved-content-param.ts';
export { isJsonSchemaResponseFormat, validateJsonSchemaResponseFormat } from './json-schema-response-format.ts';
export {
  isListOpenAIResponseInputItem,
  validateListOpenAIResponseInputItem,
} from './list-open-ai-response-input-item.ts';
export { isListOpenAIResponseObject, validateListOpenAIResponseObject } from './list-open-ai-response-object.ts';
export { isMCPListToolsTool, validateMCPListToolsTool } from './mcp-list-tools-tool.ts';
export { isMemoryRetrievalStep, validateMemoryRetrievalStep } from './memory-retrieval-step.ts';
export { isOpenAIDeleteResponseObject, validateOpenAIDeleteResponseObject } from './open-ai-delete-response-object.ts';
export {
  isOpenAIResponseAnnotationCitation,
  validateOpenAIResponseAnnotationCitation,
} from './open-ai-response-annotation-citation.ts';
export {
  isOpenAIResponseAnnotationContainerFileCitation,
  validateOpenAIResponseAnnotationContainerFileCitation,
} from './open-ai-response-annotation-container-file-citation.ts';
export {
  isOpenAIResponseAnnotationFileCitation,
  validateOpenAIResponseAnnotationFileCitation,
} from './open-ai-response-annotation-file-citation.ts';
export {
  isOpenAIResponseAnnotationFilePath,
  validateOpenAIResponseAnnotationFilePath,
} from './open-ai-response-annotation-file-path.ts';
export { isOpenAIResponseAnnotations, validateOpenAIResponseAnnotations } from './open-ai-response-annotations.ts';
export { isOpenAIResponseContentPart, validateOpenAIResponseContentPart } from './open-ai-response-content-part.ts';
export {
  isOpenAIResponseContentPartOutputText,
  validateOpenAIResponseContentPartOutputText,
} from './open-ai-response-content-part-output-text.ts';
export {
  isOpenAIResponseContentPartRefusal,
  validateOpenAIResponseContentPartRefusal,
} from './open-ai-response-content-part-refusal.ts';
export { isOpenAIResponseError, validateOpenAIResponseError } from './open-ai-response-error.ts';
export {
  isOpenAIResponseImageDetail,
  isOpenAIResponseImageDetailInput,
  validateOpenAIResponseImageDetail,
  validateOpenAIResponseImageDetailInput,
} from './open-ai-response-image-detail.ts';
export {
  isOpenAIResponseIncompleteDetails,
  validateOpenAIResponseIncompleteDetails,
} from './open-ai-response-incomplete-details.ts';
export {
  isOpenAIResponseIncompleteReason,
  validateOpenAIResponseIncompleteReason,
} from './open-ai-response-incomplete-reason.ts';
export { isOpenAIResponseInput, validateOpenAIResponseInput } from './open-ai-response-input.ts';
export {
  isOpenAIResponseInputFunctionToolCallOutput,
  validateOpenAIResponseInputFunctionToolCallOutput,
} from './open-ai-response-input-function-tool-call-output.ts';
export {
  isOpenAIResponseInputFunctionToolCallOutputParam,
  validateOpenAIResponseInputFunctionToolCallOutputParam,
} from './open-ai-response-input-function-tool-call-output-param.ts';
export {
  isOpenAIResponseInputMessageContent,
  validateOpenAIResponseInputMessageContent,
} from './open-ai-response-input-message-content.ts';
export {
  isOpenAIResponseInputMessageContentImage,
  validateOpenAIResponseInputMessageContentImage,
} from './open-ai-response-input-message-content-image.ts';
export {
  isOpenAIResponseInputMessageContentImageParam,
  validateOpenAIResponseInputMessageContentImageParam,
} from './open-ai-response-input-message-content-image-param.ts';
export {
  isOpenAIResponseInputMessageContentParam,
  validateOpenAIResponseInputMessageContentParam,
} from './open-ai-response-input-message-content-param.ts';
export {
  isOpenAIResponseInputMessageContentText,
  validateOpenAIResponseInputMessageContentText,
} from './open-ai-response-input-message-content-text.ts';
export { isOpenAIResponseInputParam, validateOpenAIResponseInputParam } from './open-ai-response-input-param.ts';
export { isOpenAIResponseInputTool, validateOpenAIResponseInputTool } from './open-ai-response-input-tool.ts';
export {
  isOpenAIResponseInputToolFileSearch,
  validateOpenAIResponseInputToolFileSearch,
} from './open-ai-response-input-tool-file-search.ts';
export {
  isOpenAIResponseInputToolFunction,
  validateOpenAIResponseInputToolFunction,
} from './open-ai-response-input-tool-function.ts';
export { isOpenAIResponseInputToolMCP, validateOpenAIResponseInputToolMCP } from './open-ai-response-input-tool-mcp.ts';
export {
  isOpenAIResponseInputToolWebSearch,
  validateOpenAIResponseInputToolWebSearch,
} from './open-ai-response-input-tool-web-search.ts';
export {
  isOpenAIResponseInputToolWebSearchPreview,
  validateOpenAIResponseInputToolWebSearchPreview,
} from './open-ai-response-input-tool-web-search-preview.ts';
export {
  isOpenAIResponseInputToolWebSearchPreview20250311,
  validateOpenAIResponseInputToolWebSearchPreview20250311,
} from './open-ai-response-input-tool-web-search-preview20250311.ts';
export { isOpenAIResponseItemStatus, validateOpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
export {
  isOpenAIResponseMcpApprovalSetting,
  validateOpenAIResponseMcpApprovalSetting,
} from './open-ai-response-mcp-approval-setting.ts';
export { isOpenAIResponseMessage, validateOpenAIResponseMessage } from './open-ai-response-message.ts';
export { isOpenAIResponseMessageParam, validateOpenAIResponseMessageParam } from './open-ai-response-message-param.ts';
export {
  isOpenAIResponseMessageRole,
  isOpenAIResponseMessageRoleInput,
  validateOpenAIResponseMessageRole,
  validateOpenAIResponseMessageRoleInput,
} from './open-ai-response-message-role.ts';
export { isOpenAIResponseObject, validateOpenAIResponseObject } from './open-ai-response-object.ts';
export { isOpenAIResponseObjectStream, validateOpenAIResponseObjectStream } from './open-ai-response-object-stream.ts';
export {
  isOpenAIResponseObjectStreamError,
  validateOpenAIResponseObjectStreamError,
} from './open-ai-response-object-stream-error.ts';
export {
  isOpenAIResponseObjectStreamResponseCompleted,
  validateOpenAIResponseObjectStreamResponseCompleted,
} from './open-ai-response-object-stream-response-completed.ts';
export {
  isOpenAIResponseObjectStreamResponseContentPartAdded,
  validateOpenAIResponseObjectStreamResponseContentPartAdded,
} from './open-ai-response-object-stream-response-content-part-added.ts';
export {
  isOpenAIResponseObjectStreamResponseContentPartDone,
  validateOpenAIResponseObjectStreamResponseContentPartDone,
} from './open-ai-response-object-stream-response-content-part-done.ts';
export {
  isOpenAIResponseObjectStreamResponseCreated,
  validateOpenAIResponseObjectStreamResponseCreated,
} from './open-ai-response-object-stream-response-created.ts';
export {
  isOpenAIResponseObjectStreamResponseFailed,
  validateOpenAIResponseObjectStreamResponseFailed,
} from './open-ai-response-object-stream-response-failed.ts';
export {
  isOpenAIResponseObjectStreamResponseFileSearchCallCompleted,
  validateOpenAIResponseObjectStreamResponseFileSearchCallCompleted,
} from './open-ai-response-object-stream-response-file-search-call-completed.ts';
export {
  isOpenAIResponseObjectStreamResponseFileSearchCallInProgress,
  validateOpenAIResponseObjectStreamResponseFileSearchCallInProgress,
} from './open-ai-response-object-stream-response-file-search-call-in-progress.ts';
export {
  isOpenAIResponseObjectStreamResponseFileSearchCallSearching,
  validateOpenAIResponseObjectStreamResponseFileSearchCallSearching,
} from './open-ai-response-object-stream-response-file-search-call-searching.ts';
export {
  isOpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta,
  validateOpenAIResponseObjectStreamResponseFunctionCallArgumentsDelta,
} from './open-ai-response-object-stream-response-function-call-arguments-delta.ts';
export {
  isOpenAIResponseObjectStreamResponseFunctionCallArgumentsDone,
  validateOpenAIResponseObjectStreamResponseFunctionCallArgumentsDone,
} from './open-ai-response-object-stream-response-function-call-arguments-done.ts';
export {
  isOpenAIResponseObjectStreamResponseInProgress,
  validateOpenAIResponseObjectStreamResponseInProgress,
} from './open-ai-response-object-stream-response-in-progress.ts';
export {
  isOpenAIResponseObjectStreamResponseIncomplete,
  validateOpenAIResponseObjectStreamResponseIncomplete,
} from './open-ai-response-object-stream-response-incomplete.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpCallArgumentsDelta,
  validateOpenAIResponseObjectStreamResponseMcpCallArgumentsDelta,
} from './open-ai-response-object-stream-response-mcp-call-arguments-delta.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpCallArgumentsDone,
  validateOpenAIResponseObjectStreamResponseMcpCallArgumentsDone,
} from './open-ai-response-object-stream-response-mcp-call-arguments-done.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpCallCompleted,
  validateOpenAIResponseObjectStreamResponseMcpCallCompleted,
} from './open-ai-response-object-stream-response-mcp-call-completed.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta,
  validateOpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDelta,
} from './open-ai-response-object-stream-response-mcp-call-dotted-arguments-delta.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone,
  validateOpenAIResponseObjectStreamResponseMcpCallDottedArgumentsDone,
} from './open-ai-response-object-stream-response-mcp-call-dotted-arguments-done.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpCallFailed,
  validateOpenAIResponseObjectStreamResponseMcpCallFailed,
} from './open-ai-response-object-stream-response-mcp-call-failed.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpCallInProgress,
  validateOpenAIResponseObjectStreamResponseMcpCallInProgress,
} from './open-ai-response-object-stream-response-mcp-call-in-progress.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpListToolsCompleted,
  validateOpenAIResponseObjectStreamResponseMcpListToolsCompleted,
} from './open-ai-response-object-stream-response-mcp-list-tools-completed.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpListToolsFailed,
  validateOpenAIResponseObjectStreamResponseMcpListToolsFailed,
} from './open-ai-response-object-stream-response-mcp-list-tools-failed.ts';
export {
  isOpenAIResponseObjectStreamResponseMcpListToolsInProgress,
  validateOpenAIResponseObjectStreamResponseMcpListToolsInProgress,
} from './open-ai-response-object-stream-response-mcp-list-tools-in-progress.ts';
export {
  isOpenAIResponseObjectStreamResponseOutputItemAdded,
  validateOpenAIResponseObjectStreamResponseOutputItemAdded,
} from './open-ai-response-object-stream-response-output-item-added.ts';
export {
  isOpenAIResponseObjectStreamResponseOutputItemDone,
  validateOpenAIResponseObjectStreamResponseOutputItemDone,
} from './open-ai-response-object-stream-response-output-item-done.ts';
export {
  isOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded,
  validateOpenAIResponseObjectStreamResponseOutputTextAnnotationAdded,
} from './open-ai-response-object-stream-response-output-text-annotation-added.ts';
export {
  isOpenAIResponseObjectStreamResponseOutputTextDelta,
  validateOpenAIResponseObjectStreamResponseOutputTextDelta,
} from './open-ai-response-object-stream-response-output-text-delta.ts';
export {
  isOpenAIResponseObjectStreamResponseOutputTextDone,
  validateOpenAIResponseObjectStreamResponseOutputTextDone,
} from './open-ai-response-object-stream-response-output-text-done.ts';
export {
  isOpenAIResponseObjectStreamResponseRefusalDelta,
  validateOpenAIResponseObjectStreamResponseRefusalDelta,
} from './open-ai-response-object-stream-response-refusal-delta.ts';
export {
  isOpenAIResponseObjectStreamResponseRefusalDone,
  validateOpenAIResponseObjectStreamResponseRefusalDone,
} from './open-ai-response-object-stream-response-refusal-done.ts';
export {
  isOpenAIResponseObjectStreamResponseWebSearchCallCompleted,
  validateOpenAIResponseObjectStreamResponseWebSearchCallCompleted,
} from './open-ai-response-object-stream-response-web-search-call-completed.ts';
export {
  isOpenAIResponseObjectStreamResponseWebSearchCallInProgress,
  validateOpenAIResponseObjectStreamResponseWebSearchCallInProgress,
} from './open-ai-response-object-stream-response-web-search-call-in-progress.ts';
export {
  isOpenAIResponseObjectStreamResponseWebSearchCallSearching,
  validateOpenAIResponseObjectStreamResponseWebSearchCallSearching,
} from './open-ai-response-object-stream-response-web-search-call-searching.ts';
export {
  isOpenAIResponseObjectWithInput,
  validateOpenAIResponseObjectWithInput,
} from './open-ai-response-object-with-input.ts';
export { isOpenAIResponseOutput, validateOpenAIResponseOutput } from './open-ai-response-output.ts';
export {
  isOpenAIResponseOutputMessage,
  validateOpenAIResponseOutputMessage,
} from './open-ai-response-output-message.ts';
export {
  isOpenAIResponseOutputMessageContent,
  validateOpenAIResponseOutputMessageContent,
} from './open-ai-response-output-message-content.ts';
export {
  isOpenAIResponseOutputMessageContentOutputText,
  validateOpenAIResponseOutputMessageContentOutputText,
} from './open-ai-response-output-message-content-output-text.ts';
export {
  isOpenAIResponseOutputMessageContentOutputTextParam,
  validateOpenAIResponseOutputMessageContentOutputTextParam,
} from './open-ai-response-output-message-content-output-text-param.ts';
export {
  isOpenAIResponseOutputMessageContentParam,
  validateOpenAIResponseOutputMessageContentParam,
} from './open-ai-response-output-message-content-param.ts';
export {
  isOpenAIResponseOutputMessageFileSearchToolCall,
  validateOpenAIResponseOutputMessageFileSearchToolCall,
} from './open-ai-response-output-message-file-search-tool-call.ts';
export {
  isOpenAIResponseOutputMessageFileSearchToolCallParam,
  validateOpenAIResponseOutputMessageFileSearchToolCallParam,
} from './open-ai-response-output-message-file-search-tool-call-param.ts';
export {
  isOpenAIResponseOutputMessageFileSearchToolCallResults,
  validateOpenAIResponseOutputMessageFileSearchToolCallResults,
} from './open-ai-response-output-message-file-search-tool-call-results.ts';
export {
  isOpenAIResponseOutputMessageFunctionToolCall,
  validateOpenAIResponseOutputMessageFunctionToolCall,
} from './open-ai-response-output-message-function-tool-call.ts';
export {
  isOpenAIResponseOutputMessageFunctionToolCallParam,
  validateOpenAIResponseOutputMessageFunctionToolCallParam,
} from './open-ai-response-output-message-function-tool-call-param.ts';
export {
  isOpenAIResponseOutputMessageMCPCall,
  validateOpenAIResponseOutputMessageMCPCall,
} from './open-ai-response-output-message-mcp-call.ts';
export {
  isOpenAIResponseOutputMessageMCPListTools,
  validateOpenAIResponseOutputMessageMCPListTools,
} from './open-ai-response-output-message-mcp-list-tools.ts';
export {
  isOpenAIResponseOutputMessageWebSearchToolCall,
  validateOpenAIResponseOutputMessageWebSearchToolCall,
} from './open-ai-response-output-message-web-search-tool-call.ts';
export {
  isOpenAIResponseOutputMessageWebSearchToolCallParam,
  validateOpenAIResponseOutputMessageWebSearchToolCallParam,
} from './open-ai-response-output-message-web-search-tool-call-param.ts';
export {
  isOpenAIResponseSearchContextSize,
  validateOpenAIResponseSearchContextSize,
} from './open-ai-response-search-context-size.ts';
export { isOpenAIResponseStatus, validateOpenAIResponseStatus } from './open-ai-response-status.ts';
export { isOpenAIResponseStreamItem, validateOpenAIResponseStreamItem } from './open-ai-response-stream-item.ts';
export { isOpenAIResponseText, validateOpenAIResponseText } from './open-ai-response-text.ts';
export {
  isOpenAIResponseTextFormat,
  isOpenAIResponseTextFormatInput,
  validateOpenAIResponseTextFormat,
  validateOpenAIResponseTextFormatInput,
} from './open-ai-response-text-format.ts';
export {
  isOpenAIResponseTextFormatType,
  isOpenAIResponseTextFormatTypeInput,
  validateOpenAIResponseTextFormatType,
  validateOpenAIResponseTextFormatTypeInput,
} from './open-ai-response-text-format-type.ts';
export { isOpenAIResponseTextParam, validateOpenAIResponseTextParam } from './open-ai-response-text-param.ts';
export { isOpenAIResponseUsage, validateOpenAIResponseUsage } from './open-ai-response-usage.ts';
export { isOrder, validateOrder } from './order.ts';
export { isPaginatedAgents, validatePaginatedAgents } from './paginated-agents.ts';
export { isPaginatedSessions, validatePaginatedSessions } from './paginated-sessions.ts';
export { isRequestValidationError, validateRequestValidationError } from './request-validation-error.ts';
export { isResponseFormat, validateResponseFormat } from './response-format.ts';
export { isResumeAgentTurnRequest, validateResumeAgentTurnRequest } from './resume-agent-turn-request.ts';
export { isSafetyViolation, validateSafetyViolation } from './safety-violation.ts';
export { isSamplingParams, validateSamplingParams } from './sampling-params.ts';
export { isSamplingParamsParam, validateSamplingParamsParam } from './sampling-params-param.ts';
export { isSamplingStrategy, validateSamplingStrategy } from './sampling-strategy.ts';
export { isSamplingStrategyParam, validateSamplingStrategyParam } from './sampling-strategy-param.ts';
export { isSearchRankingOptions, validateSearchRankingOptions } from './search-ranking-options.ts';
export { isSession, validateSession } from './session.ts';
export { isShieldCallStep, validateShieldCallStep } from './shield-call-step.ts';
export { isStep, validateStep } from './step.ts';
export { isStepType, validateStepType } from './step-type.ts';
export { isStopReason, validateStopReason } from './stop-reason.ts';
export { isStreamErrorFrame, validateStreamErrorFrame } from './stream-error-frame.ts';
export {
  isSystemMessageBehavior,
  isSystemMessageBehaviorInput,
  validateSystemMessageBehavior,
  validateSystemMessageBehaviorInput,
} from './system-message-behavior.ts';
export { isTextContentItem, validateTextContentItem } from './text-content-item.ts';
export { isTextDelta, validateTextDelta } from './text-delta.ts';
export { isToolCall, validateToolCall } from './tool-call.ts';
export { isToolCallDelta, validateToolCallDelta } from './tool-call-delta.ts';
export { isToolCallParseStatus, validateToolCallParseStatus } from './tool-call-parse-status.ts';
export { isToolChoice, isToolChoiceInput, validateToolChoice, validateToolChoiceInput } from './tool-choice.ts';
export { isToolConfig, validateToolConfig } from './tool-config.ts';
export { isToolConfigParam, validateToolConfigParam } from './tool-config-param.ts';
export { isToolDef, validateToolDef } from './tool-def.ts';
export { isToolDefParam, validateToolDefParam } from './tool-def-param.ts';
export { isToolExecutionStep, validateToolExecutionStep } from './tool-execution-step.ts';
export { isToolParameter, validateToolParameter } from './tool-parameter.ts';
export { isToolParameterParam, validateToolParameterParam } from './tool-parameter-param.ts';
export {
  isToolPromptFormat,
  isToolPromptFormatInput,
  validateToolPromptFormat,
  validateToolPromptFormatInput,
} from './tool-prompt-format.ts';
export { isToolResponse, validateToolResponse } from './tool-response.ts';
export { isToolResponseMessage, validateToolResponseMessage } from './tool-response-message.ts';
export { isToolResponseMessageParam, validateToolResponseMessageParam } from './tool-response-message-param.ts';
export { isToolResponseParam, validateToolResponseParam } from './tool-response-param.ts';
export { isTopKSamplingStrategy, validateTopKSamplingStrategy } from './top-k-sampling-strategy.ts';
export { isTopPSamplingStrategy, validateTopPSamplingStrategy } from './top-p-sampling-strategy.ts';
export { isTopPSamplingStrategyParam, validateTopPSamplingStrategyParam } from './top-p-sampling-strategy-param.ts';
export { isTurn, validateTurn } from './turn.ts';
export { isTurnInputMessage, validateTurnInputMessage } from './turn-input-message.ts';
export { isTurnInputMessageParam, validateTurnInputMessageParam } from './turn-input-message-param.ts';
export { isURLSchema, validateURLSchema } from './url.ts';
export { isURLOrData, validateURLOrData } from './url-or-data.ts';
export { isURLOrDataParam, validateURLOrDataParam } from './url-or-data-param.ts';
export { isUserMessage, validateUserMessage } from './user-message.ts';
export { isUserMessageParam, validateUserMessageParam } from './user-message-param.ts';
export { isValidationIssue, validateValidationIssue } from './validation-issue.ts';
export { isVersionInfo, validateVersionInfo } from './version-info.ts';
export { isViolationLevel, validateViolationLevel } from './violation-level.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
