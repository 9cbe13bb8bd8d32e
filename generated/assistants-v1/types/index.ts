// Generated from spec/assistants/v1.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { Annotation } from './annotation.ts';
export type { Assistant } from './assistant.ts';
export type { AssistantDeleted } from './assistant-deleted.ts';
export type { AssistantFile } from './assistant-file.ts';
export type { AssistantFileDeleted } from './assistant-file-deleted.ts';
export type { AssistantFileList } from './assistant-file-list.ts';
export type { AssistantList } from './assistant-list.ts';
export type { AssistantTool } from './assistant-tool.ts';
export type { AssistantToolParam } from './assistant-tool-param.ts';
export type { CodeInterpreterTool } from './code-interpreter-tool.ts';
export type { CodeInterpreterToolParam } from './code-interpreter-tool-param.ts';
export type { CodeToolCall } from './code-tool-call.ts';
export type { CodeToolCallImageOutput } from './code-tool-call-image-output.ts';
export type { CodeToolCallLogsOutput } from './code-tool-call-logs-output.ts';
export type { CodeToolCallOutput } from './code-tool-call-output.ts';
export type { CreateAssistantFileRequest } from './create-assistant-file-request.ts';
export type { CreateAssistantRequest } from './create-assistant-request.ts';
export type { CreateMessageRequest } from './create-message-request.ts';
export type { CreateRunRequest } from './create-run-request.ts';
export type { CreateThreadAndRunRequest } from './create-thread-and-run-request.ts';
export type { CreateThreadRequest } from './create-thread-request.ts';
export type { ErrorObject } from './error-object.ts';
export type { ErrorResponse } from './error-response.ts';
export type { FileCitationAnnotation } from './file-citation-annotation.ts';
export type { FilePathAnnotation } from './file-path-annotation.ts';
export type { FunctionDefinition } from './function-definition.ts';
export type { FunctionDefinitionParam } from './function-definition-param.ts';
export type { FunctionTool } from './function-tool.ts';
export type { FunctionToolCall } from './function-tool-call.ts';
export type { FunctionToolParam } from './function-tool-param.ts';
export type { ImageFileContent } from './image-file-content.ts';
export type { Message } from './message.ts';
export type { MessageContent } from './message-content.ts';
export type { MessageCreationStepDetails } from './message-creation-step-details.ts';
export type { MessageFile } from './message-file.ts';
export type { MessageFileList } from './message-file-list.ts';
export type { MessageList } from './message-list.ts';
export type { MessageRole } from './message-role.ts';
export type { Metadata } from './metadata.ts';
export type { ModifyAssistantRequest } from './modify-assistant-request.ts';
export type { ModifyMessageRequest } from './modify-message-request.ts';
export type { ModifyRunRequest } from './modify-run-request.ts';
export type { ModifyThreadRequest } from './modify-thread-request.ts';
export type { Order } from './order.ts';
export type { RequiredAction } from './required-action.ts';
export type { RequiredActionFunctionToolCall } from './required-action-function-tool-call.ts';
export type { RetrievalTool } from './retrieval-tool.ts';
export type { RetrievalToolCall } from './retrieval-tool-call.ts';
export type { RetrievalToolParam } from './retrieval-tool-param.ts';
export type { Run } from './run.ts';
export type { RunError } from './run-error.ts';
export type { RunList } from './run-list.ts';
export type { RunStatus } from './run-status.ts';
export type { RunStep } from './run-step.ts';
export type { RunStepDetails } from './run-step-details.ts';
export type { RunStepError } from './run-step-error.ts';
export type { RunStepList } from './run-step-list.ts';
export type { RunStepStatus } from './run-step-status.ts';
export type { RunStepToolCall } from './run-step-tool-call.ts';
export type { SubmitToolOutputsRequest } from './submit-tool-outputs-request.ts';
export type { TextContent } from './text-content.ts';
export type { Thread } from './thread.ts';
export type { ThreadDeleted } from './thread-deleted.ts';
export type { ToolCallsStepDetails } from './tool-calls-step-details.ts';
export type { ToolOutput } from './tool-output.ts';
export type { Usage } from './usage.ts';
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
  CreateAssistantFileParameters,
  CreateAssistantFileBodies,
  CreateAssistantFileResponses,
  ListAssistantFilesParameters,
  ListAssistantFilesResponses,
  GetAssistantFileParameters,
  GetAssistantFileResponses,
  DeleteAssistantFileParameters,
  DeleteAssistantFileResponses,
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
  ListMessageFilesParameters,
  ListMessageFilesResponses,
  GetMessageFileParameters,
  GetMessageFileResponses,
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
