/** Our own rules, in the order in which they are asked. */
import type { Rule } from '../rule.ts';
import { exampleFits } from './example-fits.ts';
import { extensionForm } from './extension-form.ts';
import { failureAnswer } from './failure-answer.ts';
import { lifecycleStates } from './lifecycle-states.ts';
import { objectParameters } from './object-parameters.ts';
import { operationDescription } from './operation-description.ts';
import { operationExample } from './operation-example.ts';
import { operationTag } from './operation-tag.ts';
import { paginationParameters } from './pagination-parameters.ts';
import { pollEnd } from './poll-end.ts';
import { pollOperation } from './poll-operation.ts';
import { requirements } from './requirements.ts';
import { streamOrder } from './stream-order.ts';
import { streamReplays } from './stream-replays.ts';

export const rules: readonly Rule[] = [
  operationTag,
  operationDescription,
  operationExample,
  exampleFits,
  extensionForm,
  streamOrder,
  streamReplays,
  lifecycleStates,
  paginationParameters,
  pollOperation,
  pollEnd,
  objectParameters,
  failureAnswer,
  requirements,
];
