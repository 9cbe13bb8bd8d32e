/** Identifiers: a prefix that says what it names, and 24 letters and digits. */
import type { Ids } from '../../ids.ts';
import { invalid } from './refusals.ts';

export type IdKind = 'assistant' | 'thread' | 'message' | 'run' | 'step' | 'call' | 'file' | 'vector-store';

const prefixes: { readonly [Kind in IdKind]: string } = {
  assistant: 'asst_',
  thread: 'thread_',
  message: 'msg_',
  run: 'run_',
  step: 'step_',
  call: 'call_',
  file: 'file-',
  'vector-store': 'vs_',
};

/** A fresh one. */
export function newId(ids: Ids, kind: IdKind): string {
  return prefixes[kind] + ids.uuid().replaceAll('-', '').slice(0, 24);
}

/** Refuses what cannot be an id of the kind; only its beginning is looked at, since ids of old data have any length. */
export function requireId(id: string, kind: IdKind, param: string): void {
  const word = prefixes[kind].slice(0, -1);
  if (id.startsWith(word)) return;
  throw invalid(`Invalid '${param}': '${id}'. Expected an ID that begins with '${word}'.`, param);
}
