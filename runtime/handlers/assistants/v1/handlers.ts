/** All operations of version 1. */
import type { Handlers } from '#generated/assistants-v1/server';
import type { Ports } from '../../../domain/assistants/ports.ts';
import type { RequestContext } from '../../../request-context.ts';
import { assistantFileHandlersV1, assistantHandlersV1 } from './assistants.ts';
import { runHandlersV1, stepHandlersV1 } from './runs.ts';
import { messageFileHandlersV1, messageHandlersV1, threadHandlersV1 } from './threads.ts';

export function handlersV1(ports: Ports): Handlers<RequestContext> {
  return {
    betaAssistants: assistantHandlersV1(ports),
    betaAssistantsFiles: assistantFileHandlersV1(ports),
    betaThreads: threadHandlersV1(ports),
    betaThreadsMessages: messageHandlersV1(ports),
    betaThreadsMessagesFiles: messageFileHandlersV1(ports),
    betaThreadsRuns: runHandlersV1(ports),
    betaThreadsRunsSteps: stepHandlersV1(ports),
  };
}
