/** What was being streamed when its reader went away is lost. */
import { refusal } from '../../build/made-answers.ts';
import { isOf } from '../../build/on-answers.ts';
import type { ApiDocument } from '../../../../schema/api-document.ts';
import type { FrameEditor, Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import type { Call } from '../../wire/passing.ts';

export const leftIsLost: Operator = {
  name: 'left-is-lost',
  class: 'lifecycle',
  does: 'What was being streamed when its reader went away is lost.',
  applies: (operation, api) =>
    operation.stream === undefined
      ? []
      : [
          {
            at: operation.id,
            does: `${operation.id}: is lost when its reader goes away`,
            start: () => forgetting(operation.id, api),
          },
        ],
};

/** Whatever names an id that stood in the abandoned stream, and no other stream, is refused. */
function forgetting(operation: string, api: ApiDocument): Interference {
  const lost = new Set<string>();
  const streams = new Map<Call, string[]>();
  return {
    before: ({ request, operation: asked, parents }) =>
      request.method === 'GET' && [...parents.values()].some((id) => lost.has(id)) ? refusal(asked, api) : request,
    frames(call) {
      return isOf(call, operation) ? noting(call, streams) : undefined;
    },
    left(call) {
      const text = (streams.get(call) ?? []).join('');
      const known = new Set(call.parents.values());
      for (const [, id = ''] of text.matchAll(/"\w*id":"([^"]+)"/g)) if (!known.has(id)) lost.add(id);
    },
  };
}

function noting(call: Call, streams: Map<Call, string[]>): FrameEditor {
  const seen: string[] = [];
  streams.set(call, seen);
  return {
    frame({ wire }) {
      seen.push(wire.replaceAll(/"\s*:\s*"/g, '":"'));
      return [wire];
    },
  };
}
