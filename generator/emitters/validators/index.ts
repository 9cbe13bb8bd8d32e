/** The validators emitter: a module per named schema, a table per operation, and what they are built from. */
export { createValidatorsEmitter, validatorsEmitter } from './emit.ts';
export { printSchemas, type PrintedSchemas, type PrintOptions, type WantedValidator } from './print-schemas.ts';
export { UnprintableSchema, type Refusal } from './unprintable-schema.ts';
