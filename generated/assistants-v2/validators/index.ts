// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export { isAnnotation, validateAnnotation } from './annotation.ts';
export { isAnnotationDelta, validateAnnotationDelta } from './annotation-delta.ts';
export { isAssistant, validateAssistant } from './assistant.ts';
export { isAssistantDeleted, validateAssistantDeleted } from './assistant-deleted.ts';
export { isAssistantList, validateAssistantList } from './assistant-list.ts';
export { isAssistantStreamEvent, validateAssistantStreamEvent } from './assistant-stream-event.ts';
export { isAssistantTool, validateAssistantTool } from './assistant-tool.ts';
export { isAssistantToolParam, validateAssistantToolParam } from './assistant-tool-param.ts';
export { isAttachment, validateAttachment } from './attachment.ts';
export { isAttachmentParam, validateAttachmentParam } from './attachment-param.ts';
export { isAttachmentTool, validateAttachmentTool } from './attachment-tool.ts';
export { isAttachmentToolParam, validateAttachmentToolParam } from './attachment-tool-param.ts';
export { isAutoChunkingStrategyParam, validateAutoChunkingStrategyParam } from './auto-chunking-strategy-param.ts';
export { isChunkingStrategyParam, validateChunkingStrategyParam } from './chunking-strategy-param.ts';
export { isCodeInterpreterTool, validateCodeInterpreterTool } from './code-interpreter-tool.ts';
export { isCodeInterpreterToolParam, validateCodeInterpreterToolParam } from './code-interpreter-tool-param.ts';
export { isCodeToolCall, validateCodeToolCall } from './code-tool-call.ts';
export { isCodeToolCallDelta, validateCodeToolCallDelta } from './code-tool-call-delta.ts';
export { isCodeToolCallImageOutput, validateCodeToolCallImageOutput } from './code-tool-call-image-output.ts';
export {
  isCodeToolCallImageOutputDelta,
  validateCodeToolCallImageOutputDelta,
} from './code-tool-call-image-output-delta.ts';
export { isCodeToolCallLogsOutput, validateCodeToolCallLogsOutput } from './code-tool-call-logs-output.ts';
export {
  isCodeToolCallLogsOutputDelta,
  validateCodeToolCallLogsOutputDelta,
} from './code-tool-call-logs-output-delta.ts';
export { isCodeToolCallOutput, validateCodeToolCallOutput } from './code-tool-call-output.ts';
export { isCodeToolCallOutputDelta, validateCodeToolCallOutputDelta } from './code-tool-call-output-delta.ts';
export { isCreateAssistantRequest, validateCreateAssistantRequest } from './create-assistant-request.ts';
export { isCreateMessageRequest, validateCreateMessageRequest } from './create-message-request.ts';
export { isCreateRunRequest, validateCreateRunRequest } from './create-run-request.ts';
export { isCreateThreadAndRunRequest, validateCreateThreadAndRunRequest } from './create-thread-and-run-request.ts';
export { isCreateThreadRequest, validateCreateThreadRequest } from './create-thread-request.ts';
export { isDeltaIndex, validateDeltaIndex } from './delta-index.ts';
export { isDoneEvent, validateDoneEvent } from './done-event.ts';
export { isErrorEvent, validateErrorEvent } from './error-event.ts';
export { isErrorObject, validateErrorObject } from './error-object.ts';
export { isErrorResponse, validateErrorResponse } from './error-response.ts';
export { isFileCitationAnnotation, validateFileCitationAnnotation } from './file-citation-annotation.ts';
export {
  isFileCitationAnnotationDelta,
  validateFileCitationAnnotationDelta,
} from './file-citation-annotation-delta.ts';
export { isFilePathAnnotation, validateFilePathAnnotation } from './file-path-annotation.ts';
export { isFilePathAnnotationDelta, validateFilePathAnnotationDelta } from './file-path-annotation-delta.ts';
export { isFileSearchOptions, validateFileSearchOptions } from './file-search-options.ts';
export { isFileSearchOptionsParam, validateFileSearchOptionsParam } from './file-search-options-param.ts';
export { isFileSearchRankingOptions, validateFileSearchRankingOptions } from './file-search-ranking-options.ts';
export {
  isFileSearchRankingOptionsParam,
  validateFileSearchRankingOptionsParam,
} from './file-search-ranking-options-param.ts';
export { isFileSearchResult, validateFileSearchResult } from './file-search-result.ts';
export { isFileSearchTool, validateFileSearchTool } from './file-search-tool.ts';
export { isFileSearchToolCall, validateFileSearchToolCall } from './file-search-tool-call.ts';
export { isFileSearchToolCallDelta, validateFileSearchToolCallDelta } from './file-search-tool-call-delta.ts';
export { isFileSearchToolParam, validateFileSearchToolParam } from './file-search-tool-param.ts';
export { isFunctionDefinition, validateFunctionDefinition } from './function-definition.ts';
export { isFunctionDefinitionParam, validateFunctionDefinitionParam } from './function-definition-param.ts';
export { isFunctionTool, validateFunctionTool } from './function-tool.ts';
export { isFunctionToolCall, validateFunctionToolCall } from './function-tool-call.ts';
export { isFunctionToolCallDelta, validateFunctionToolCallDelta } from './function-tool-call-delta.ts';
export { isFunctionToolParam, validateFunctionToolParam } from './function-tool-param.ts';
export { isImageDetail, isImageDetailInput, validateImageDetail, validateImageDetailInput } from './image-detail.ts';
export { isImageFileContent, validateImageFileContent } from './image-file-content.ts';
export { isImageFileContentDelta, validateImageFileContentDelta } from './image-file-content-delta.ts';
export { isImageFileContentParam, validateImageFileContentParam } from './image-file-content-param.ts';
export { isImageUrlContent, validateImageUrlContent } from './image-url-content.ts';
export { isImageUrlContentDelta, validateImageUrlContentDelta } from './image-url-content-delta.ts';
export { isImageUrlContentParam, validateImageUrlContentParam } from './image-url-content-param.ts';
export { isJsonObjectResponseFormat, validateJsonObjectResponseFormat } from './json-object-response-format.ts';
export {
  isJsonObjectResponseFormatParam,
  validateJsonObjectResponseFormatParam,
} from './json-object-response-format-param.ts';
export { isJsonSchemaResponseFormat, validateJsonSchemaResponseFormat } from './json-schema-response-format.ts';
export {
  isJsonSchemaResponseFormatParam,
  validateJsonSchemaResponseFormatParam,
} from './json-schema-response-format-param.ts';
export { isMessage, validateMessage } from './message.ts';
export { isMessageContent, validateMessageContent } from './message-content.ts';
export { isMessageContentDelta, validateMessageContentDelta } from './message-content-delta.ts';
export { isMessageContentParam, validateMessageContentParam } from './message-content-param.ts';
export { isMessageCreationStepDetails, validateMessageCreationStepDetails } from './message-creation-step-details.ts';
export {
  isMessageCreationStepDetailsDelta,
  validateMessageCreationStepDetailsDelta,
} from './message-creation-step-details-delta.ts';
export { isMessageDeleted, validateMessageDeleted } from './message-deleted.ts';
export { isMessageDelta, validateMessageDelta } from './message-delta.ts';
export { isMessageIncompleteDetails, validateMessageIncompleteDetails } from './message-incomplete-details.ts';
export { isMessageList, validateMessageList } from './message-list.ts';
export { isMessageRole, isMessageRoleInput, validateMessageRole, validateMessageRoleInput } from './message-role.ts';
export { isMessageStatus, validateMessageStatus } from './message-status.ts';
export { isMetadata, validateMetadata } from './metadata.ts';
export { isModifyAssistantRequest, validateModifyAssistantRequest } from './modify-assistant-request.ts';
export { isModifyMessageRequest, validateModifyMessageRequest } from './modify-message-request.ts';
export { isModifyRunRequest, validateModifyRunRequest } from './modify-run-request.ts';
export { isModifyThreadRequest, validateModifyThreadRequest } from './modify-thread-request.ts';
export { isNamedToolChoice, validateNamedToolChoice } from './named-tool-choice.ts';
export { isNamedToolChoiceParam, validateNamedToolChoiceParam } from './named-tool-choice-param.ts';
export { isNewToolResourcesParam, validateNewToolResourcesParam } from './new-tool-resources-param.ts';
export { isOrder, validateOrder } from './order.ts';
export { isReasoningEffort, validateReasoningEffort } from './reasoning-effort.ts';
export { isRefusalContent, validateRefusalContent } from './refusal-content.ts';
export { isRefusalContentDelta, validateRefusalContentDelta } from './refusal-content-delta.ts';
export { isRequiredAction, validateRequiredAction } from './required-action.ts';
export {
  isRequiredActionFunctionToolCall,
  validateRequiredActionFunctionToolCall,
} from './required-action-function-tool-call.ts';
export { isResponseFormat, validateResponseFormat } from './response-format.ts';
export { isResponseFormatParam, validateResponseFormatParam } from './response-format-param.ts';
export { isRun, validateRun } from './run.ts';
export { isRunError, validateRunError } from './run-error.ts';
export { isRunIncompleteDetails, validateRunIncompleteDetails } from './run-incomplete-details.ts';
export { isRunList, validateRunList } from './run-list.ts';
export { isRunStatus, validateRunStatus } from './run-status.ts';
export { isRunStep, validateRunStep } from './run-step.ts';
export { isRunStepDelta, validateRunStepDelta } from './run-step-delta.ts';
export { isRunStepDetails, validateRunStepDetails } from './run-step-details.ts';
export { isRunStepDetailsDelta, validateRunStepDetailsDelta } from './run-step-details-delta.ts';
export { isRunStepError, validateRunStepError } from './run-step-error.ts';
export { isRunStepList, validateRunStepList } from './run-step-list.ts';
export { isRunStepStatus, validateRunStepStatus } from './run-step-status.ts';
export { isRunStepToolCall, validateRunStepToolCall } from './run-step-tool-call.ts';
export { isRunStepToolCallDelta, validateRunStepToolCallDelta } from './run-step-tool-call-delta.ts';
export {
  isStaticChunkingStrategyParam,
  validateStaticChunkingStrategyParam,
} from './static-chunking-strategy-param.ts';
export { isSubmitToolOutputsRequest, validateSubmitToolOutputsRequest } from './submit-tool-outputs-request.ts';
export { isTextContent, validateTextContent } from './text-content.ts';
export { isTextContentDelta, validateTextContentDelta } from './text-content-delta.ts';
export { isTextContentParam, validateTextContentParam } from './text-content-param.ts';
export { isTextResponseFormat, validateTextResponseFormat } from './text-response-format.ts';
export { isTextResponseFormatParam, validateTextResponseFormatParam } from './text-response-format-param.ts';
export { isThread, validateThread } from './thread.ts';
export { isThreadCreatedEvent, validateThreadCreatedEvent } from './thread-created-event.ts';
export { isThreadDeleted, validateThreadDeleted } from './thread-deleted.ts';
export {
  isThreadMessageCompletedEvent,
  validateThreadMessageCompletedEvent,
} from './thread-message-completed-event.ts';
export { isThreadMessageCreatedEvent, validateThreadMessageCreatedEvent } from './thread-message-created-event.ts';
export { isThreadMessageDeltaEvent, validateThreadMessageDeltaEvent } from './thread-message-delta-event.ts';
export {
  isThreadMessageInProgressEvent,
  validateThreadMessageInProgressEvent,
} from './thread-message-in-progress-event.ts';
export {
  isThreadMessageIncompleteEvent,
  validateThreadMessageIncompleteEvent,
} from './thread-message-incomplete-event.ts';
export { isThreadRunCancelledEvent, validateThreadRunCancelledEvent } from './thread-run-cancelled-event.ts';
export { isThreadRunCancellingEvent, validateThreadRunCancellingEvent } from './thread-run-cancelling-event.ts';
export { isThreadRunCompletedEvent, validateThreadRunCompletedEvent } from './thread-run-completed-event.ts';
export { isThreadRunCreatedEvent, validateThreadRunCreatedEvent } from './thread-run-created-event.ts';
export { isThreadRunExpiredEvent, validateThreadRunExpiredEvent } from './thread-run-expired-event.ts';
export { isThreadRunFailedEvent, validateThreadRunFailedEvent } from './thread-run-failed-event.ts';
export { isThreadRunInProgressEvent, validateThreadRunInProgressEvent } from './thread-run-in-progress-event.ts';
export { isThreadRunIncompleteEvent, validateThreadRunIncompleteEvent } from './thread-run-incomplete-event.ts';
export { isThreadRunQueuedEvent, validateThreadRunQueuedEvent } from './thread-run-queued-event.ts';
export {
  isThreadRunRequiresActionEvent,
  validateThreadRunRequiresActionEvent,
} from './thread-run-requires-action-event.ts';
export {
  isThreadRunStepCancelledEvent,
  validateThreadRunStepCancelledEvent,
} from './thread-run-step-cancelled-event.ts';
export {
  isThreadRunStepCompletedEvent,
  validateThreadRunStepCompletedEvent,
} from './thread-run-step-completed-event.ts';
export { isThreadRunStepCreatedEvent, validateThreadRunStepCreatedEvent } from './thread-run-step-created-event.ts';
export { isThreadRunStepDeltaEvent, validateThreadRunStepDeltaEvent } from './thread-run-step-delta-event.ts';
export { isThreadRunStepExpiredEvent, validateThreadRunStepExpiredEvent } from './thread-run-step-expired-event.ts';
export { isThreadRunStepFailedEvent, validateThreadRunStepFailedEvent } from './thread-run-step-failed-event.ts';
export {
  isThreadRunStepInProgressEvent,
  validateThreadRunStepInProgressEvent,
} from './thread-run-step-in-progress-event.ts';
export { isToolCallsStepDetails, validateToolCallsStepDetails } from './tool-calls-step-details.ts';
export { isToolCallsStepDetailsDelta, validateToolCallsStepDetailsDelta } from './tool-calls-step-details-delta.ts';
export { isToolChoice, validateToolChoice } from './tool-choice.ts';
export { isToolChoiceParam, validateToolChoiceParam } from './tool-choice-param.ts';
export { isToolOutput, validateToolOutput } from './tool-output.ts';
export { isToolResources, validateToolResources } from './tool-resources.ts';
export { isToolResourcesParam, validateToolResourcesParam } from './tool-resources-param.ts';
export { isTruncationStrategy, validateTruncationStrategy } from './truncation-strategy.ts';
export { isTruncationStrategyParam, validateTruncationStrategyParam } from './truncation-strategy-param.ts';
export { isUsage, validateUsage } from './usage.ts';
export { isVectorStoreParam, validateVectorStoreParam } from './vector-store-param.ts';
export { loadOperationValidators } from './operations/index.ts';
export type { Issue, OperationValidators, ResponseValidators, Validator } from './support.ts';
