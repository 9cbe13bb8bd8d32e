/** A move of a turn: the documents given with it are searched for what the user says, before the model is asked. */
import { timestamp } from '../../../../clock.ts';
import { outcomeText } from '../../../../tools/tool.ts';
import { searchOutcome } from '../../../../tools/knowledge-search.ts';
import { contentText } from '../../conversation/chat-content.ts';
import type { MemoryRetrievalStep } from '#generated/llama-stack/types';
import { newStep, type TurnDriving, type StartedStep } from './driving.ts';
import { sessionLibrary } from '../session-library.ts';
import { stepComplete, stepStart } from '../turn-event.ts';

const passages = 5;

/** Searches under a new step. */
export async function retrieve(driving: TurnDriving): Promise<void> {
  const step = newStep(driving.ports, 'memory_retrieval');
  await driving.append([{ frame: stepStart(step), note: { kind: 'step-started', at: step.started_at } }]);
  await completeRetrieval(driving, step);
}

/** Also goes on with a search that was cut off. */
export async function completeRetrieval(driving: TurnDriving, step: StartedStep<'memory_retrieval'>): Promise<void> {
  const { plan } = driving.state;
  const library = sessionLibrary({ tenant: driving.caller.tenant, session_id: plan.session_id });
  const words = plan.input.map((message) => contentText(message.content)).join('\n');
  const found = await driving.ports.texts.search([library], words, passages);
  const details: MemoryRetrievalStep = {
    turn_id: plan.turn_id,
    step_id: step.step_id,
    started_at: step.started_at,
    completed_at: timestamp(driving.ports.clock),
    step_type: 'memory_retrieval',
    vector_db_ids: library.library,
    inserted_context: outcomeText(searchOutcome(words, found)),
  };
  await driving.append([{ frame: stepComplete(details) }]);
}
