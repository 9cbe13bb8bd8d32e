/** JSON Schema as a language: what stands where in a schema. */
export { mapSubSchemas, type SubSchema, subSchemas } from './sub-schemas.ts';
