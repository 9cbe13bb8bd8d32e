// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export type { FooBar } from './foo-bar.ts';
export type { FooBarSchema2 } from './foo-bar-3.ts';
export type { FooBarSchema } from './foo-bar-2.ts';
export type { ErrorSchema } from './error.ts';
export type { RecordSchema } from './record.ts';
export type { StringSchema } from './string.ts';
export type { GetThingResponses } from './get-thing-responses.ts';
export type { GetThing3Responses } from './operations/a.ts';
export type { GetThing2Responses } from './operations/b.ts';
export type { DeleteOperationResponses } from './operations/c.ts';
export type { Operations2Responses } from './operations/d.ts';
export type { Unrecognized } from './support/unrecognized.ts';
