/** A body that is no JSON, such as the content of a file, is not what it was. */
import type { ApiOperation } from '../../../../schema/api-document.ts';
import { baseType } from '../../../../schema/api-document.ts';
import { onAnswers } from '../../build/on-answers.ts';
import type { Operator } from '../../operator.ts';

const ways: { readonly [way: string]: (body: Buffer) => Buffer } = {
  cut: (body) => body.subarray(0, Math.floor(body.byteLength / 2)),
  longer: (body) => Buffer.concat([body, Buffer.from('\n')]),
  other: (body) => Buffer.from(body.map((byte) => (byte === 0x61 ? 0x62 : byte))),
  'line-ends': (body) => Buffer.from(body.filter((byte) => byte !== 0x0d)),
  text: (body) => Buffer.from(body.toString('latin1'), 'utf8'),
};

export const contentAltered: Operator = {
  name: 'content-altered',
  class: 'fidelity',
  does: 'A body that is no JSON is not what it was.',
  applies: (operation) =>
    Object.entries(hasContent(operation) ? ways : {}).map(([way, change]) => ({
      at: `${operation.id}.${way}`,
      does: `${operation.id}: the content is altered (${way})`,
      operation: operation.id,
      start: () =>
        onAnswers(operation.id, (answer) =>
          answer.status < 300 && !isJson(answer.headers['content-type'] ?? '')
            ? { ...answer, body: change(answer.body) }
            : answer,
        ),
    })),
};

function hasContent({ responses, stream }: ApiOperation): boolean {
  const types = Object.entries(responses).flatMap(([status, { content }]) =>
    status.startsWith('2') ? Object.keys(content) : [],
  );
  return types.some((type) => !isJson(type) && baseType(type) !== stream?.mediaType);
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(baseType(type));
}
