/** Which defects an assertion is likely to be about: to try the promising ones first. */

interface Affinity {
  readonly assertion: RegExp;
  /** Names of operators. */
  readonly operators: readonly string[];
}

const events = [
  'event-lost',
  'event-twice',
  'event-late',
  'event-renamed',
  'event-added',
  'unknown-event',
  'first-piece-again',
];
const refusals = [
  'other-status',
  'accepts-anything',
  'second-key-as-first',
  'parent-ignored',
  'key-not-checked',
  'field-refused',
  'parameter-refused',
];
const values = [
  'other-value',
  'never-null',
  'made-null',
  'emptied',
  'last-item-lost',
  'items-reversed',
  'item-twice',
  'never-empty',
  'field-ignored',
  'field-altered',
];

/** The first that fits counts. */
const affinities: readonly Affinity[] = [
  { assertion: /answered$/, operators: ['no-answer'] },
  { assertion: /\.status$/, operators: refusals },
  { assertion: /\.media$/, operators: ['other-media-type', 'stream-confused', 'other-error-shape'] },
  { assertion: /\.headers\./, operators: ['header-wrong', 'unknown-path'] },
  { assertion: /\.empty$/, operators: ['other-status'] },
  { assertion: /\.whole$/, operators: ['stream-confused'] },
  { assertion: /\.no-error$/, operators: ['error-in-place-of-end'] },
  { assertion: /\.error\b/, operators: ['error-swallowed', ...values] },
  { assertion: /\.ends$/, operators: ['last-event-lost', 'goes-on-after-the-end', 'error-in-place-of-end', ...events] },
  {
    assertion: /\.(order|items|contains|count|counts|absent)\b[^$]*\$?$/,
    operators: [...events, 'last-event-twice', 'goes-on-after-the-end'],
  },
  { assertion: /\.(same|equal|blocks)\b/, operators: ['one-frame-differs', ...values] },
  { assertion: /\.fold\b/, operators: ['first-piece-again', 'event-lost', ...values] },
  { assertion: /\.framing/, operators: ['wrong-framing', 'end-marker'] },
  { assertion: /\.ids$/, operators: ['ids-wrong'] },
  { assertion: /\.sequence$/, operators: ['numbers-wrong'] },
  { assertion: /\.(spread|within)$/, operators: ['stream-held-back', 'answers-late'] },
  { assertion: /\.body\$$/, operators: ['undeclared-field', ...values] },
  {
    assertion: /\.bodyText/,
    operators: [
      'refusal-reveals',
      'content-altered',
      'list-of-both-keys',
      'other-parents-listed',
      'parameter-ignored',
      ...values,
    ],
  },
  {
    assertion: /^check/,
    operators: [
      'id-reused',
      'time-unset',
      'time-of-another-zone',
      'answers-mixed-up',
      ...values,
      'accepts-anything',
      ...events,
    ],
  },
  { assertion: /law\.silent/, operators: ['refusal-reveals', ...refusals] },
  { assertion: /law\.refused/, operators: refusals },
  {
    assertion: /law\./,
    operators: [
      'parameter-ignored',
      'number-too-high',
      'number-too-low',
      'cursor-skips',
      'cursor-inclusive',
      'more-wrong',
      'edges-swapped',
      'silent-limit',
      'list-of-both-keys',
      'other-parents-listed',
      'items-reversed',
      'item-twice',
      'last-item-lost',
    ],
  },
  { assertion: /./, operators: values },
];

/** From 0 to 2. */
export function affinity(assertion: string, operator: string): number {
  const operators = affinities.find((one) => one.assertion.test(assertion))?.operators ?? [];
  const at = operators.indexOf(operator);
  return at === -1 ? 0 : 2 - at / operators.length;
}
