// The promise of the whole: who changes the document is told by the check, and then by the compiler, where to go on.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from './testing/compile.ts';
import { type ScratchHouse, scratchHouse } from './testing/scratch-house.ts';

const config = `export default { documents: [{ document: 'spec/*/*.yaml', out: 'made/{api}', emit: ['server', 'client'] }] };`;

const document = `openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    post:
      operationId: createNote
      x-etalon-resource: notes
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewNote' } } } }
      responses:
        '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Note' } } } }
components:
  schemas:
    NewNote: { type: object, required: [text], properties: { text: { type: string } } }
    Note: { type: object, required: [id], properties: { id: { type: string }, text: { type: string } } }
`;
const withOwner = document
  .replace('required: [id], properties: {', 'required: [id, owner], properties: { owner: { type: string },')
  .replace(
    `        '201'`,
    `        '409': { description: There is one., content: { application/json: { schema: { const: taken } } } }\n        '201'`,
  );

const handler = (body: string) => `import type { NotesHandlers } from './made/notes/server/index.ts';

export const notes: NotesHandlers<undefined> = {
  createNote({ body }) {
    ${body}
  },
};
`;
const oldHandler = handler(`return { status: 201, body: { id: '1', text: body.text } };`);
const newHandler = handler(`if (body.text === '') return { status: 409, body: 'taken' };
    return { status: 201, body: { id: '1', text: body.text, owner: 'me' } };`);

describe('a document that gains a required field and a status', () => {
  it('is drift, then an error in the handler, then right again', { timeout: 120_000 }, () => {
    const house = scratchHouse({
      'etalon.config.mjs': config,
      'spec/notes/openapi.yaml': document,
      'handlers.ts': oldHandler,
    });
    expect(etalon(house, 'generate').status).toBe(0);
    expect(etalon(house, 'check')).toMatchObject({ status: 0 });
    expect(compile(house.folder)).toEqual([]);
    house.write({ 'handlers.ts': newHandler });
    expect(blamed(house)).toEqual(['handlers.ts']);

    house.write({ 'handlers.ts': oldHandler, 'spec/notes/openapi.yaml': withOwner });
    const drift = etalon(house, 'check');
    expect(drift.status).toBe(1);
    expect(drift.stdout).toMatch(/^changed made\/notes\/types\/note\.ts$/m);
    expect(drift.stdout).toMatch(/^\+ {2}owner: string;$/m);
    expect(compile(house.folder)).toEqual([]);

    expect(etalon(house, 'generate').status).toBe(0);
    expect(etalon(house, 'check').status).toBe(0);
    expect(blamed(house)).toEqual(['handlers.ts']);

    house.write({ 'handlers.ts': newHandler });
    expect(compile(house.folder)).toEqual([]);
  });
});

const commandLine = fileURLToPath(new URL('../cli/main.ts', import.meta.url));

function etalon(house: ScratchHouse, command: string): { readonly status: number | null; readonly stdout: string } {
  return spawnSync(process.execPath, [commandLine, command], { cwd: house.folder, encoding: 'utf8' });
}

/** The files that the compiler has errors in. */
function blamed(house: ScratchHouse): readonly string[] {
  const files = compile(house.folder).flatMap((line) => /^([^\s(]+)\(\d+,\d+\): error/.exec(line)?.[1] ?? []);
  return [...new Set(files)];
}
