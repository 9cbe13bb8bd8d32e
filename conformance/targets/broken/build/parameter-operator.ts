/** Operators that sit at one query or header parameter. */
import type { ParameterObject } from '#document';
import type { ApiDocument, ApiOperation } from '../../../schema/api-document.ts';
import type { DefectClass, Operator } from '../operator.ts';
import type { PassingAnswer, PassingRequest } from '../wire/passing.ts';
import { onRequests, sentParameters, sentValues } from './request-operator.ts';

export interface ParameterDefect {
  readonly name: string;
  readonly class: DefectClass;
  readonly does: string;
  fits(parameter: ParameterObject): boolean;
  /** Called only for requests that have the parameter. */
  change(request: PassingRequest, sent: SentParameter): PassingRequest | PassingAnswer;
}

export interface SentParameter {
  readonly parameter: ParameterObject;
  readonly values: readonly string[];
  readonly operation: ApiOperation;
  readonly api: ApiDocument;
}

export function parameterOperator(defect: ParameterDefect): Operator {
  return {
    name: defect.name,
    class: defect.class,
    does: `A server ${defect.does} a parameter.`,
    applies: (operation, api) =>
      sentParameters(operation)
        .filter((parameter) => defect.fits(parameter))
        .map((parameter) => ({
          at: `${operation.id}:${parameter.name}`,
          does: `${operation.id}: ${defect.does} the parameter ${parameter.name}`,
          operation: operation.id,
          start: () =>
            onRequests(operation.id, (request) => {
              const values = sentValues(request, parameter);
              return values.length === 0 ? request : defect.change(request, { parameter, values, operation, api });
            }),
        })),
  };
}
