/** What has to be written so that every operation has a handler, and what the user should look at. Touches no disk. */
import { posix } from 'node:path';
import { amendHandlers, amendIndex, type AmendedFile } from './amend-handlers.ts';
import { formatRecords, judgeHandler, parseRecords, type HandlerRecord, type HandlerRecords } from './record.ts';
import type { Skeleton, WantedHandlers, WantedOperation } from './skeleton.ts';
import { contextText, type Folders, handlerFile, handlersText, importLine, indexText } from './write-handlers.ts';

export interface UserCode {
  readonly skeleton: Skeleton;
  /** By place: `GET /pets`. */
  readonly contracts: ReadonlyMap<string, string>;
  readonly folders: Folders;
  /** The text of a file below the handlers' folder; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
}

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * `gone`: it was there, and was taken away; `stale`: its contract has changed since it was written; `orphan`: no
 * operation has its name; `stuck`: a file that cannot be added to.
 */
export interface Remark {
  readonly kind: 'created' | 'added' | 'gone' | 'stale' | 'orphan' | 'stuck';
  /** Below the handlers' folder. */
  readonly path: string;
  readonly line?: number;
  readonly says: string;
}

export interface UserCodePlan {
  readonly files: readonly PlannedFile[];
  readonly remarks: readonly Remark[];
}

const recordFile = 'contracts.json';

export function planUserCode(code: UserCode): UserCodePlan {
  const known = code.read(recordFile);
  const old = known === undefined ? {} : parseRecords(known);
  if (old === undefined) return { files: [], remarks: [brokenRecord] };
  const plans = code.skeleton.resources.map((wanted) => planResource(wanted, code, old));
  const records = new Map<string, HandlerRecord>();
  const stale = plans.flatMap((plan) => judgeAll(plan, { code, old, records }));
  const own = [planIndex(code), planContext(code)];
  return {
    files: [...plans, ...own, { files: changed(code, recordFile, formatRecords(records)) }].flatMap(
      ({ files }) => files,
    ),
    remarks: [...plans, ...own].flatMap(({ remarks }) => remarks).concat(stale),
  };
}

const brokenRecord: Remark = {
  kind: 'stuck',
  path: recordFile,
  says: 'it is not what was written there: restore it from version control, or delete it to begin anew',
};

interface Planned {
  readonly files: readonly PlannedFile[];
  readonly remarks: readonly Remark[];
}

interface PlannedResource extends Planned {
  readonly wanted: WantedHandlers;
  readonly path: string;
  readonly after: AmendedFile;
}

function planResource(wanted: WantedHandlers, code: UserCode, old: HandlerRecords): PlannedResource {
  const own = `${handlerFile(wanted)}.ts`;
  const isNew = code.read(own) === undefined;
  const { path, amended, amending } = amendWhereverItIs(wanted, code, (place) => !isNew && Object.hasOwn(old, place));
  const after =
    amended.added.length === 0 ? amended : { ...amendHandlers(amended.text, wanted, amending), added: amended.added };
  const names = new Set(wanted.operations.map(({ name }) => name));
  const count = wanted.operations.length;
  const remarks: readonly Remark[] = [
    ...(isNew ? [{ kind: 'created', path, says: `${count} ${count === 1 ? 'handler' : 'handlers'}` } as const] : []),
    ...amended.added.map((name): Remark => ({ kind: 'added', path, ...lineOf(after, name), says: name })),
    ...amended.gone.map(({ name, place }): Remark => ({ kind: 'gone', path, says: `${name}, for ${place}, ${gone}` })),
    ...(amended.problem === undefined ? [] : [{ kind: 'stuck', path, says: amended.problem } as const]),
    ...amended.handlers
      .filter(({ name }) => !names.has(name))
      .map(({ name, line }): Remark => ({ kind: 'orphan', path, line, says: `no operation is called ${name}` })),
  ];
  return { wanted, path, after, files: changed(code, path, after.text), remarks };
}

const gone = `was taken away: without it nothing compiles; who wants a new one deletes its entry in ${recordFile}`;

/** Follows a file that only passes its handlers on to the one that has them. */
function amendWhereverItIs(wanted: WantedHandlers, code: UserCode, hadPlace: (place: string) => boolean) {
  let path = `${handlerFile(wanted)}.ts`;
  let text = code.read(path) ?? handlersText(wanted, code.folders);
  for (let hop = 0; ; hop += 1) {
    const from = path;
    const amending = {
      had: ({ place }: WantedOperation) => hadPlace(place),
      read: (module: string) => code.read(fileOf(module, from)),
    };
    const amended = amendHandlers(text, wanted, amending);
    const next = amended.elsewhere === undefined ? undefined : fileOf(amended.elsewhere, from);
    if (next === undefined || hop === MOST_HOPS) return { path, amended, amending };
    const found = code.read(next);
    const problem = `it passes handlers on from ${next}, which is not there`;
    if (found === undefined) return { path, amended: { ...amended, problem }, amending };
    [path, text] = [next, found];
  }
}

const MOST_HOPS = 3;

/** The file of a module, from the folder of the file that names it. */
function fileOf(module: string, from: string): string {
  return posix.join(posix.dirname(from), `${module.replace(/\.[jt]s$/, '')}.ts`);
}

function lineOf({ handlers }: AmendedFile, name: string): { readonly line?: number } {
  const line = handlers.find((handler) => handler.name === name)?.line;
  return line === undefined ? {} : { line };
}

interface Judging {
  readonly code: UserCode;
  readonly old: HandlerRecords;
  readonly records: Map<string, HandlerRecord>;
}

function judgeAll(plan: PlannedResource, judging: Judging): readonly Remark[] {
  return plan.wanted.operations.flatMap((operation) => judgeOne(plan, operation, judging));
}

function judgeOne(
  { after, path }: PlannedResource,
  { name, place }: WantedOperation,
  { code, old, records }: Judging,
): readonly Remark[] {
  const handler = after.handlers.find((found) => found.name === name);
  const known = Object.hasOwn(old, place) ? old[place] : undefined;
  if (handler === undefined) {
    // A file that cannot be read today is no reason to forget what was known of its handlers.
    if (known !== undefined) records.set(place, known);
    return [];
  }
  const contract = code.contracts.get(place) ?? '';
  const judged = judgeHandler(known, { contract, text: handler.text });
  records.set(place, judged.record);
  if (!judged.changed) return [];
  return [
    { kind: 'stale', path, line: handler.line, says: `${name}: ${place} is not what it was when this was written` },
  ];
}

function planIndex(code: UserCode): Planned {
  const { resources } = code.skeleton;
  const before = code.read('index.ts');
  if (before === undefined)
    return { files: [{ path: 'index.ts', text: indexText(resources, code.folders) }], remarks: [] };
  const imports = resources.map((wanted) => importLine(wanted, code.folders.extension));
  const amended = amendIndex(before, resources, imports);
  const path = 'index.ts';
  const properties = new Set(resources.map(({ property }) => property));
  const orphans = amended.handlers.filter(({ name }) => !properties.has(name));
  const remarks: readonly Remark[] =
    amended.problem === undefined
      ? [
          ...amended.added.map((name): Remark => ({ kind: 'added', path, says: name })),
          ...orphans.map(({ name, line }): Remark => ({
            kind: 'orphan',
            path,
            line,
            says: `no resource is called ${name}`,
          })),
        ]
      : [{ kind: 'stuck', path, says: amended.problem }];
  return { files: changed(code, path, amended.text), remarks };
}

function planContext(code: UserCode): Planned {
  const path = 'context.ts';
  return { files: code.read(path) === undefined ? [{ path, text: contextText() }] : [], remarks: [] };
}

/** Only what differs is written. */
function changed({ read }: UserCode, path: string, text: string): readonly PlannedFile[] {
  return read(path) === text ? [] : [{ path, text }];
}
