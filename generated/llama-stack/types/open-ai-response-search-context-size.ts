// Generated from spec/llama-stack/openapi.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** How much of the found text is given to the model. */
export type OpenAIResponseSearchContextSize = 'low' | 'medium' | 'high';
