/** Linting of what only clients do: waiting, objects of resources, answers in the place of failures. */
import { describe, expect, it } from 'vitest';
import { lines, withFiles } from '../testing/load-files.ts';
import { lintDocument } from './lint-document.ts';

const sound = `openapi: 3.1.0
info: { title: Tasks, version: "1", license: { name: MIT, identifier: MIT } }
servers: [{ url: "https://tasks.test" }]
security: []
tags: [{ name: tasks, description: Work. }]
paths:
  /tasks:
    get:
      operationId: listTasks
      summary: All tasks
      tags: [tasks]
      x-etalon-gives: { object: getTask, each: '', parameters: { id: id, room: room } }
      responses: { "200": { description: Tasks., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Task" } }, examples: { one: { value: [] } } } } }, "400": { description: No. } }
    post:
      operationId: createTask
      summary: Make a task
      tags: [tasks]
      parameters: [{ name: room, in: query, schema: { type: string } }]
      x-etalon-gives: { object: getTask, parameters: { id: id } }
      x-etalon-poll: { operation: getTask, until: not-null, gives: state, parameters: { id: id } }
      responses: { "200": { description: A task., content: { application/json: { schema: { $ref: "#/components/schemas/Task" }, examples: { one: { value: { id: a } } } } } }, "400": { description: No. } }
  /tasks/{id}:
    get:
      operationId: getTask
      summary: One task
      tags: [tasks]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: room, in: query, schema: { type: string } }]
      x-etalon-handle: { method: get, parameters: [room] }
      x-etalon-poll: { operation: getTask, until: found, missing: { detail: Not yet }, method: wait, parameters: {} }
      x-etalon-when-failed: { method: look, unreachable: { id: none }, refused: { id: none }, message: state }
      responses: { "200": { description: A task., content: { application/json: { schema: { anyOf: [{ $ref: "#/components/schemas/Task" }, { type: 'null' }] }, examples: { one: { value: null } } } } }, "404": { description: None. } }
components:
  schemas:
    Task: { type: object, required: [id], properties: { id: { type: string }, room: { type: string }, state: { type: string } } }
`;

async function lint(from: string, to: string): Promise<readonly string[]> {
  if (!sound.includes(from)) throw new Error(`'${from}' is not in the document.`);
  const options = { ignore: ['redocly', 'swagger-parser'] };
  const files = { 'api.yaml': sound.replace(from, to) };
  return withFiles(files, async (workingFolder) =>
    lines(await lintDocument('api.yaml', { workingFolder, ...options })),
  );
}

describe('linting of what clients do', () => {
  it('is silent where all of it can be', async () => {
    expect(await lint('', '')).toEqual([]);
  });

  it.each([
    [
      "{ type: 'null' }",
      '{ type: boolean }',
      "20:51 lint/poll-end: 'getTask' never answers with null: the first answer would be the end.",
    ],
    [
      'x-etalon-gives: { object: getTask, parameters',
      'x-etalon-stream: { framing: sse, replays: true }\n      x-etalon-gives: { object: getTask, parameters',
      "19:49 lint/stream-replays: 'createTask' is no GET: its stream is not asked for again.",
    ],
    ['gives: state', 'gives: result', "20:68 lint/poll-end: No answer of 'getTask' has 'result'."],
    ['until: not-null, gives', 'field: sate, gives', "20:51 lint/poll-end: No answer of 'getTask' has 'sate'."],
    [
      '"404": { description: None. }',
      '"400": { description: None. }',
      "29:51 lint/poll-end: 'getTask' never answers with 404: it is there at once.",
    ],
    [
      'until: found, missing',
      'missing',
      "29:7 lint/extension-form: 'x-etalon-poll' must have required property 'until'.",
    ],
    [
      'until: found',
      'until: done',
      "29:51 lint/extension-form: 'x-etalon-poll'/until must be equal to one of the allowed values.",
    ],
    [
      'parameters: [room]',
      'parameters: [rom]',
      "28:52 lint/object-parameters: 'getTask' has no parameter 'rom' beside its path. (Did you mean 'room'?)",
    ],
    [
      'object: getTask, parameters',
      'object: getTsk, parameters',
      "19:33 lint/object-parameters: No operation 'getTsk' has an object: it needs 'x-etalon-handle'. (Did you mean 'getTask'?)",
    ],
    [
      'parameters: { id: id } }\n      x-etalon-poll',
      'parameters: { id: ide } }\n      x-etalon-poll',
      "19:60 lint/object-parameters: No answer of 'createTask' has 'ide'.",
    ],
    [
      'parameters: { id: id, room: room }',
      'parameters: { id: id }',
      "12:7 lint/object-parameters: Nothing says the 'room' of an object of 'getTask'.",
    ],
    [
      'id: id, room: room',
      'id: id, room: room, hall: id',
      "12:92 lint/object-parameters: Objects of 'getTask' have no parameter 'hall'.",
    ],
    [
      'refused: { id: none }',
      'refused: { id: 7 }',
      "30:72 lint/failure-answer: 'getTask' cannot answer this at '/id': must be string.",
    ],
    [
      'unreachable: { id: none }',
      'unreachable: {}',
      "30:45 lint/failure-answer: 'getTask' cannot answer this: must have required property 'id'.",
    ],
  ])('finds %j changed to %j', async (from, to, expected) => {
    expect(await lint(from, to)).toContain(`api.yaml:${expected}`);
  });
});
