/** Defects of the assistants that no operator makes, in a proxy: impossible changes of state, calls that are named twice, numbers that are used twice. */
import { isObject } from '#document';
import type { Json } from '#document';
import { changedAnswer } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import { editPlace } from '../../places/edit-place.ts';
import { withContent } from '../../wire/cut-frames.ts';

const visited: readonly string[] = ['cancelling', 'in_progress'];

/** After each request that changes something, a run is shown as being cancelled first, then as at work again. */
export function statesComeBack(): Interference {
  let looked = 0;
  return {
    before(call) {
      if (call.request.method === 'POST') looked = 0;
      return call.request;
    },
    after(answer, call) {
      const status = visited[looked];
      if (call.operation?.id !== 'getRun' || answer.status !== 200 || status === undefined) return answer;
      looked += 1;
      return changedAnswer(answer, call, (run) => (isObject(run) ? { ...run, status } : run));
    },
  };
}

const calls = ['delta', 'step_details', 'tool_calls', '*'];

/** Repeats in every piece of a call what only the first should have. */
export function repeatsInPieces(name: readonly string[]): Interference {
  return {
    frames: () => ({
      frame(frame) {
        if (frame.name !== 'thread.run.step.delta' || !isObject(frame.json)) return [frame.wire];
        return [
          withContent(
            frame,
            editPlace(frame.json, calls, (piece) => withMember(piece, name)),
          ),
        ];
      },
    }),
  };
}

function withMember(value: Json | undefined, [name = '', ...inner]: readonly string[]): Json | undefined {
  if (!isObject(value)) return value;
  const known = value[name];
  const told = inner.length === 0 ? (known ?? 'again') : (withMember(known ?? {}, inner) ?? null);
  return { ...value, [name]: told };
}

/** Shows the results of searches, whether they were asked for or not. */
export function resultsUnasked(): Interference {
  const wanted = 'include[]=step_details.tool_calls[*].file_search.results[*].content';
  return {
    before: ({ request, operation }) =>
      operation?.id === 'listRunSteps' && !request.target.includes('include')
        ? { ...request, target: `${request.target}${request.target.includes('?') ? '&' : '?'}${encodeURI(wanted)}` }
        : request,
  };
}

const found = ['data', '*', 'step_details', 'tool_calls', '*', 'file_search', 'results', '*', 'content', '*', 'text'];

/** Lists other texts as results of searches than were found. */
export function otherResults(): Interference {
  return {
    after: (answer, call) =>
      call.operation?.id === 'listRunSteps'
        ? changedAnswer(answer, call, (list) => editPlace(list, found, () => 'something else'))
        : answer,
  };
}

/** Answers of these statuses have the number of the answer before them. */
export function repeatsNumbers(isMeant: (status: number) => boolean): Interference {
  let before: string | undefined;
  return {
    head(head) {
      const own = head.headers['x-request-id'];
      if (!isMeant(head.status) || before === undefined) {
        before = own;
        return head;
      }
      return { ...head, headers: { ...head.headers, 'x-request-id': before } };
    },
  };
}
