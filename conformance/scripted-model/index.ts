/** The scripted model server: an OpenAI-compatible model whose answers are decided by scripts. */
export { readScripts, ScriptFilesError } from './read-scripts.ts';
export { startScriptedModel } from './start-scripted-model.ts';
export type { JournalEntry } from './journal.ts';
export type { ScriptedModel, ScriptedModelOptions } from './start-scripted-model.ts';
