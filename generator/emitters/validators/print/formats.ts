/** The formats that are asserted when asked for: format → the function of `support/formats.ts` that tests it. */

export const stringFormats: ReadonlyMap<string, string> = new Map([
  ['date-time', 'isDateTimeText'],
  ['date', 'isDateText'],
  ['time', 'isTimeText'],
  ['duration', 'isDurationText'],
  ['email', 'isEmailText'],
  ['hostname', 'isHostnameText'],
  ['ipv4', 'isIpv4Text'],
  ['ipv6', 'isIpv6Text'],
  ['uri', 'isUriText'],
  ['uri-reference', 'isUriReferenceText'],
  ['uuid', 'isUuidText'],
  ['json-pointer', 'isJsonPointerText'],
  ['relative-json-pointer', 'isRelativeJsonPointerText'],
  ['regex', 'isRegexText'],
  ['byte', 'isBase64Text'],
  ['base64url', 'isBase64UrlText'],
]);

export const numberFormats: ReadonlyMap<string, string> = new Map([
  ['int8', 'isInt8'],
  ['int16', 'isInt16'],
  ['int32', 'isInt32'],
  ['int64', 'isInt64'],
  ['uint8', 'isUint8'],
  ['uint16', 'isUint16'],
  ['uint32', 'isUint32'],
  ['uint64', 'isUint64'],
  ['float', 'isFloat'],
  ['double', 'isDouble'],
]);
