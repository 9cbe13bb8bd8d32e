/** What the domain of the Assistants family is built upon, beside what all families are. */
import type { Ports as RuntimePorts } from '../../ports.ts';
import type { CodeInterpreter } from '../../tools/code-interpreter/code-interpreter.ts';
import type { Attention } from './runs/attention.ts';

export interface Ports extends RuntimePorts {
  /** Seconds until a run expires that has come to no end. */
  readonly expireAfter: number;
  /** Tells drivers in this process that something came for their run. */
  readonly attention: Attention;
  /** Absent: code is not run here. */
  readonly code?: CodeInterpreter;
}
