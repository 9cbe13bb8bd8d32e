/** A kind of defect, written once, and made into broken targets by the document of an API. */
import type { ApiDocument, ApiOperation } from '../../schema/api-document.ts';
import type { Interference, Situation } from './interference.ts';

/** Where a defect sits; the classes of the power report. */
export type DefectClass =
  | 'answers'
  | 'requests'
  | 'schema'
  | 'fidelity'
  | 'lifecycle'
  | 'lists'
  | 'isolation'
  | 'streams'
  | 'timing'
  | 'outward';

export interface Operator {
  readonly name: string;
  readonly class: DefectClass;
  /** One sentence, without what each instance adds. */
  readonly does: string;
  /** The defect, wherever it can sit in the operation. */
  applies(operation: ApiOperation, api: ApiDocument): readonly Instance[];
  /** Defects that belong to no single operation. */
  everywhere?(api: ApiDocument): readonly Instance[];
}

export interface Instance {
  /** Where it sits, unique within the operator: `getAgent.200:agent_id`. */
  readonly at: string;
  readonly does: string;
  /** The operation whose exchanges it changes; undefined if it may be any. */
  readonly operation?: string;
  /** Why nobody need notice: the document, or a standard below it, may allow what is done. */
  readonly allowed?: string;
  start(situation: Situation): Interference;
}
