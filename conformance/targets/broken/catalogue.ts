/** Every operator. */
import { errorRevealsCause } from './operators/answers/error-reveals-cause.ts';
import { headerWrong } from './operators/answers/header-wrong.ts';
import { noAnswer } from './operators/answers/no-answer.ts';
import { nullForMissing } from './operators/answers/null-for-missing.ts';
import { otherErrorShape } from './operators/answers/other-error-shape.ts';
import { otherMediaType } from './operators/answers/other-media-type.ts';
import { otherStatus } from './operators/answers/other-status.ts';
import { unknownPath } from './operators/answers/unknown-path.ts';
import { acceptsAnything } from './operators/requests/accepts-anything.ts';
import { extraHeaderRefused } from './operators/requests/extra-header-refused.ts';
import { fieldAltered } from './operators/requests/field-altered.ts';
import { fieldIgnored } from './operators/requests/field-ignored.ts';
import { fieldRefused } from './operators/requests/field-refused.ts';
import { keyAlwaysNeeded } from './operators/requests/key-always-needed.ts';
import { keyNotChecked } from './operators/requests/key-not-checked.ts';
import { listCut } from './operators/requests/list-cut.ts';
import { listReversed } from './operators/requests/list-reversed.ts';
import { malformedFails } from './operators/requests/malformed-fails.ts';
import { nullRefused } from './operators/requests/null-refused.ts';
import { parameterClamped } from './operators/requests/parameter-clamped.ts';
import { parameterFirstOnly } from './operators/requests/parameter-first-only.ts';
import { parameterIgnored } from './operators/requests/parameter-ignored.ts';
import { parameterRefused } from './operators/requests/parameter-refused.ts';
import { unknownFieldsRefused } from './operators/requests/unknown-fields-refused.ts';
import { valueRefused } from './operators/requests/value-refused.ts';
import { badFormat } from './operators/schema/bad-format.ts';
import { fieldMissing } from './operators/schema/field-missing.ts';
import { nullInPlace } from './operators/schema/null-in-place.ts';
import { outsideEnum } from './operators/schema/outside-enum.ts';
import { undeclaredField } from './operators/schema/undeclared-field.ts';
import { wrongConstant } from './operators/schema/wrong-constant.ts';
import { wrongType } from './operators/schema/wrong-type.ts';
import { contentAltered } from './operators/fidelity/content-altered.ts';
import { emptied } from './operators/fidelity/emptied.ts';
import { firstItemLost } from './operators/fidelity/first-item-lost.ts';
import { idReused } from './operators/fidelity/id-reused.ts';
import { itemTwice } from './operators/fidelity/item-twice.ts';
import { itemsReversed } from './operators/fidelity/items-reversed.ts';
import { lastItemLost } from './operators/fidelity/last-item-lost.ts';
import { lettersLost } from './operators/fidelity/letters-lost.ts';
import { madeNull } from './operators/fidelity/made-null.ts';
import { neverEmpty } from './operators/fidelity/never-empty.ts';
import { neverNull } from './operators/fidelity/never-null.ts';
import { optionalMissing } from './operators/fidelity/optional-missing.ts';
import { otherValueThere } from './operators/fidelity/other-value.ts';
import { staleAnswer } from './operators/fidelity/stale-answer.ts';
import { textCut } from './operators/fidelity/text-cut.ts';
import { timeInMilliseconds } from './operators/fidelity/time-in-milliseconds.ts';
import { timeMoves } from './operators/fidelity/time-moves.ts';
import { timeOfAnotherZone } from './operators/fidelity/time-of-another-zone.ts';
import { timeUnset } from './operators/fidelity/time-unset.ts';
import { unknownFieldsKept } from './operators/fidelity/unknown-fields-kept.ts';
import { childrenSurvive } from './operators/lifecycle/children-survive.ts';
import { deleteDoesNothing } from './operators/lifecycle/delete-does-nothing.ts';
import { deletedStillListed } from './operators/lifecycle/deleted-still-listed.ts';
import { deletedStillReadable } from './operators/lifecycle/deleted-still-readable.ts';
import { leftIsLost } from './operators/lifecycle/left-is-lost.ts';
import { notThereAtFirst } from './operators/lifecycle/not-there-at-first.ts';
import { secondDeleteAccepted } from './operators/lifecycle/second-delete-accepted.ts';
import { siblingsLost } from './operators/lifecycle/siblings-lost.ts';
import { cursorInclusive } from './operators/lists/cursor-inclusive.ts';
import { cursorSkips } from './operators/lists/cursor-skips.ts';
import { edgesSwapped } from './operators/lists/edges-swapped.ts';
import { moreWrong } from './operators/lists/more-wrong.ts';
import { numberTooHigh, numberTooLow } from './operators/lists/number-shifted.ts';
import { silentLimit } from './operators/lists/silent-limit.ts';
import { listOfBothKeys } from './operators/isolation/list-of-both-keys.ts';
import { otherParentsListed } from './operators/isolation/other-parents-listed.ts';
import { parentIgnored } from './operators/isolation/parent-ignored.ts';
import { refusalReveals } from './operators/isolation/refusal-reveals.ts';
import { secondKeyAsFirst } from './operators/isolation/second-key-as-first.ts';
import { endMarker } from './operators/streams/end-marker.ts';
import { errorInPlaceOfEnd } from './operators/streams/error-in-place-of-end.ts';
import { errorSwallowed } from './operators/streams/error-swallowed.ts';
import { eventAdded } from './operators/streams/event-added.ts';
import { eventLate } from './operators/streams/event-late.ts';
import { eventLost } from './operators/streams/event-lost.ts';
import { eventRenamed } from './operators/streams/event-renamed.ts';
import { eventTwice } from './operators/streams/event-twice.ts';
import { firstPieceAgain } from './operators/streams/first-piece-again.ts';
import { goesOnAfterTheEnd } from './operators/streams/goes-on-after-the-end.ts';
import { idsWrong } from './operators/streams/ids-wrong.ts';
import { lastEventLost } from './operators/streams/last-event-lost.ts';
import { lastEventTwice } from './operators/streams/last-event-twice.ts';
import { numbersWrong } from './operators/streams/numbers-wrong.ts';
import { oneFrameDiffers } from './operators/streams/one-frame-differs.ts';
import { resumedWrongly } from './operators/streams/resumed-wrongly.ts';
import { streamConfused } from './operators/streams/stream-confused.ts';
import { streamCut } from './operators/streams/stream-cut.ts';
import { streamHeldBack } from './operators/streams/stream-held-back.ts';
import { unknownEvent } from './operators/streams/unknown-event.ts';
import { wrongFraming } from './operators/streams/wrong-framing.ts';
import { answersLate } from './operators/timing/answers-late.ts';
import { answersMixedUp } from './operators/timing/answers-mixed-up.ts';
import { oneAtATime } from './operators/timing/one-at-a-time.ts';
import type { Operator } from './operator.ts';

export const operators: readonly Operator[] = [
  errorRevealsCause,
  headerWrong,
  noAnswer,
  nullForMissing,
  otherErrorShape,
  otherMediaType,
  otherStatus,
  unknownPath,
  acceptsAnything,
  extraHeaderRefused,
  fieldAltered,
  fieldIgnored,
  fieldRefused,
  keyAlwaysNeeded,
  keyNotChecked,
  listCut,
  listReversed,
  malformedFails,
  nullRefused,
  parameterClamped,
  parameterFirstOnly,
  parameterIgnored,
  parameterRefused,
  unknownFieldsRefused,
  valueRefused,
  badFormat,
  fieldMissing,
  nullInPlace,
  outsideEnum,
  undeclaredField,
  wrongConstant,
  wrongType,
  contentAltered,
  emptied,
  firstItemLost,
  idReused,
  itemTwice,
  itemsReversed,
  lastItemLost,
  lettersLost,
  madeNull,
  neverEmpty,
  neverNull,
  optionalMissing,
  otherValueThere,
  staleAnswer,
  textCut,
  timeInMilliseconds,
  timeMoves,
  timeOfAnotherZone,
  timeUnset,
  unknownFieldsKept,
  childrenSurvive,
  deleteDoesNothing,
  deletedStillListed,
  deletedStillReadable,
  leftIsLost,
  notThereAtFirst,
  secondDeleteAccepted,
  siblingsLost,
  cursorInclusive,
  cursorSkips,
  edgesSwapped,
  moreWrong,
  numberTooHigh,
  numberTooLow,
  silentLimit,
  listOfBothKeys,
  otherParentsListed,
  parentIgnored,
  refusalReveals,
  secondKeyAsFirst,
  endMarker,
  errorInPlaceOfEnd,
  errorSwallowed,
  eventAdded,
  eventLate,
  eventLost,
  eventRenamed,
  eventTwice,
  firstPieceAgain,
  goesOnAfterTheEnd,
  idsWrong,
  lastEventLost,
  lastEventTwice,
  numbersWrong,
  oneFrameDiffers,
  resumedWrongly,
  streamConfused,
  streamCut,
  streamHeldBack,
  unknownEvent,
  wrongFraming,
  answersLate,
  answersMixedUp,
  oneAtATime,
];
