// Generated from document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RequestBase, ServerOperation } from '../support/index.ts';
import type { ListPlansParameters } from '../../types/operations/plans.ts';
import type { Plan } from '../../types/plan.ts';
import { listPlansValidators } from '../../validators/operations/plans.ts';

/** What the handler of `GET /plans` receives. */
export interface ListPlansRequest extends RequestBase {
  readonly query: NonNullable<ListPlansParameters['query']>;
}

/** What the handler of `GET /plans` may give. */
export type ListPlansResult = {
  readonly status: 200;
  readonly contentType?: 'application/json';
  readonly body: Plan;
};

export const listPlansOperation: ServerOperation<ListPlansRequest, ListPlansResult> = {
  id: 'listPlans',
  method: 'GET',
  path: '/plans',
  parameters: [
    {
      name: 'filter',
      in: 'query',
      required: false,
      style: 'deepObject',
      explode: true,
      shape: { object: { from: 'integer', to: 'string' } },
    },
  ],
  responses: { '200': { content: { 'application/json': { kind: 'json' } } } },
  security: [],
  validators: listPlansValidators,
};
