/** All operations of version 2. */
import type { Handlers } from '#generated/assistants-v2/server';
import type { Ports } from '../../../domain/assistants/ports.ts';
import type { AssistantsContext } from '../stream-memory.ts';
import { assistantHandlersV2 } from './assistants.ts';
import { runHandlersV2, stepHandlersV2 } from './runs.ts';
import { messageHandlersV2, threadHandlersV2 } from './threads.ts';

export function handlersV2(ports: Ports): Handlers<AssistantsContext> {
  return {
    betaAssistants: assistantHandlersV2(ports),
    betaThreads: threadHandlersV2(ports),
    betaThreadsMessages: messageHandlersV2(ports),
    betaThreadsRuns: runHandlersV2(ports),
    betaThreadsRunsSteps: stepHandlersV2(ports),
  };
}
