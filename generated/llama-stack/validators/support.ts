// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What generated validators are built from. */
export { deepEqual, hasDuplicates } from './support/equality.ts';
export {
  isBase64Text,
  isBase64UrlText,
  isDateText,
  isDateTimeText,
  isDouble,
  isDurationText,
  isEmailText,
  isFloat,
  isHostnameText,
  isInt16,
  isInt32,
  isInt64,
  isInt8,
  isIpv4Text,
  isIpv6Text,
  isJsonPointerText,
  isRegexText,
  isRelativeJsonPointerText,
  isTimeText,
  isUint16,
  isUint32,
  isUint64,
  isUint8,
  isUriReferenceText,
  isUriText,
  isUuidText,
} from './support/formats.ts';
export { accepts, explain, judge, noIssues, rule, stop, under } from './support/issues.ts';
export type { Check, Issue, Issues, Rule, Validator } from './support/issues.ts';
export { markItems, markMatching, markNames, markProperties } from './support/marks.ts';
export { isMultipleOf, nearest } from './support/numbers.ts';
export {
  countProperties,
  hasProperty,
  isBytes,
  objectOf,
  ownProperties,
  ownProperty,
  segment,
} from './support/objects.ts';
export type { Properties } from './support/objects.ts';
export { byName } from './support/operations.ts';
export type { ByName, OperationValidators, ResponseValidators } from './support/operations.ts';
export { patternMachine, shortPattern } from './support/patterns.ts';
export type { Pattern } from './support/patterns.ts';
export { codePoints } from './support/text.ts';
export { limitDepth, Unjudgeable } from './support/unjudgeable.ts';
