/** Configs that are odd or wrong: each thing that is not understood is told with line and column, and the rest shapes. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadDocument } from '../load-document.ts';

const workingFolder = fileURLToPath(new URL('cases', import.meta.url));

it('of an odd config all that is not understood is told, and the rest shapes the client', async () => {
  const { diagnostics, document, names } = await loadDocument('pets.yaml', { workingFolder, stainless: 'odd.yml' });
  const told = diagnostics.map(({ place, code, message, help }) => {
    const where = `${place?.line}:${place?.column} ${code.replace('stainless/', '')}`;
    return `${where} ${message}${help?.startsWith('Did') === true ? ` ${help}` : ''}`;
  });
  expect(told).toEqual([
    "1:10 no-effect 'edition' has no effect on what is generated here.",
    "2:1 no-effect 'unspecified_endpoints' has no effect on what is generated here.",
    "3:1 not-understood 'enviroments' is not understood. Did you mean 'environments'?",
    "4:29 not-understood The environment 'production' must be a URL.",
    "5:13 not-understood 'pagination' must be a list.",
    "6:24 not-understood 'on_event' must be a list.",
    "6:39 not-understood 'colour' is not understood.",
    "11:15 not-understood The model '$shared.animal' names no type: its schema is Pet already.",
    "12:14 unknown-schema The document has no schema 'PetEvnet'. Did you mean 'PetEvent'?",
    "13:15 not-understood The model 'number' must be a name, for a schema or a reference to one.",
    "15:5 not-understood 'models' must be an object of names.",
    "17:47 not-understood There is no pagination scheme 'rows' that has a meaning here.",
    "18:15 not-understood The method 'create' must have a name, and an endpoint like 'get /pets'.",
    "19:7 not-understood The method 'update' must have a name, and an endpoint like 'get /pets'.",
    "20:7 not-understood The method 'remove' must have a name, and an endpoint like 'get /pets'.",
    "21:16 not-understood The method 'other' must have a name, and an endpoint like 'get /pets'.",
    "22:11 not-understood The method '' must have a name, and an endpoint like 'get /pets'.",
    "23:14 not-understood The operation is 'animals.list' already; it has no second place in the client.",
    "24:25 unknown-operation The document has no operation 'pots /pets'. Did you mean 'post /pets'?",
    "27:9 no-effect 'skip_test_reason' has no effect on what is generated here.",
    "28:42 not-understood The config has no model '$shared.evnet'. Did you mean '$shared.pet'?",
    "28:78 not-understood 'param_discriminator' must be the name of a property of the body.",
    "28:91 not-understood 'color' is not understood.",
    "36:31 not-understood 'subresources' must be an object of names.",
    "37:25 not-understood 'methods' must be an object of names.",
    "39:9 not-understood 'text' must be an object.",
  ]);
  expect(names).toEqual({ '#/components/schemas/PetObject': 'Pet' });
  const operations = Object.values(document?.paths ?? {}).flatMap((item) => Object.values(item.operations));
  const seats = operations.map((one) => [one['x-etalon-resource'], one['x-etalon-method'], one.deprecated ?? false]);
  expect(seats).toEqual([
    ['animals', 'list', false],
    ['animals', 'make', false],
    ['animals.a.b.c', 'list', false],
  ]);
});

it('of a config of every known part, each is understood or told where it stands', async () => {
  const { diagnostics, document, names } = await loadDocument('pets.yaml', { workingFolder, stainless: 'whole.yml' });
  const of = (code: string) =>
    diagnostics
      .filter((one) => one.code === `stainless/${code}`)
      .map(({ place, message }) => `${place?.line}:${place?.column} ${message}`);
  expect(of('not-understood')).toEqual([
    "30:5 Pagination 'numbered' of the type 'page_number' has nothing that corresponds to it here.",
    "58:22 A method of the type 'alias' has nothing that corresponds to it here.",
    "59:23 A method of the type 'webhook_unwrap' has nothing that corresponds to it here.",
    "61:7 The resource '---' has no letter or digit to make a name of; it is left out.",
  ]);
  const idle = of('no-effect').map((line) => /'([^']+)'/.exec(line)?.[1]);
  expect(idle.toSorted()).toEqual(
    (
      'body_param_name body_root_param_name client_settings codeflow custom_casings description diagnostics edition ' +
      'multipart_settings openapi organization param_location params_type_name positional_params query_settings readme ' +
      'security security_schemes settings skip_test_reason standalone_api targets type unspecified_endpoints ' +
      'unwrap_response_fields'
    ).split(' '),
  );
  expect(diagnostics.find(({ message }) => message.includes("'client_settings'"))?.help).toContain('maxRetries');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(names).toEqual({ '#/components/schemas/PetObject': 'Pet', '#/components/schemas/PetEvent': 'Подія' });
  const operations = Object.values(document?.paths ?? {}).flatMap((item) => Object.values(item.operations));
  const seats = operations.map((one) => [one['x-etalon-resource'], one['x-etalon-method'], one.deprecated ?? false]);
  expect(seats.slice(0, 2)).toEqual([
    ['', 'greet', false],
    ['тварини', 'створити', true],
  ]);
  expect(operations[1]?.['x-etalon-stream']).toMatchObject({ framing: 'sse', terminator: '[DONE]' });
  expect(operations[1]?.['x-etalon-stream']).not.toHaveProperty('when');
});
