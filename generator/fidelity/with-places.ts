/** Finds what is lost in the source. */
import type { Place, Pointer } from '#document';
import type { FidelityReport } from './judge-fidelity.ts';

/** More places of one construct than anybody looks at. */
export const shownPlaces = 20;

export function withPlaces(report: FidelityReport, place: (pointer: Pointer) => Place | undefined): FidelityReport {
  const constructs = report.constructs.map((construct) => {
    if (construct.pointers.length === 0) return construct;
    const places = construct.pointers.slice(0, shownPlaces).map(place);
    return { ...construct, places };
  });
  return { ...report, constructs };
}
