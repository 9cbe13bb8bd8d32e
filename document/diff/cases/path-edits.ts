/** Edits of operations, parameters, bodies and responses. */
import { move, push, remove, set } from './at.ts';
import type { Edit } from './edits.ts';

const update = 'paths /pets/{id} post';
const body = `${update} requestBody`;
const ok = `${update} responses 200`;
const wire = 'wire-breaking';
const source = 'source-breaking';
const fine = 'compatible';
const parameter = (name: string, required = false) => ({ name, in: 'query', required, schema: { type: 'string' } });
const operation = (operationId: string) => ({ operationId, responses: { 200: { description: 'Done.' } } });

export const pathEdits: readonly Edit[] = [
  {
    title: 'an operation comes',
    edit: (one) => set(one, 'paths /pets delete', operation('dropPets')),
    expected: [`${source} interface operation-added`],
  },
  {
    title: 'an operation goes',
    edit: (one) => remove(one, 'paths /events'),
    expected: [`${wire} interface operation-removed`],
  },
  {
    title: 'an operation moves',
    edit: (one) => move(one, 'paths /pets', '/animals'),
    expected: [`${wire} interface operation-moved`],
  },
  {
    title: 'an operation gets another id',
    edit: (one) => set(one, `${update} operationId`, 'changePet'),
    expected: [`${source} interface operation-renamed`],
  },
  {
    title: 'an operation gets another place in the client',
    edit: (one) => set(one, `${update} x-etalon-resource`, 'animals'),
    expected: [`${source} interface operation-renamed`],
  },
  {
    title: 'an operation turns pages',
    edit: (one) =>
      set(one, `${update} x-etalon-pagination`, { kind: 'cursor', items: 'data', cursor: 'after', from: 'last_id' }),
    expected: [`${source} interface client-shape-changed`],
  },
  {
    title: 'an operation is deprecated',
    edit: (one) => set(one, `${update} deprecated`, true),
    expected: [`${fine} interface operation-deprecated`],
  },
  {
    title: 'an operation is described',
    edit: (one) => set(one, `${update} description`, 'Changes a pet.'),
    expected: [`${fine} interface text-changed`],
  },
  {
    title: 'a parameter of a path gets another name',
    edit: (one) => {
      set(one, `${update} parameters 0 name`, 'pet');
      move(one, 'paths /pets/{id}', '/pets/{pet}');
    },
    expected: [`${source} interface path-parameter-renamed`],
  },
  {
    title: 'an optional parameter comes',
    edit: (one) => push(one, `${update} parameters`, parameter('more')),
    expected: [`${fine} request parameter-added`],
  },
  {
    title: 'a required parameter comes',
    edit: (one) => push(one, `${update} parameters`, parameter('more', true)),
    expected: [`${wire} request required-parameter-added`],
  },
  {
    title: 'a parameter goes',
    edit: (one) => remove(one, `${update} parameters 1`),
    expected: [`${source} request parameter-removed`],
  },
  {
    title: 'a parameter becomes required',
    edit: (one) => set(one, `${update} parameters 1 required`, true),
    expected: [`${wire} request parameter-became-required`],
  },
  {
    title: 'a parameter becomes optional',
    edit: (one) => set(one, `${update} parameters 2 required`, false),
    expected: [`${source} request parameter-became-optional`],
  },
  {
    title: 'a parameter is written otherwise',
    from: (one) => set(one, `${update} parameters 1 schema`, { type: 'array' }),
    edit: (one) => set(one, `${update} parameters 1 explode`, false),
    expected: [`${wire} request parameter-style-changed`],
  },
  {
    title: 'the schema of a single value that says explode is written out',
    from: (one) => {
      set(one, 'components schemas Flag', { type: 'boolean' });
      set(one, `${update} parameters 1 schema`, { $ref: '#/components/schemas/Flag' });
    },
    edit: (one) => set(one, `${update} parameters 1 schema`, { type: 'boolean' }),
    expected: [],
  },
  {
    title: 'a single value is exploded',
    edit: (one) => set(one, `${update} parameters 1 explode`, false),
    expected: [],
  },
  {
    title: 'the name of a header gets other capitals',
    edit: (one) => set(one, `${update} parameters 2 name`, 'x-trace'),
    expected: [],
  },
  {
    title: 'an optional body comes',
    edit: (one) =>
      set(one, 'paths /pets get requestBody', { content: { 'text/plain': { schema: { type: 'string' } } } }),
    expected: [`${source} request request-body-added`],
  },
  {
    title: 'a required body comes',
    edit: (one) => set(one, 'paths /pets get requestBody', { required: true, content: { 'text/plain': {} } }),
    expected: [`${wire} request required-request-body-added`],
  },
  {
    title: 'a body goes',
    edit: (one) => remove(one, body),
    expected: [`${source} request request-body-removed`],
  },
  {
    title: 'a body becomes optional',
    edit: (one) => set(one, `${body} required`, false),
    expected: [`${source} request request-body-became-optional`],
  },
  {
    title: 'a media type comes and another goes',
    edit: (one) => {
      set(one, `${body} content text/plain`, { schema: { type: 'string' } });
      remove(one, `${ok} content text/plain`);
    },
    expected: [`${source} request media-type-added`, `${wire} response media-type-removed`],
  },
  {
    title: 'the parts of a form are encoded otherwise',
    edit: (one) => set(one, `${body} content multipart/form-data encoding photo contentType`, 'image/jpeg'),
    expected: [`${wire} request encoding-changed`],
  },
  {
    title: 'a success comes',
    edit: (one) => set(one, `${update} responses 202`, { description: 'Later.' }),
    expected: [`${source} response success-response-added`],
  },
  {
    title: 'a success goes',
    edit: (one) => move(one, `${update} responses 200`, '201'),
    expected: [`${wire} response success-response-removed`, `${source} response success-response-added`],
  },
  {
    title: 'an error comes and another goes',
    edit: (one) => move(one, `${update} responses 404`, '410'),
    expected: [`${source} response error-response-removed`, `${fine} response error-response-added`],
  },
  {
    title: 'headers of an answer come',
    edit: (one) => {
      set(one, `${ok} headers X-More`, { schema: { type: 'string' } });
      set(one, `${ok} headers X-Must`, { required: true, schema: { type: 'string' } });
    },
    expected: [`${fine} response response-header-added`, `${source} response required-response-header-added`],
  },
  {
    title: 'a header of an answer goes',
    edit: (one) => remove(one, `${ok} headers X-Hint`),
    expected: [`${wire} response response-header-removed`],
  },
  {
    title: 'headers of an answer are needed otherwise',
    edit: (one) => {
      set(one, `${ok} headers X-Hint required`, true);
      set(one, `${ok} headers X-Version required`, false);
    },
    expected: [
      `${source} response response-header-became-required`,
      `${source} response response-header-became-optional`,
    ],
  },
  {
    title: 'a stream has another order',
    edit: (one) => set(one, 'paths /events get x-etalon-stream order', 'a b* c'),
    expected: [`${wire} interface stream-changed`],
  },
  {
    title: 'a media type says its charset',
    edit: (one) => move(one, `${body} content application/json`, 'Application/JSON;charset=utf-8'),
    expected: [`${source} request media-type-renamed`],
  },
  {
    title: 'a callback is sent elsewhere',
    edit: (one) => move(one, `${update} callbacks updated {$request.query.back}`, '{$request.body#/back}'),
    expected: [`${wire} interface callback-moved`],
  },
  {
    title: 'what a webhook is called is another',
    edit: (one) => set(one, 'webhooks petSold post operationId', 'onSold'),
    expected: [`${source} interface operation-renamed`],
  },
  {
    title: 'a webhook comes and another goes',
    edit: (one) => set(one, 'webhooks', { petLost: { post: operation('petLost') } }),
    expected: [`${wire} interface webhook-removed`, `${fine} interface webhook-added`],
  },
  {
    title: 'a callback comes and another goes',
    edit: (one) =>
      set(one, `${update} callbacks`, { lost: { '{$request.query.back}': { post: operation('onLost') } } }),
    expected: [`${wire} interface callback-removed`, `${fine} interface callback-added`],
  },
  {
    title: 'what a webhook sends is read by the client, like an answer',
    edit: (one) => set(one, 'webhooks petSold post requestBody', { required: true, content: { 'text/plain': {} } }),
    expected: [`${wire} response required-request-body-added`],
  },
  {
    title: 'a body becomes required',
    from: (one) => set(one, `${body} required`, false),
    edit: (one) => set(one, `${body} required`, true),
    expected: [`${wire} request request-body-became-required`],
  },
  {
    title: 'a schema gets another name',
    edit: (one) => set(one, 'components schemas', renamedPerson(one)),
    expected: [`${source} interface schema-removed`, `${fine} interface schema-added`],
  },
];

/** The same schemas, one under another name, and nobody who refers to the old one. */
function renamedPerson(document: object): object {
  const { Person: person, ...others } = (document as { components: { schemas: { [name: string]: object } } }).components
    .schemas;
  const pet = structuredClone(others['Pet']) as object;
  set(pet, 'properties owner oneOf 0 $ref', '#/components/schemas/Human');
  return { ...others, Pet: pet, Human: person };
}
