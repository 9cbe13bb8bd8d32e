/** A move of a response: the calls of functions are shown, each whole; the client answers them with another response. */
import type { OpenAIResponseOutputMessageFunctionToolCall } from '#generated/llama-stack/types';
import type { AnswerCall } from '../../../model-answer.ts';
import { answerName, newItem, type ResponseDriving, type Showing } from './driving.ts';

export async function handOver(driving: ResponseDriving, calls: readonly AnswerCall[]): Promise<void> {
  await driving.show(calls.flatMap((call, position) => functionCall(driving, call, position)));
}

function functionCall(driving: ResponseDriving, call: AnswerCall, position: number): readonly Showing[] {
  const { response_id, id, index } = newItem(driving, 'fc_', position);
  const whole = call.pieces.join('');
  const at = { item_id: id, output_index: index };
  const item = (given: string, status: 'in_progress' | 'completed'): OpenAIResponseOutputMessageFunctionToolCall => ({
    type: 'function_call',
    call_id: call.id,
    name: call.name,
    arguments: given,
    id,
    status,
  });
  const memory = { answer: answerName(driving.state, driving.state.answers.length - 1) };
  return [
    { frame: { type: 'response.output_item.added', response_id, output_index: index, item: item('', 'in_progress') } },
    ...call.pieces.map((delta): Showing => ({
      frame: { type: 'response.function_call_arguments.delta', ...at, delta },
    })),
    { frame: { type: 'response.function_call_arguments.done', ...at, name: call.name, arguments: whole } },
    {
      frame: { type: 'response.output_item.done', response_id, output_index: index, item: item(whole, 'completed') },
      note: { memory },
    },
  ];
}
