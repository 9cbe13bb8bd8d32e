/** The words of the model become a message, piece by piece, in a step of its own. */
import type { FinishReason } from '../../../../models/model.ts';
import type { Message, TextPart } from '../../records/message.ts';
import type { Usage } from '../../records/run.ts';
import { annotationsIn } from '../../conversation/annotations.ts';
import { append, now, type RunDriving } from './driving.ts';
import { completedStep, messageEvent, newMessage, newStep, stepEvent } from '../new-objects.ts';
import type { ContentDelta, RunEvent } from '../run-event.ts';
import { openMessage, openStep, type RunState } from '../run-state.ts';

/** Says some more; the first words open a message. */
export async function sayText(driving: RunDriving, text: string): Promise<void> {
  if (text === '' || isCalling(driving.state)) return;
  const open = openMessage(driving.state);
  if (open === undefined) return beginMessage(driving, text);
  await append(driving, [
    messageDelta(open.id, [{ index: open.content.length - 1, type: 'text', text: { value: text } }]),
  ]);
}

/** Words after calls belong to nothing that a client could be shown. */
function isCalling(state: RunState): boolean {
  return openStep(state)?.step_details.type === 'tool_calls';
}

async function beginMessage(driving: RunDriving, text: string): Promise<void> {
  const message = newMessage(driving);
  const step = newStep(driving, { type: 'message_creation', message_creation: { message_id: message.id } });
  const images = newImages(driving.state);
  await append(driving, [
    stepEvent('thread.run.step.created', step),
    stepEvent('thread.run.step.in_progress', step),
    messageEvent('thread.message.created', message),
    messageEvent('thread.message.in_progress', message),
    ...images.map((delta) => messageDelta(message.id, [delta])),
    messageDelta(message.id, [{ index: images.length, type: 'text', text: { value: text, annotations: [] } }]),
  ]);
}

/** Images that code has made and that no message has shown. */
function newImages({ steps, messages }: RunState): readonly ContentDelta[] {
  const shown = new Set(
    messages.flatMap(({ content }) =>
      content.flatMap((part) => (part.type === 'image_file' ? [part.image_file.file_id] : [])),
    ),
  );
  const made = steps.flatMap(({ step_details: details }) => (details.type === 'tool_calls' ? details.tool_calls : []));
  const files = made.flatMap((call) =>
    call.type === 'code_interpreter'
      ? call.code_interpreter.outputs.flatMap((output) => (output.type === 'image' ? [output.image.file_id] : []))
      : [],
  );
  return [...new Set(files)]
    .filter((file) => !shown.has(file))
    .map((file_id, index) => ({ index, type: 'image_file', image_file: { file_id } }));
}

/** The end of a message and of its step; a message that was too long or filtered is left incomplete. */
export function closeMessage(driving: RunDriving, usage: Usage, reason: FinishReason = 'stop'): readonly RunEvent[] {
  const message = openMessage(driving.state);
  const step = openStep(driving.state);
  if (message === undefined || step === undefined) return [];
  const at = now(driving);
  const annotated = annotate(driving.state, message);
  const ended = endOf(annotated.message, reason, at);
  return [
    ...annotated.events,
    messageEvent(ended.status === 'completed' ? 'thread.message.completed' : 'thread.message.incomplete', ended),
    stepEvent('thread.run.step.completed', completedStep({ ...step, spent: usage }, at)),
  ];
}

function endOf(message: Message, reason: FinishReason, at: number): Message {
  if (reason !== 'length' && reason !== 'content_filter') return { ...message, status: 'completed', completed_at: at };
  const why = reason === 'length' ? 'max_tokens' : 'content_filter';
  return { ...message, status: 'incomplete', incomplete_at: at, incomplete_details: { reason: why } };
}

/** What the text refers to is told once it is whole. */
function annotate(state: RunState, message: Message): { message: Message; events: readonly RunEvent[] } {
  const index = message.content.findLastIndex((part) => part.type === 'text');
  const part = message.content[index];
  if (part?.type !== 'text') return { message, events: [] };
  const annotations = annotationsIn(part.text.value, state);
  if (annotations.length === 0) return { message, events: [] };
  const annotated: TextPart = { type: 'text', text: { ...part.text, annotations } };
  const numbered = annotations.map((annotation, at) => ({ index: at, ...annotation }));
  return {
    message: { ...message, content: message.content.with(index, annotated) },
    events: [messageDelta(message.id, [{ index, type: 'text', text: { annotations: numbered } }])],
  };
}

function messageDelta(id: string, content: readonly ContentDelta[]): RunEvent {
  return { frame: { event: 'thread.message.delta', data: { id, content } } };
}
