/** The events of a run on their way to one reader, to the last. */
import type { AssistantStreamEvent } from '#generated/assistants-v2/types';
import type { RunPath } from '../../../domain/assistants/places.ts';
import type { Ports } from '../../../domain/assistants/ports.ts';
import { followRun, type Follow } from '../../../domain/assistants/runs/follow-run.ts';
import { doneEvent, frameV2 } from './frame-v2.ts';
import type { Including } from './project-v2.ts';

export async function* runStream(
  ports: Ports,
  path: RunPath,
  { content = false, ...follow }: Follow & Partial<Including>,
): AsyncGenerator<AssistantStreamEvent> {
  for await (const frame of followRun(ports, path, follow)) yield frameV2(frame, { content });
  yield doneEvent;
}
