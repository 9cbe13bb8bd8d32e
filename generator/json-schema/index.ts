/** JSON Schema as a language: what stands where in a schema. */
export { eachSubSchema, mapSubSchemas, type SubSchema, subSchemas } from './sub-schemas.ts';
