// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Annotation } from './annotation.ts';
export type { AnnotationDelta } from './annotation-delta.ts';
export type { Assistant } from './assistant.ts';
export type { AssistantDeleted } from './assistant-deleted.ts';
export type { AssistantList } from './assistant-list.ts';
export type { AssistantStreamEvent } from './assistant-stream-event.ts';
export type { AssistantTool } from './assistant-tool.ts';
export type { AssistantToolParam } from './assistant-tool-param.ts';
export type { Attachment } from './attachment.ts';
export type { AttachmentParam } from './attachment-param.ts';
export type { AttachmentTool } from './attachment-tool.ts';
export type { AttachmentToolParam } from './attachment-tool-param.ts';
export type { AutoChunkingStrategyParam } from './auto-chunking-strategy-param.ts';
export type { ChunkingStrategyParam } from './chunking-strategy-param.ts';
export type { CodeInterpreterTool } from './code-interpreter-tool.ts';
export type { CodeInterpreterToolParam } from './code-interpreter-tool-param.ts';
export type { CodeToolCall } from './code-tool-call.ts';
export type { CodeToolCallDelta } from './code-tool-call-delta.ts';
export type { CodeToolCallImageOutput } from './code-tool-call-image-output.ts';
export type { CodeToolCallImageOutputDelta } from './code-tool-call-image-output-delta.ts';
export type { CodeToolCallLogsOutput } from './code-tool-call-logs-output.ts';
export type { CodeToolCallLogsOutputDelta } from './code-tool-call-logs-output-delta.ts';
export type { CodeToolCallOutput } from './code-tool-call-output.ts';
export type { CodeToolCallOutputDelta } from './code-tool-call-output-delta.ts';
export type { CreateAssistantRequest } from './create-assistant-request.ts';
export type { CreateMessageRequest } from './create-message-request.ts';
export type { CreateRunRequest } from './create-run-request.ts';
export type { CreateThreadAndRunRequest } from './create-thread-and-run-request.ts';
export type { CreateThreadRequest } from './create-thread-request.ts';
export type { DeltaIndex } from './delta-index.ts';
export type { DoneEvent } from './done-event.ts';
export type { ErrorEvent } from './error-event.ts';
export type { ErrorObject } from './error-object.ts';
export type { ErrorResponse } from './error-response.ts';
export type { FileCitationAnnotation } from './file-citation-annotation.ts';
export type { FileCitationAnnotationDelta } from './file-citation-annotation-delta.ts';
export type { FilePathAnnotation } from './file-path-annotation.ts';
export type { FilePathAnnotationDelta } from './file-path-annotation-delta.ts';
export type { FileSearchOptions } from './file-search-options.ts';
export type { FileSearchOptionsParam } from './file-search-options-param.ts';
export type { FileSearchRankingOptions } from './file-search-ranking-options.ts';
export type { FileSearchRankingOptionsParam } from './file-search-ranking-options-param.ts';
export type { FileSearchResult } from './file-search-result.ts';
export type { FileSearchTool } from './file-search-tool.ts';
export type { FileSearchToolCall } from './file-search-tool-call.ts';
export type { FileSearchToolCallDelta } from './file-search-tool-call-delta.ts';
export type { FileSearchToolParam } from './file-search-tool-param.ts';
export type { FunctionDefinition } from './function-definition.ts';
export type { FunctionDefinitionParam } from './function-definition-param.ts';
export type { FunctionTool } from './function-tool.ts';
export type { FunctionToolCall } from './function-tool-call.ts';
export type { FunctionToolCallDelta } from './function-tool-call-delta.ts';
export type { FunctionToolParam } from './function-tool-param.ts';
export type { ImageDetail, ImageDetailInput } from './image-detail.ts';
export type { ImageFileContent } from './image-file-content.ts';
export type { ImageFileContentDelta } from './image-file-content-delta.ts';
export type { ImageFileContentParam } from './image-file-content-param.ts';
export type { ImageUrlContent } from './image-url-content.ts';
export type { ImageUrlContentDelta } from './image-url-content-delta.ts';
export type { ImageUrlContentParam } from './image-url-content-param.ts';
export type { JsonObjectResponseFormat } from './json-object-response-format.ts';
export type { JsonObjectResponseFormatParam } from './json-object-response-format-param.ts';
export type { JsonSchemaResponseFormat } from './json-schema-response-format.ts';
export type { JsonSchemaResponseFormatParam } from './json-schema-response-format-param.ts';
export type { Message } from './message.ts';
export type { MessageContent } from './message-content.ts';
export type { MessageContentDelta } from './message-content-delta.ts';
export type { MessageContentParam } from './message-content-param.ts';
export type { MessageCreationStepDetails } from './message-creation-step-details.ts';
export type { MessageCreationStepDetailsDelta } from './message-creation-step-details-delta.ts';
export type { MessageDeleted } from './message-deleted.ts';
export type { MessageDelta } from './message-delta.ts';
export type { MessageIncompleteDetails } from './message-incomplete-details.ts';
export type { MessageList } from './message-list.ts';
export type { MessageRole, MessageRoleInput } from './message-role.ts';
export type { MessageStatus } from './message-status.ts';
export type { Metadata } from './metadata.ts';
export type { ModifyAssistantRequest } from './modify-assistant-request.ts';
export type { ModifyMessageRequest } from './modify-message-request.ts';
export type { ModifyRunRequest } from './modify-run-request.ts';
export type { ModifyThreadRequest } from './modify-thread-request.ts';
export type { NamedToolChoice } from './named-tool-choice.ts';
export type { NamedToolChoiceParam } from './named-tool-choice-param.ts';
export type { NewToolResourcesParam } from './new-tool-resources-param.ts';
export type { Order } from './order.ts';
export type { ReasoningEffort } from './reasoning-effort.ts';
export type { RefusalContent } from './refusal-content.ts';
export type { RefusalContentDelta } from './refusal-content-delta.ts';
export type { RequiredAction } from './required-action.ts';
export type { RequiredActionFunctionToolCall } from './required-action-function-tool-call.ts';
export type { ResponseFormat } from './response-format.ts';
export type { ResponseFormatParam } from './response-format-param.ts';
export type { Run } from './run.ts';
export type { RunError } from './run-error.ts';
export type { RunIncompleteDetails } from './run-incomplete-details.ts';
export type { RunList } from './run-list.ts';
export type { RunStatus } from './run-status.ts';
export type { RunStep } from './run-step.ts';
export type { RunStepDelta } from './run-step-delta.ts';
export type { RunStepDetails } from './run-step-details.ts';
export type { RunStepDetailsDelta } from './run-step-details-delta.ts';
export type { RunStepError } from './run-step-error.ts';
export type { RunStepList } from './run-step-list.ts';
export type { RunStepStatus } from './run-step-status.ts';
export type { RunStepToolCall } from './run-step-tool-call.ts';
export type { RunStepToolCallDelta } from './run-step-tool-call-delta.ts';
export type { StaticChunkingStrategyParam } from './static-chunking-strategy-param.ts';
export type { SubmitToolOutputsRequest } from './submit-tool-outputs-request.ts';
export type { TextContent } from './text-content.ts';
export type { TextContentDelta } from './text-content-delta.ts';
export type { TextContentParam } from './text-content-param.ts';
export type { TextResponseFormat } from './text-response-format.ts';
export type { TextResponseFormatParam } from './text-response-format-param.ts';
export type { Thread } from './thread.ts';
export type { ThreadCreatedEvent } from './thread-created-event.ts';
export type { ThreadDeleted } from './thread-deleted.ts';
export type { ThreadMessageCompletedEvent } from './thread-message-completed-event.ts';
export type { ThreadMessageCreatedEvent } from './thread-message-created-event.ts';
export type { ThreadMessageDeltaEvent } from './thread-message-delta-event.ts';
export type { ThreadMessageInProgressEvent } from './thread-message-in-progress-event.ts';
export type { ThreadMessageIncompleteEvent } from './thread-message-incomplete-event.ts';
export type { ThreadRunCancelledEvent } from './thread-run-cancelled-event.ts';
export type { ThreadRunCancellingEvent } from './thread-run-cancelling-event.ts';
export type { ThreadRunCompletedEvent } from './thread-run-completed-event.ts';
export type { ThreadRunCreatedEvent } from './thread-run-created-event.ts';
export type { ThreadRunExpiredEvent } from './thread-run-expired-event.ts';
export type { ThreadRunFailedEvent } from './thread-run-failed-event.ts';
export type { ThreadRunInProgressEvent } from './thread-run-in-progress-event.ts';
export type { ThreadRunIncompleteEvent } from './thread-run-incomplete-event.ts';
export type { ThreadRunQueuedEvent } from './thread-run-queued-event.ts';
export type { ThreadRunRequiresActionEvent } from './thread-run-requires-action-event.ts';
export type { ThreadRunStepCancelledEvent } from './thread-run-step-cancelled-event.ts';
export type { ThreadRunStepCompletedEvent } from './thread-run-step-completed-event.ts';
export type { ThreadRunStepCreatedEvent } from './thread-run-step-created-event.ts';
export type { ThreadRunStepDeltaEvent } from './thread-run-step-delta-event.ts';
export type { ThreadRunStepExpiredEvent } from './thread-run-step-expired-event.ts';
export type { ThreadRunStepFailedEvent } from './thread-run-step-failed-event.ts';
export type { ThreadRunStepInProgressEvent } from './thread-run-step-in-progress-event.ts';
export type { ToolCallsStepDetails } from './tool-calls-step-details.ts';
export type { ToolCallsStepDetailsDelta } from './tool-calls-step-details-delta.ts';
export type { ToolChoice } from './tool-choice.ts';
export type { ToolChoiceParam } from './tool-choice-param.ts';
export type { ToolOutput } from './tool-output.ts';
export type { ToolResources } from './tool-resources.ts';
export type { ToolResourcesParam } from './tool-resources-param.ts';
export type { TruncationStrategy } from './truncation-strategy.ts';
export type { TruncationStrategyParam } from './truncation-strategy-param.ts';
export type { Usage } from './usage.ts';
export type { VectorStoreParam } from './vector-store-param.ts';
export type {
  CreateAssistantParameters,
  CreateAssistantBodies,
  CreateAssistantResponses,
  ListAssistantsParameters,
  ListAssistantsResponses,
  GetAssistantParameters,
  GetAssistantResponses,
  ModifyAssistantParameters,
  ModifyAssistantBodies,
  ModifyAssistantResponses,
  DeleteAssistantParameters,
  DeleteAssistantResponses,
  CreateThreadParameters,
  CreateThreadBodies,
  CreateThreadResponses,
  CreateThreadAndRunParameters,
  CreateThreadAndRunBodies,
  CreateThreadAndRunResponses,
  GetThreadParameters,
  GetThreadResponses,
  ModifyThreadParameters,
  ModifyThreadBodies,
  ModifyThreadResponses,
  DeleteThreadParameters,
  DeleteThreadResponses,
  CreateMessageParameters,
  CreateMessageBodies,
  CreateMessageResponses,
  ListMessagesParameters,
  ListMessagesResponses,
  GetMessageParameters,
  GetMessageResponses,
  ModifyMessageParameters,
  ModifyMessageBodies,
  ModifyMessageResponses,
  DeleteMessageParameters,
  DeleteMessageResponses,
  CreateRunParameters,
  CreateRunBodies,
  CreateRunResponses,
  ListRunsParameters,
  ListRunsResponses,
  GetRunParameters,
  GetRunResponses,
  ModifyRunParameters,
  ModifyRunBodies,
  ModifyRunResponses,
  CancelRunParameters,
  CancelRunResponses,
  SubmitToolOutputsToRunParameters,
  SubmitToolOutputsToRunBodies,
  SubmitToolOutputsToRunResponses,
  ListRunStepsParameters,
  ListRunStepsResponses,
  GetRunStepParameters,
  GetRunStepResponses,
} from './operations/beta.ts';
export type { Unrecognized } from './support/unrecognized.ts';
