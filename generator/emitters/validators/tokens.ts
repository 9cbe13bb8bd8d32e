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

/** What a token stands for. */
interface Said {
  readonly text: string | undefined;
  readonly validators: readonly WantedValidator[];
  /** What else is recursive or directional in a schema is so by what it refers to. */
  readonly recursive: boolean;
  readonly directional: string | boolean;
}

const nobody: readonly WantedValidator[] = [];

export function createTokens(inputs: FileInputs, printer: Printer, recollection: Recollection): Tokens {
  const { schemas, formats, exactIntegers } = inputs;
  const { analysis, readings, modules } = printer;
  const validators = Map.groupBy([...modules.values()].flat(), ({ schema }) => schema);
  const said = (pointer: Pointer): Pick<Said, 'text' | 'validators'> => ({
    text: textAround(schemas, pointer),
    validators: validators.get(rootAround(schemas, pointer) ?? '') ?? nobody,
  });
  const token = (kind: string, now: (pointer: Pointer) => Said) =>
    steady(
      recollection.keep(`validators ${kind}`, () => new Map<Pointer, Said>()),
      now,
    );
  return {
    options: [formats, exactIntegers],
    schema: token('schemas', (pointer) => {
      const directional = readings.get(pointer)?.directional.join(' ') ?? '';
      return { ...said(pointer), recursive: false, directional };
    }),
    target: token('targets', (pointer) => {
      const [recursive, directional] = [analysis.recursive(pointer), analysis.directional(pointer)];
      return { ...said(pointer), recursive, directional };
    }),
  };
}

/** Asked once for each pointer; the answer of the last run where it was the same. */
function steady(last: Map<Pointer, Said>, now: (pointer: Pointer) => Said): (pointer: Pointer) => unknown {
  const known = new Map<Pointer, Said>();
  return (pointer) => {
    const found = known.get(pointer);
    if (found !== undefined) return found;
    const [before, after] = [last.get(pointer), now(pointer)];
    const token = before !== undefined && isSame(before, after) ? before : after;
    last.set(pointer, token);
    known.set(pointer, token);
    return token;
  };
}

function isSame(left: Said, right: Said): boolean {
  return (
    left.text === right.text &&
    left.recursive === right.recursive &&
    left.directional === right.directional &&
    left.validators.length === right.validators.length &&
    left.validators.every((validator, index) => isSameValidator(validator, right.validators[index]))
  );
}

function isSameValidator(left: WantedValidator, right: WantedValidator | undefined): boolean {
  return left.way === right?.way && isSameSymbol(left.symbol, right.symbol) && isSameSymbol(left.type, right.type);
}

function isSameSymbol(left: WantedValidator['type'], right: WantedValidator['type']): boolean {
  return left?.identifier === right?.identifier && left?.module === right?.module;
}
