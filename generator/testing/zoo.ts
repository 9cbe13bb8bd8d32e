/** For tests: a small house with one document. */

const config = {
  'etalon.config.ts': `export default { documents: [{ document: 'spec/*/*.yaml', out: 'made/{api}' }] };`,
};
/** One operation and one schema; more paths and more schemas, as YAML, indented as theirs. */
export const zoo = (more = '', schemas = '') => `openapi: 3.1.0
info: { title: Zoo, version: '1' }
paths:
  /animals:
    get:
      operationId: listAnimals
      responses:
        '200': { description: All of them., content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
${more}
components:
  schemas:
    Animal: { type: object, required: [name], properties: { name: { type: string } } }
${schemas}
`;
/** The files of a house whose only document says this. */
export const withDocument = (text: string) => ({ ...config, 'spec/zoo/openapi.yaml': text });
