/** A requirement: one sentence of promise, with an id and a level. Its published form is `requirements.schema.json`. */

export type Level = 'MUST' | 'SHOULD';

export interface Requirement {
  readonly id: string;
  readonly level: Level;
  readonly says: string;
  readonly operations: readonly string[];
  readonly evidence: 'observed' | 'documented' | 'ours';
  readonly note?: string;
  readonly since?: string;
  readonly source?: string;
}

/** What every exchange must keep, whatever the API: the document itself is the requirement. */
export const documentRequirements: readonly Requirement[] = [
  {
    id: 'DOCUMENT-ANSWER',
    level: 'MUST',
    says: 'A request that the document allows is answered.',
    operations: [],
    evidence: 'documented',
  },
  {
    id: 'DOCUMENT-RESPONSE',
    level: 'MUST',
    says: 'Every response has a status, a media type, headers and a body that the document declares.',
    operations: [],
    evidence: 'documented',
  },
  {
    id: 'DOCUMENT-STREAM',
    level: 'MUST',
    says: 'Every stream is well framed, keeps the declared order, and every frame follows its schema.',
    operations: [],
    evidence: 'documented',
  },
];
