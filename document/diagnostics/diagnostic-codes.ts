/** The codes of all findings about a document, for those who name one. */
import { catalogue } from './catalogue.ts';

export const diagnosticCodes: readonly string[] = Object.keys(catalogue);
