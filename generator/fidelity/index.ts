/** Nothing is lost in silence: what of a document the output says, allows more than, or passes over. */
export { fidelityDiagnostics, fidelityFile, fidelityLine } from './fidelity-views.ts';
export { withPlaces } from './with-places.ts';
export { type ConstructReport, type FidelityReport, judgeFidelity, type Verdict } from './judge-fidelity.ts';
