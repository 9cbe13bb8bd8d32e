/** What becomes of each field of the objects of OpenAPI. */
import { each, ignored, type Rule, says, widened } from './rule.ts';

const shape = says('T V O S C D P', 'ignored', 'No emitter is chosen.');
const typed = says('T V S C D P', 'ignored', 'Nothing that is chosen says the shape of values.');
const told = says('D', 'ignored', 'It is said in the docs only.');
const linked = says('O D', 'ignored', 'Links are in the table of operations and in the docs only.');
const wire = says('O S C', 'ignored', 'Nothing that is chosen reads or writes requests.');

export const documentRules: readonly (readonly [string, Rule])[] = [
  ...each('info', 'title version summary description contact license termsOfService', told),
  ['document.externalDocs', told],
  [
    'document.jsonSchemaDialect',
    ignored('Every schema is read as JSON Schema 2020-12, with the vocabulary of OpenAPI.'),
  ],
  ...each('server', 'url', says('C D', 'ignored', 'Neither client nor docs are chosen.')),
  ...each('server', 'name description', told),
  ['server.variables', says('C D', 'ignored', 'Neither client nor docs are chosen.')],
  ...each('server variable', 'default enum', says('C D', 'ignored', 'Neither client nor docs are chosen.')),
  ['server variable.description', told],
  ...each('tag', 'name summary description externalDocs parent kind', told),

  ...each('path item', 'summary description', told),
  ...each('operation', 'operationId requestBody responses parameters', shape),
  ...each('operation', 'summary description externalDocs', told),
  ['operation.deprecated', says('O D P', 'ignored', 'It is said to people only.')],
  ['operation.tags', says('O', 'ignored', 'Operations are grouped by resource, not by tag.')],
  ['operation.security', says('O S C D', 'ignored', 'Nothing that is chosen checks or sends credentials.')],
  ['operation.servers', says('O C', 'ignored', 'Only a client calls other servers.')],
  [
    'operation.callbacks',
    says('T V S', 'ignored', 'Nothing that is chosen receives what the server sends to its clients.'),
  ],
  [
    'operation of a method that fetch refuses',
    {
      ...says('T V O D P', 'ignored', 'Nothing is chosen that says it.'),
      failsIn: ['server', 'client'],
      reason:
        "The platform's `fetch` refuses TRACE and CONNECT: the function of the client fails where it is called, and no `Request` reaches the handler.",
    },
  ],
  [
    'operation.callbacks of what is received',
    ignored('What is called back by whoever receives a callback or a webhook has no receiver.'),
  ],
  ['operation.x-etalon-resource', says('O C D', 'ignored', 'There is no tree of resources without a client.')],
  ['operation.x-etalon-method', says('C D', 'ignored', 'There is no tree of resources without a client.')],
  ['operation.x-etalon-stream', says('T O S C D', 'ignored', 'Nothing that is chosen reads or writes streams.')],
  ['operation.x-etalon-pagination', says('O C', 'ignored', 'Only a client walks through pages.')],
  ['operation.x-etalon-poll', says('O C', 'ignored', 'Only a client waits for an end.')],
  ['operation.x-etalon-or-create', says('C', 'ignored', 'Only a client makes one call of two.')],
  ['operation.x-etalon-handle', says('C', 'ignored', 'Only a client has objects of resources.')],
  ['operation.x-etalon-gives', says('C', 'ignored', 'Only a client has objects of resources.')],
  ['operation.x-etalon-when-failed', says('C', 'ignored', 'Only a client answers in the place of a failure.')],
  ['operation.x-etalon-header-const', says('O C', 'ignored', 'Only a client sends them.')],

  ...each('parameter', 'name in', shape),
  ['parameter.required', says('T O S C D P', 'widened', 'Without it a request may lack the parameter.')],
  ...each('parameter', 'style explode content', wire),
  ['parameter.allowReserved', says('O C', 'ignored', 'Only a client writes addresses.')],
  ['parameter.allowEmptyValue', says('O D', 'ignored', 'A parameter without a value is read as an empty one.')],
  ['parameter.schema', typed],
  ...each('parameter', 'description deprecated', says('T D P', 'ignored', 'It is said to people only.')),
  ['parameter.examples', told],

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
    'headers allowReserved encoding prefixEncoding itemEncoding',
    ignored('The parts of a form carry the headers of their kind, are percent-encoded, and have no parts themselves.'),
  ),
  ...each('media type', 'prefixEncoding itemEncoding', ignored('Parts are told apart by name, not by position.')),
  [
    'media type.itemSchema outside streams',
    widened('Only event streams and lines of JSON are read item by item; this is read as bytes.'),
  ],
  [
    'media type.schema of a text',
    widened(
      'Bodies of this media type, as of XML, are texts or bytes; what is in them is read by whoever knows their language.',
    ),
  ],
  ['media type.encoding outside forms', ignored('It has no effect: only forms have parts (OAS 3.1 §4.8.14.1).')],
  ['media type.examples', told],
  ...each('example', 'summary description value dataValue serializedValue externalValue', told),

  ['response.summary', told],
  ['response.description', says('T D P', 'ignored', 'It is said to people only.')],
  ['response.content', shape],
  ['response.headers', says('T V O S C D P', 'ignored', 'Nothing that is chosen says what comes beside a body.')],
  ['response.links', linked],
  ...each('link', 'operationId operationRef parameters requestBody server', linked),
  ['link.description', told],
  ['header.schema', says('T V C D P', 'ignored', 'Nothing that is chosen says the shape of values.')],
  ['header.required', says('T O S D P', 'widened', 'Without it a response may lack the header.')],
  ...each('header', 'description deprecated', says('T D P', 'ignored', 'It is said to people only.')),
  ['header.explode', says('S C', 'ignored', 'Nothing that is chosen reads or writes the headers of responses.')],
  ['header.examples', told],
  ['header.content', says('T C D', 'ignored', 'Nothing that is chosen says what a header holds.')],

  ...each('security scheme', 'type description', told),
  ...each(
    'security scheme',
    'name in scheme',
    says('S C', 'ignored', 'Nothing that is chosen checks or sends credentials.'),
  ),
  // Tokens are obtained elsewhere, and passed on as they are.
  ...each('security scheme', 'flows bearerFormat openIdConnectUrl oauth2MetadataUrl deprecated', told),
];
