/** What lies below one parent is reached through another. */
import type { ApiOperation } from '../../../../schema/api-document.ts';
import { ownerOf } from '../../build/deletions.ts';
import { isOf } from '../../build/on-answers.ts';
import type { Interference } from '../../interference.ts';
import type { Operator } from '../../operator.ts';
import { jsonOf } from '../../wire/passing.ts';
import type { Call, PassingAnswer, PassingRequest } from '../../wire/passing.ts';

export const parentIgnored: Operator = {
  name: 'parent-ignored',
  class: 'isolation',
  does: 'What lies below one parent is reached through another.',
  applies: (operation) => {
    const names = parentNames(operation);
    return names.slice(0, -1).map((parent) => ({
      at: `${operation.id}.${parent}`,
      does: `${operation.id}: does not look at ${parent}`,
      // The other operations teach it who belongs to whom.
      start: () => rewriting(operation, parent),
    }));
  },
};

function parentNames({ path }: ApiOperation): readonly string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
}

/** Remembers from every answered call under which parents a child stands. */
function rewriting(operation: ApiOperation, parent: string): Interference {
  const families = new Map<string, string>();
  return {
    before: (call) => (isOf(call, operation.id) ? throughRightParent(call, parent, families) : call.request),
    after(answer, call) {
      learn(call, answer, { parent, families });
      return answer;
    },
    frames(call) {
      return {
        frame(frame) {
          learn(
            call,
            { status: 200, headers: {}, body: Buffer.from(JSON.stringify(frame.json ?? null)) },
            { parent, families },
          );
          return [frame.wire];
        },
      };
    },
  };
}

interface Learning {
  readonly parent: string;
  readonly families: Map<string, string>;
}

function learn(call: Call, answer: PassingAnswer, { parent, families }: Learning): void {
  const right = call.parents.get(parent);
  if (right === undefined || answer.status >= 300) return;
  const below = [...call.parents].slice([...call.parents.keys()].indexOf(parent) + 1).map(([, id]) => id);
  const made = [...JSON.stringify(jsonOf(answer) ?? null).matchAll(/"(?:\w*_)?id":"([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  for (const id of [...below, ...made]) {
    if (id !== right) families.set(`${ownerOf(call)} ${id}`, families.get(`${ownerOf(call)} ${id}`) ?? right);
  }
}

function throughRightParent(call: Call, parent: string, families: ReadonlyMap<string, string>): PassingRequest {
  const child = [...call.parents.values()][[...call.parents.keys()].indexOf(parent) + 1];
  const right = families.get(`${ownerOf(call)} ${child ?? ''}`);
  const wrong = call.parents.get(parent);
  if (right === undefined || wrong === undefined || right === wrong) return call.request;
  const target = call.request.target.replace(`/${encodeURIComponent(wrong)}/`, `/${encodeURIComponent(right)}/`);
  return { ...call.request, target };
}
