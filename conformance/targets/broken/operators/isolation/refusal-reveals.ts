/** A refusal tells what the asker must not see: a message that was made from the thing itself. */
import { isObject } from '#document';
import type { Json } from '#document';
import { changedAnswer, isOf } from '../../build/on-answers.ts';
import { pathOf } from '../../build/deletions.ts';
import type { Interference, Situation } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import type { Call } from '../../wire/passing.ts';

export const refusalReveals: Operator = {
  name: 'refusal-reveals',
  class: 'isolation',
  does: 'A refusal tells what the asker must not see.',
  applies: ({ id, path }) =>
    path.includes('{')
      ? [
          {
            at: id,
            does: `${id}: a refusal tells what others have there`,
            operation: id,
            start: (situation) => revealing(id, situation),
          },
        ]
      : [],
};

/** What the owner would read there, now or earlier in the conversation. */
function revealing(operation: string, { keys, ask }: Situation): Interference {
  const owner = keys.first === undefined ? undefined : `Bearer ${keys.first}`;
  const secrets = new Map<string, string>();
  /** What was read under an id, whatever stood before it in the path. */
  const read = new Map<string, string>();
  return {
    async before(call) {
      if (isOf(call, operation)) secrets.set(pathOf(call), await readAs(owner, call));
      return call.request;
    },
    after(answer, call) {
      if (!isOf(call, operation)) return answer;
      const id = pathOf(call).split('/').at(-1) ?? '';
      if (answer.status < 400) read.set(id, answer.body.toString('utf8'));
      if (answer.status < 400) return answer;
      const own = secrets.get(pathOf(call)) ?? '';
      const secret = own === '' ? (read.get(id) ?? '') : own;
      return secret === '' ? answer : changedAnswer(answer, call, (value) => withText(value, secret));
    },
  };

  async function readAs(key: string | undefined, { request, operation: asked }: Call): Promise<string> {
    // Children of a collection are told by the collection's own parent.
    const target = asked?.method === 'get' ? request.target : ancestorOf(request.target);
    const headers = key === undefined ? request.headers : { ...request.headers, authorization: key };
    const answer = await ask({ ...request, method: 'GET', target, headers, body: Buffer.alloc(0) });
    return answer.status === 200 ? answer.body.toString('utf8') : '';
  }
}

/** `/agents/1/session/2/turn` is read as `/agents/1/session/2`; what has an id at its end is read itself. */
function ancestorOf(target: string): string {
  const path = target.split('?')[0] ?? '';
  return /\/[^/]*\d[^/]*$/.test(path) ? path : path.split('/').slice(0, -1).join('/');
}

function withText(value: Json, secret: string): Json {
  if (typeof value === 'string') return `${value} ${secret}`;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withText(member, secret)]));
}
