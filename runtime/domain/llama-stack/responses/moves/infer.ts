/** A move of a response: the model is asked; its text is shown as it comes, its calls are noted. */
import type { ChatRequest, ChatTool } from '../../../../models/model.ts';
import { emptyAnswer, extendAnswer, type ModelAnswer } from '../../../model-answer.ts';
import { Parked } from '../../../play.ts';
import { chatTool } from '../../conversation/chat-settings.ts';
import { modelNotFound } from '../../refusals.ts';
import { answerName, newItem, type ResponseDriving, type Showing } from './driving.ts';
import { beginMessage, endMessage, textDelta, type ItemPlace } from './message-item.ts';
import { fileSearchName, hasTools, webSearchName } from './next-response-move.ts';
import { responseMessages } from '../response-messages.ts';
import type { OpenItem, ResponseState } from '../response-state.ts';
import { responseFormat } from '../text-format.ts';

/** Throws what the provider throws. */
export async function infer(driving: ResponseDriving, attempt: number): Promise<void> {
  const { ports, state, signal } = driving;
  const provider = ports.models.find(state.plan.model);
  if (provider === undefined) throw modelNotFound(state.plan.model);
  const place = newItem(driving, 'msg_');
  let answer = emptyAnswer;
  for await (const event of provider.ask(chatRequest(state), { signal, attempt })) {
    const begins = answer.text === '';
    answer = extendAnswer(answer, event, () => `call_${ports.ids.uuid()}`);
    if (event.kind === 'text')
      await driving.show([...(begins ? beginMessage(place) : []), textDelta(place, event.text)]);
  }
  if (signal.aborted) throw new Parked();
  await driving.show([...messageEnd(state, place, answer), { note: { answered: noteOf(answer) } }]);
}

/** Ends a message that was cut off, with what it had said; the model is asked again for another. */
export async function closeMessage(driving: ResponseDriving, { item, index, text }: OpenItem): Promise<void> {
  const place = { response_id: driving.state.plan.response_id, id: item.id ?? '', index };
  await driving.show(endMessage(place, { text, status: 'incomplete', memory: { interrupted: true } }));
}

/** An answer without a word and without a call is an empty message. */
function messageEnd(state: ResponseState, place: ItemPlace, answer: ModelAnswer): readonly Showing[] {
  const silent = answer.text === '';
  if (silent && answer.calls.length > 0 && hasTools(state)) return [];
  const status = answer.reason === 'length' ? 'incomplete' : 'completed';
  const end = endMessage(place, {
    text: answer.text,
    status,
    memory: { answer: answerName(state, state.answers.length) },
  });
  return silent ? [...beginMessage(place), ...end] : end;
}

function noteOf(answer: ModelAnswer) {
  const { calls, usage, reason } = answer;
  return { calls, cutShort: reason === 'length', ...(usage !== undefined && { usage }) };
}

function chatRequest(state: ResponseState): ChatRequest {
  const { model, temperature, text } = state.plan;
  const tools = offeredTools(state);
  return {
    model,
    messages: responseMessages(state),
    ...(temperature !== null && { temperature }),
    ...(tools.length > 0 && { tools }),
    ...responseFormat(text),
  };
}

function offeredTools({ plan, servers }: ResponseState): readonly ChatTool[] {
  const { functions, webSearch, fileSearch } = plan.tools;
  return [
    ...functions,
    ...(webSearch ? [searchTool(webSearchName, 'Searches the web.')] : []),
    ...(fileSearch === undefined ? [] : [searchTool(fileSearchName, 'Searches the given documents.')]),
    ...servers.flatMap(({ tools }) => tools.map(chatTool)),
  ];
}

function searchTool(name: string, description: string): ChatTool {
  const query = { type: 'string', description: 'Words or a question to search for.' };
  const parameters = { type: 'object', properties: { query }, required: ['query'] };
  return { type: 'function', function: { name, description, parameters } };
}
