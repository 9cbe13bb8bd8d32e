/** Compares the links of answers: which operation leads on from here, and with what. */
import type { Json, Pointer } from '../../json.ts';
import type { LinkObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import type { Finding } from '../change.ts';
import { compareRest, membersNamed, type Pair } from '../compare-rest.ts';
import { written } from '../written.ts';
import type { BothResponses } from './compare-headers.ts';

const elsewhere = membersNamed('operationId operationRef parameters requestBody server');

export function compareLinks({ status, old, new: newer }: BothResponses): readonly Finding[] {
  const names = new Set([...Object.keys(old.links), ...Object.keys(newer.links)]);
  return [...names].flatMap((name): readonly Finding[] => {
    const [before, after] = [old.links[name], newer.links[name]];
    const places = { old: appendPointer(old.origin, 'links', name), new: appendPointer(newer.origin, 'links', name) };
    const label = `link '${name}' of response ${status}`;
    const say = (code: Finding['code'], word: string): Finding => {
      return { code, side: 'response', says: `${label} was ${word}` };
    };
    if (before === undefined) return [{ ...say('link-added', 'added'), new: places.new }];
    if (after === undefined) return [{ ...say('link-removed', 'removed'), old: places.old }];
    return compareLink({ old: before, new: after }, { label, places });
  });
}

interface AboutLink {
  readonly label: string;
  readonly places: Pair<Pointer>;
}

function compareLink({ old, new: newer }: Pair<LinkObject>, { label, places }: AboutLink): readonly Finding[] {
  const texts = compareRest({ old, new: newer }, elsewhere, { side: 'response', label, places });
  if (written(leadOf(old)) === written(leadOf(newer))) return texts;
  return [{ code: 'link-changed', side: 'response', says: `${label} leads elsewhere now`, ...places }, ...texts];
}

/** Where it leads to. */
function leadOf({ operationId, operationRef, parameters, requestBody, server }: LinkObject): Json {
  return [operationId ?? null, operationRef ?? null, parameters ?? {}, requestBody ?? null, server?.url ?? null];
}
