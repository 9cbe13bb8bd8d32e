/** Edits of bodies, statuses and media types. */
import { type Edited, type Expected, isTree, type KnownEdit, type Scene, type Tree, treeAt } from './known-edit.ts';
import { inOperation } from './operation-edits.ts';
import { isSwagger, operationsOf, type WrittenOperation } from './operations.ts';

export const bodyEdits: readonly KnownEdit[] = [
  statusComes('a status of success comes', '299', 'source-breaking response success-response-added'),
  statusComes('a status of failure comes', '418', 'compatible response error-response-added'),
  {
    title: 'a status goes',
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        const responses = treeAt(operation, 'responses');
        const statuses = Object.keys(responses).filter((name) => !name.startsWith('x-'));
        const status = scene.pick(statuses);
        if (status === undefined || statuses.length < 2) return undefined;
        delete responses[status];
        const expected: Expected = /^[23]/.test(status)
          ? 'wire-breaking response success-response-removed'
          : 'source-breaking response error-response-removed';
        return { expected: [expected], at: [at] };
      }),
  },
  {
    title: 'a media type of an answer is another',
    edit: (scene) =>
      inContent(scene, answers, (content, at) => {
        renameMediaType(content);
        return {
          expected: ['wire-breaking response media-type-removed', 'source-breaking response media-type-added'],
          at: [at],
        };
      }),
  },
  {
    title: 'a media type of a request is another',
    edit: (scene) =>
      inContent(scene, bodies, (content, at) => {
        renameMediaType(content);
        return {
          expected: ['wire-breaking request media-type-removed', 'source-breaking request media-type-added'],
          at: [at],
        };
      }),
  },
  {
    title: 'a body becomes required, or optional',
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        const body = operation['requestBody'];
        if (!isTree(body) || '$ref' in body) return undefined;
        const isRequired = body['required'] === true;
        body['required'] = !isRequired;
        const expected: Expected = isRequired
          ? 'source-breaking request request-body-became-optional'
          : 'wire-breaking request request-body-became-required';
        return { expected: [expected], at: [at] };
      }),
  },
  {
    title: 'a body goes',
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        if (!isTree(operation['requestBody']) || '$ref' in operation['requestBody']) return undefined;
        delete operation['requestBody'];
        return { expected: ['source-breaking request request-body-removed'], at: [at] };
      }),
  },
];

function statusComes(title: string, status: string, expected: Expected): KnownEdit {
  return {
    title,
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        const responses = treeAt(operation, 'responses');
        if (status in responses || Object.keys(responses).length === 0) return undefined;
        responses[status] = { description: 'Quite new.' };
        return { expected: [expected], at: [at] };
      }),
  };
}

type ContentsOf = (operation: Tree) => readonly Tree[];

const answers: ContentsOf = (operation) =>
  Object.values(treeAt(operation, 'responses')).map((response) => treeAt(response, 'content'));
const bodies: ContentsOf = (operation) => [treeAt(operation, 'requestBody', 'content')];

/** In an operation that has such a content, which stands there itself. */
function inContent(
  { document, pick }: Scene,
  contentsOf: ContentsOf,
  change: (content: Tree, at: string) => Edited,
): Edited | undefined {
  if (isSwagger(document)) return undefined;
  const filled = (one: WrittenOperation) => contentsOf(one.operation).filter((each) => Object.keys(each).length > 0);
  const having = pick(operationsOf(document).filter((one) => filled(one).length > 0));
  const content = having && pick(filled(having));
  return having && content && change(content, having.at);
}

function renameMediaType(content: Tree): void {
  const [name = ''] = Object.keys(content);
  const mediaType = content[name];
  delete content[name];
  content['application/vnd.quite-another'] = mediaType;
}
