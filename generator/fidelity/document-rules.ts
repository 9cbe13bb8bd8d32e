/** What becomes of each field of the objects of OpenAPI. */
import { each, ignored, type Rule, says } from './rule.ts';

const shape = says('T V O S C D P', 'ignored', 'No emitter is chosen.');
const typed = says('T V S C D P', 'ignored', 'Nothing that is chosen says the shape of values.');
const told = says('D', 'ignored', 'It is said in the docs only.');
const wire = says('O S C', 'ignored', 'Nothing that is chosen reads or writes requests.');

export const documentRules: readonly (readonly [string, Rule])[] = [
  ...each('info', 'title version description', told),
  ['info.summary', ignored('The title and the description are said in the docs.')],
  [
    'document.jsonSchemaDialect',
    ignored('Every schema is read as JSON Schema 2020-12, with the vocabulary of OpenAPI.'),
  ],
  ...each('server', 'url', says('C D', 'ignored', 'Neither client nor docs are chosen.')),
  ['server.description', told],
  ['server.variables', says('C', 'ignored', 'Only a client fills them in.')],
  ['server variable.default', says('C', 'ignored', 'Only a client fills it in.')],
  ['server variable.enum', says('C', 'ignored', 'Only a client fills it in.')],
  ['server variable.description', ignored('The name of a variable is all that is said of it.')],
  ['server.name', ignored('Servers are told apart by their address.')],
  ...each('tag', 'name description', told),
  ...each('tag', 'summary parent kind', ignored('Operations are grouped by resource, not by tag.')),

  ...each('operation', 'operationId requestBody responses parameters', shape),
  ...each('operation', 'summary description', told),
  ['operation.deprecated', says('O D P', 'ignored', 'It is said to people only.')],
  ['operation.tags', says('O', 'ignored', 'Operations are grouped by resource, not by tag.')],
  ['operation.security', says('O S C D', 'ignored', 'Nothing that is chosen checks or sends credentials.')],
  ['operation.servers', says('O C', 'ignored', 'Only a client calls other servers.')],
  [
    'operation.callbacks',
    says('T V S', 'ignored', 'Nothing that is chosen receives what the server sends to its clients.'),
  ],
  ['operation.x-etalon-resource', says('O C D', 'ignored', 'There is no tree of resources without a client.')],
  ['operation.x-etalon-method', says('C D', 'ignored', 'There is no tree of resources without a client.')],
  ['operation.x-etalon-stream', says('T O S C D', 'ignored', 'Nothing that is chosen reads or writes streams.')],
  ['operation.x-etalon-pagination', says('O C', 'ignored', 'Only a client walks through pages.')],
  ['operation.x-etalon-poll', says('O C', 'ignored', 'Only a client waits for an end.')],
  ['operation.x-etalon-or-create', says('C', 'ignored', 'Only a client makes one call of two.')],
  ['operation.x-etalon-handle', says('C', 'ignored', 'Only a client has objects of resources.')],
  ['operation.x-etalon-header-const', says('O C', 'ignored', 'Only a client sends them.')],

  ...each('parameter', 'name in', shape),
  ['parameter.required', says('T O S C D P', 'widened', 'Without it a request may lack the parameter.')],
  ...each('parameter', 'style explode content', wire),
  ['parameter.allowReserved', says('O C', 'ignored', 'Only a client writes addresses.')],
  ['parameter.allowEmptyValue', ignored('A parameter without a value is read as an empty one.')],
  ['parameter.schema', typed],
  ...each('parameter', 'description deprecated', says('T D P', 'ignored', 'It is said to people only.')),
  ['parameter.examples', ignored('Examples of bodies are shown in the docs, those of parameters are not.')],

  ['request body.required', says('O S C D P', 'widened', 'Without it a request may lack its body.')],
  ['request body.content', shape],
  ['request body.description', told],
  ...each('media type', 'schema itemSchema', typed),
  ...each(
    'encoding',
    'contentType style explode',
    says('S C', 'ignored', 'Nothing that is chosen reads or writes forms.'),
  ),
  ...each(
    'encoding',
    'headers allowReserved',
    ignored('The parts of a form carry the headers of their kind, and are percent-encoded.'),
  ),
  ['media type.examples', told],
  ...each('example', 'summary value dataValue', told),
  ['example.description', ignored('The docs show the summary and the value.')],
  ...each(
    'example',
    'serializedValue externalValue',
    ignored('The docs show examples as values; this one is a text, or elsewhere.'),
  ),

  ['response.description', says('T D P', 'ignored', 'It is said to people only.')],
  ['response.content', shape],
  ['response.headers', says('T V O S C D P', 'ignored', 'Nothing that is chosen says what comes beside a body.')],
  ['response.links', says('O', 'ignored', 'Links are in the table of operations only.')],
  ...each('link', 'operationId parameters', says('O', 'ignored', 'Links are in the table of operations only.')),
  ...each(
    'link',
    'operationRef requestBody description',
    ignored('Only links by operation id, and their parameters, are kept.'),
  ),
  ['header.schema', says('T V C D P', 'ignored', 'Nothing that is chosen says the shape of values.')],
  ['header.required', says('T O S D P', 'widened', 'Without it a response may lack the header.')],
  ...each('header', 'description deprecated', says('T D P', 'ignored', 'It is said to people only.')),
  ['header.explode', says('S C', 'ignored', 'Nothing that is chosen reads or writes the headers of responses.')],
  ['header.content', says('T C D', 'ignored', 'Nothing that is chosen says what a header holds.')],

  ...each('security scheme', 'type description', told),
  ...each(
    'security scheme',
    'name in scheme',
    says('S C', 'ignored', 'Nothing that is chosen checks or sends credentials.'),
  ),
  ['security scheme.flows', ignored('Tokens are obtained elsewhere; their scopes stand in the requirements.')],
  ...each(
    'security scheme',
    'bearerFormat openIdConnectUrl oauth2MetadataUrl deprecated',
    ignored('Tokens are obtained elsewhere, and passed on as they are.'),
  ),
];
