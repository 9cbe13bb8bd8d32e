/** Stands for what a module is made of: the same object as in the last run where nothing has changed that shows in a module. */
import type { Pointer } from '#document';
import type { Recollection } from '../recollection.ts';
import type { Printer } from './create-printer.ts';
import { rootAround } from './graph/index-schemas.ts';
import type { FileInputs } from './print-files.ts';
import type { WantedValidator } from './print-schemas.ts';
import { textAround } from './remembered-readings.ts';

export interface Tokens {
  readonly options: readonly unknown[];
  /** Of a schema that is printed. */
  readonly schema: (pointer: Pointer) => unknown;
  /** Of a schema that is referred to. */
  readonly target: (pointer: Pointer) => unknown;
}

export function createTokens(inputs: FileInputs, printer: Printer, recollection: Recollection): Tokens {
  const { schemas, formats, exactIntegers } = inputs;
  const { analysis, readings, modules } = printer;
  const validators = Map.groupBy([...modules.values()].flat(), ({ schema }) => schema);
  const said = once((pointer): readonly unknown[] => {
    const named = validators.get(rootAround(schemas, pointer) ?? '') ?? [];
    return [textAround(schemas, pointer), ...named.map(wordsOf)];
  });
  // What else is recursive or directional in a schema is so by what it refers to.
  const directional = (pointer: Pointer): string => readings.get(pointer)?.directional.join(' ') ?? '';
  const token = (kind: string, given: (pointer: Pointer) => readonly unknown[]) =>
    once((pointer) =>
      recollection.make(`validators ${kind} ${pointer}`, { given: () => given(pointer) }, () => ({ pointer })),
    );
  return {
    options: [formats, exactIntegers],
    schema: token('schema', (pointer) => [...said(pointer), directional(pointer)]),
    target: token('target', (pointer) => [
      ...said(pointer),
      analysis.recursive(pointer),
      analysis.directional(pointer),
    ]),
  };
}

function wordsOf({ way, symbol, type }: WantedValidator): string {
  return [way, symbol.identifier, symbol.module, type?.identifier, type?.module].join(' ');
}

function once<Made>(make: (pointer: Pointer) => Made): (pointer: Pointer) => Made {
  const known = new Map<Pointer, Made>();
  return (pointer) => {
    const made = known.get(pointer) ?? make(pointer);
    known.set(pointer, made);
    return made;
  };
}
