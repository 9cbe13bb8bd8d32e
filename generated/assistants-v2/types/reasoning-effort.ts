// Generated from spec/assistants/v2.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How much a reasoning model shall think. */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
