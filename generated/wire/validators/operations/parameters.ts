// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { checkColour, validateColour } from '../colour.ts';
import { checkNumbers, validateNumbers } from '../numbers.ts';
import { validateReceived } from '../received.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Pattern,
  type Rule,
  byName,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from '../support.ts';

/** The validators of pathSimple. */
export const pathSimpleValidators: OperationValidators = {
  parameters: {
    path: byName({
      text: validatePathSimplePathText,
      list: validateNumbers,
      record: validateColour,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of pathSimpleExploded. */
export const pathSimpleExplodedValidators: OperationValidators = {
  parameters: {
    path: byName({
      text: validatePathSimpleExplodedPathText,
      list: validateNumbers,
      record: validateColour,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of pathLabel. */
export const pathLabelValidators: OperationValidators = {
  parameters: {
    path: byName({
      text: validatePathLabelPathText,
      list: validateNumbers,
      record: validateColour,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of pathLabelExploded. */
export const pathLabelExplodedValidators: OperationValidators = {
  parameters: {
    path: byName({
      text: validatePathLabelExplodedPathText,
      list: validateNumbers,
      record: validateColour,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of pathMatrix. */
export const pathMatrixValidators: OperationValidators = {
  parameters: {
    path: byName({
      text: validatePathMatrixPathText,
      list: validateNumbers,
      record: validateColour,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of pathMatrixExploded. */
export const pathMatrixExplodedValidators: OperationValidators = {
  parameters: {
    path: byName({
      text: validatePathMatrixExplodedPathText,
      list: validateNumbers,
      record: validateColour,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of pathPieces. */
export const pathPiecesValidators: OperationValidators = {
  parameters: {
    path: byName({
      name: validatePathPiecesPathName,
      format: validatePathPiecesPathFormat,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of queryForm. */
export const queryFormValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      text: validateQueryFormQueryText,
      count: validateQueryFormQueryCount,
      ratio: validateQueryFormQueryRatio,
      flag: validateQueryFormQueryFlag,
      list: validateNumbers,
      words: validateQueryFormQueryWords,
      'odd[]': validateQueryFormQueryOdd,
      either: validateQueryFormQueryEither,
      size: validateQueryFormQuerySize,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of queryFormRecord. */
export const queryFormRecordValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      record: validateColour,
      text: validateQueryFormRecordQueryText,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of queryFormJoined. */
export const queryFormJoinedValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      list: validateNumbers,
      words: validateQueryFormJoinedQueryWords,
      record: validateColour,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of queryDelimited. */
export const queryDelimitedValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      spaced: validateNumbers,
      piped: validateNumbers,
      reserved: validateQueryDelimitedQueryReserved,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of queryDeep. */
export const queryDeepValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      filter: validateQueryDeepQueryFilter,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of queryContent. */
export const queryContentValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      filter: validateColour,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of queryMethod. */
export const queryMethodValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateColour,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of headers. */
export const headersValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'X-Text': validateHeadersHeaderXText,
      'X-Count': validateHeadersHeaderXCount,
      'X-List': validateNumbers,
      'X-Record': validateColour,
      'X-Exploded': validateColour,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({
        'X-Count': validateHeaders_200HeaderXCount,
        'X-List': validateNumbers,
        'X-Record': validateColour,
        'X-Exploded': validateColour,
        'Set-Cookie': validateHeaders_200HeaderSetCookie,
      }),
    },
  }),
};

/** The validators of cookies. */
export const cookiesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({
      text: validateCookiesCookieText,
      count: validateCookiesCookieCount,
      list: validateNumbers,
    }),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of clash. */
export const clashValidators: OperationValidators = {
  parameters: {
    path: byName({
      id: validateClashPathId,
    }),
    query: byName({
      name: validateClashQueryName,
    }),
    header: byName({
      name: validateClashHeaderName,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateClashBody,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateReceived,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1path~1simple~1{text}~1{list}~1{record}/operations/get/parameters/0/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1path~1simple-exploded~1{text}~1{list}~1{record}/operations/get/parameters/0/schema';
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/paths/~1path~1label~1{text}~1{list}~1{record}/operations/get/parameters/0/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/paths/~1path~1label-exploded~1{text}~1{list}~1{record}/operations/get/parameters/0/schema';
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/paths/~1path~1matrix~1{text}~1{list}~1{record}/operations/get/parameters/0/schema';
const type5: Rule = rule(schema5, 'type', 'string');
const schema6: string = '#/paths/~1path~1matrix-exploded~1{text}~1{list}~1{record}/operations/get/parameters/0/schema';
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/paths/~1path~1pieces~1{name}.{format}/operations/get/parameters/0/schema';
const type7: Rule = rule(schema7, 'type', 'string');
const schema8: string = '#/paths/~1path~1pieces~1{name}.{format}/operations/get/parameters/1/schema';
const enum1: Rule = rule(schema8, 'enum', ['json', 'csv']);
const schema9: string = '#/paths/~1query~1form/operations/get/parameters/0/schema';
const type8: Rule = rule(schema9, 'type', 'string');
const schema10: string = '#/paths/~1query~1form/operations/get/parameters/1/schema';
const type9: Rule = rule(schema10, 'type', 'integer');
const schema11: string = '#/paths/~1query~1form/operations/get/parameters/2/schema';
const type10: Rule = rule(schema11, 'type', 'number');
const schema12: string = '#/paths/~1query~1form/operations/get/parameters/3/schema';
const type11: Rule = rule(schema12, 'type', 'boolean');
const schema13: string = '#/paths/~1query~1form/operations/get/parameters/5/schema';
const type12: Rule = rule(schema13 + '/items', 'type', 'string');
const type13: Rule = rule(schema13, 'type', 'array');
const schema14: string = '#/paths/~1query~1form/operations/get/parameters/6/schema';
const type14: Rule = rule(schema14 + '/items', 'type', 'string');
const type15: Rule = rule(schema14, 'type', 'array');
const schema15: string = '#/paths/~1query~1form/operations/get/parameters/7/schema';
const oneOf1: Rule = rule(schema15, 'oneOf', 2);
const schema16: string = '#/paths/~1query~1form/operations/get/parameters/8/schema';
const enum2: Rule = rule(schema16, 'enum', [1, 2, 'large']);
const schema17: string = '#/paths/~1query~1form-record/operations/get/parameters/1/schema';
const type16: Rule = rule(schema17, 'type', 'string');
const schema18: string = '#/paths/~1query~1form-joined/operations/get/parameters/1/schema';
const type17: Rule = rule(schema18 + '/items', 'type', 'string');
const type18: Rule = rule(schema18, 'type', 'array');
const schema19: string = '#/paths/~1query~1delimited/operations/get/parameters/2/schema';
const type19: Rule = rule(schema19, 'type', 'string');
const schema20: string = '#/paths/~1query~1deep/operations/get/parameters/0/schema';
const type20: Rule = rule(schema20 + '/properties/text', 'type', 'string');
const type21: Rule = rule(schema20 + '/properties/from', 'type', 'integer');
const type22: Rule = rule(schema20, 'type', 'object');
const schema21: string = '#/paths/~1header/operations/get/parameters/0/schema';
const type23: Rule = rule(schema21, 'type', 'string');
const schema22: string = '#/paths/~1header/operations/get/parameters/1/schema';
const type24: Rule = rule(schema22, 'type', 'integer');
const schema23: string = '#/paths/~1header/operations/get/responses/200/headers/X-Count/schema';
const type25: Rule = rule(schema23, 'type', 'integer');
const schema24: string = '#/paths/~1header/operations/get/responses/200/headers/Set-Cookie/schema';
const type26: Rule = rule(schema24 + '/items', 'type', 'string');
const type27: Rule = rule(schema24, 'type', 'array');
const schema25: string = '#/paths/~1cookie/operations/get/parameters/0/schema';
const type28: Rule = rule(schema25, 'type', 'string');
const schema26: string = '#/paths/~1cookie/operations/get/parameters/1/schema';
const type29: Rule = rule(schema26, 'type', 'integer');
const schema27: string = '#/paths/~1clash~1{id}/operations/post/parameters/0/schema';
const type30: Rule = rule(schema27, 'type', 'string');
const schema28: string = '#/paths/~1clash~1{id}/operations/post/parameters/1/schema';
const type31: Rule = rule(schema28, 'type', 'string');
const schema29: string = '#/paths/~1clash~1{id}/operations/post/parameters/2/schema';
const type32: Rule = rule(schema29, 'type', 'string');
const schema30: string = '#/paths/~1clash~1{id}/operations/post/requestBody/content/application~1json/schema';
const type33: Rule = rule(schema30 + '/properties/name', 'type', 'string');
const required1: Rule = rule(schema30, 'required', 'name');
const type34: Rule = rule(schema30 + '/properties/id', 'type', 'integer');
const type35: Rule = rule(schema30, 'type', 'object');
const pattern1: Pattern = new RegExp('^[a-z]+$', 'u');
const schema31: string = '#/paths/~1query~1form/operations/get/parameters/7/schema/oneOf/1';
const pattern2: Rule = rule(schema31, 'pattern', '^[a-z]+$');
const type36: Rule = rule(schema31, 'type', 'string');

/** What is wrong with a value that should be PathSimplePathText; nothing when it is valid. */
export function validatePathSimplePathText(value: unknown): readonly Issue[] {
  return judge(checkPathSimplePathText, value);
}

/** What is wrong with a value that should be PathSimpleExplodedPathText; nothing when it is valid. */
export function validatePathSimpleExplodedPathText(value: unknown): readonly Issue[] {
  return judge(checkPathSimpleExplodedPathText, value);
}

/** What is wrong with a value that should be PathLabelPathText; nothing when it is valid. */
export function validatePathLabelPathText(value: unknown): readonly Issue[] {
  return judge(checkPathLabelPathText, value);
}

/** What is wrong with a value that should be PathLabelExplodedPathText; nothing when it is valid. */
export function validatePathLabelExplodedPathText(value: unknown): readonly Issue[] {
  return judge(checkPathLabelExplodedPathText, value);
}

/** What is wrong with a value that should be PathMatrixPathText; nothing when it is valid. */
export function validatePathMatrixPathText(value: unknown): readonly Issue[] {
  return judge(checkPathMatrixPathText, value);
}

/** What is wrong with a value that should be PathMatrixExplodedPathText; nothing when it is valid. */
export function validatePathMatrixExplodedPathText(value: unknown): readonly Issue[] {
  return judge(checkPathMatrixExplodedPathText, value);
}

/** What is wrong with a value that should be PathPiecesPathName; nothing when it is valid. */
export function validatePathPiecesPathName(value: unknown): readonly Issue[] {
  return judge(checkPathPiecesPathName, value);
}

/** What is wrong with a value that should be PathPiecesPathFormat; nothing when it is valid. */
export function validatePathPiecesPathFormat(value: unknown): readonly Issue[] {
  return judge(checkPathPiecesPathFormat, value);
}

/** What is wrong with a value that should be QueryFormQueryText; nothing when it is valid. */
export function validateQueryFormQueryText(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryText, value);
}

/** What is wrong with a value that should be QueryFormQueryCount; nothing when it is valid. */
export function validateQueryFormQueryCount(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryCount, value);
}

/** What is wrong with a value that should be QueryFormQueryRatio; nothing when it is valid. */
export function validateQueryFormQueryRatio(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryRatio, value);
}

/** What is wrong with a value that should be QueryFormQueryFlag; nothing when it is valid. */
export function validateQueryFormQueryFlag(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryFlag, value);
}

/** What is wrong with a value that should be QueryFormQueryWords; nothing when it is valid. */
export function validateQueryFormQueryWords(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryWords, value);
}

/** What is wrong with a value that should be QueryFormQueryOdd; nothing when it is valid. */
export function validateQueryFormQueryOdd(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryOdd, value);
}

/** What is wrong with a value that should be QueryFormQueryEither; nothing when it is valid. */
export function validateQueryFormQueryEither(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQueryEither, value);
}

/** What is wrong with a value that should be QueryFormQuerySize; nothing when it is valid. */
export function validateQueryFormQuerySize(value: unknown): readonly Issue[] {
  return judge(checkQueryFormQuerySize, value);
}

/** What is wrong with a value that should be QueryFormRecordQueryText; nothing when it is valid. */
export function validateQueryFormRecordQueryText(value: unknown): readonly Issue[] {
  return judge(checkQueryFormRecordQueryText, value);
}

/** What is wrong with a value that should be QueryFormJoinedQueryWords; nothing when it is valid. */
export function validateQueryFormJoinedQueryWords(value: unknown): readonly Issue[] {
  return judge(checkQueryFormJoinedQueryWords, value);
}

/** What is wrong with a value that should be QueryDelimitedQueryReserved; nothing when it is valid. */
export function validateQueryDelimitedQueryReserved(value: unknown): readonly Issue[] {
  return judge(checkQueryDelimitedQueryReserved, value);
}

/** What is wrong with a value that should be QueryDeepQueryFilter; nothing when it is valid. */
export function validateQueryDeepQueryFilter(value: unknown): readonly Issue[] {
  return judge(checkQueryDeepQueryFilter, value);
}

/** What is wrong with a value that should be HeadersHeaderXText; nothing when it is valid. */
export function validateHeadersHeaderXText(value: unknown): readonly Issue[] {
  return judge(checkHeadersHeaderXText, value);
}

/** What is wrong with a value that should be HeadersHeaderXCount; nothing when it is valid. */
export function validateHeadersHeaderXCount(value: unknown): readonly Issue[] {
  return judge(checkHeadersHeaderXCount, value);
}

/** What is wrong with a value that should be Headers_200HeaderXCount; nothing when it is valid. */
export function validateHeaders_200HeaderXCount(value: unknown): readonly Issue[] {
  return judge(checkHeaders_200HeaderXCount, value);
}

/** What is wrong with a value that should be Headers_200HeaderSetCookie; nothing when it is valid. */
export function validateHeaders_200HeaderSetCookie(value: unknown): readonly Issue[] {
  return judge(checkHeaders_200HeaderSetCookie, value);
}

/** What is wrong with a value that should be CookiesCookieText; nothing when it is valid. */
export function validateCookiesCookieText(value: unknown): readonly Issue[] {
  return judge(checkCookiesCookieText, value);
}

/** What is wrong with a value that should be CookiesCookieCount; nothing when it is valid. */
export function validateCookiesCookieCount(value: unknown): readonly Issue[] {
  return judge(checkCookiesCookieCount, value);
}

/** What is wrong with a value that should be ClashPathId; nothing when it is valid. */
export function validateClashPathId(value: unknown): readonly Issue[] {
  return judge(checkClashPathId, value);
}

/** What is wrong with a value that should be ClashQueryName; nothing when it is valid. */
export function validateClashQueryName(value: unknown): readonly Issue[] {
  return judge(checkClashQueryName, value);
}

/** What is wrong with a value that should be ClashHeaderName; nothing when it is valid. */
export function validateClashHeaderName(value: unknown): readonly Issue[] {
  return judge(checkClashHeaderName, value);
}

/** What is wrong with a value that should be ClashBody; nothing when it is valid. */
export function validateClashBody(value: unknown): readonly Issue[] {
  return judge(checkClashBody, value);
}

function checkPathSimplePathText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkPathSimpleExplodedPathText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type2)) return false;
  return true;
}

function checkPathLabelPathText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkPathLabelExplodedPathText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type4)) return false;
  return true;
}

function checkPathMatrixPathText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type5)) return false;
  return true;
}

function checkPathMatrixExplodedPathText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type6)) return false;
  return true;
}

function checkPathPiecesPathName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type7)) return false;
  return true;
}

function checkPathPiecesPathFormat(value: unknown, at?: Issues): boolean {
  if (value !== 'json' && value !== 'csv' && stop(at, '', enum1)) return false;
  return true;
}

function checkQueryFormQueryText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type8)) return false;
  return true;
}

function checkQueryFormQueryCount(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type9)) return false;
  return true;
}

function checkQueryFormQueryRatio(value: unknown, at?: Issues): boolean {
  if (!Number.isFinite(value) && stop(at, '', type10)) return false;
  return true;
}

function checkQueryFormQueryFlag(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'boolean' && stop(at, '', type11)) return false;
  return true;
}

function checkQueryFormQueryWords(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type12)) return false;
    }
  } else if (stop(at, '', type13)) return false;
  return true;
}

function checkQueryFormQueryOdd(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type14)) return false;
    }
  } else if (stop(at, '', type15)) return false;
  return true;
}

function checkQueryFormQueryEither(value: unknown, at?: Issues): boolean {
  if (!(Number.isInteger(value) || checkQueryFormQueryEither$oneOf1(value))) {
    if (stop(at, '', oneOf1)) return false;
    explain(at, value, [checkQueryFormQueryEither$oneOf1]);
  }
  return true;
}

function checkQueryFormQuerySize(value: unknown, at?: Issues): boolean {
  if (value !== 1 && value !== 2 && value !== 'large' && stop(at, '', enum2)) return false;
  return true;
}

function checkQueryFormRecordQueryText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type16)) return false;
  return true;
}

function checkQueryFormJoinedQueryWords(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type17)) return false;
    }
  } else if (stop(at, '', type18)) return false;
  return true;
}

function checkQueryDelimitedQueryReserved(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type19)) return false;
  return true;
}

function checkQueryDeepQueryFilter(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['text'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['text'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/text', type20)) return false;
    }
    const property2 = object1['from'];
    if (property2 !== undefined) {
      if (!Number.isInteger(property2) && stop(at, '/from', type21)) return false;
    }
    const property3 = object1['list'];
    if (property3 !== undefined) {
      if (!checkNumbers(property3, at && under(at, '/list'))) return false;
    }
    const property5 = object1['nested'];
    if (property5 !== undefined) {
      if (!checkColour(property5, at && under(at, '/nested'))) return false;
    }
  } else if (stop(at, '', type22)) return false;
  return true;
}

function checkHeadersHeaderXText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type23)) return false;
  return true;
}

function checkHeadersHeaderXCount(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type24)) return false;
  return true;
}

function checkHeaders_200HeaderXCount(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type25)) return false;
  return true;
}

function checkHeaders_200HeaderSetCookie(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type26)) return false;
    }
  } else if (stop(at, '', type27)) return false;
  return true;
}

function checkCookiesCookieText(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type28)) return false;
  return true;
}

function checkCookiesCookieCount(value: unknown, at?: Issues): boolean {
  if (!Number.isInteger(value) && stop(at, '', type29)) return false;
  return true;
}

function checkClashPathId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type30)) return false;
  return true;
}

function checkClashQueryName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type31)) return false;
  return true;
}

function checkClashHeaderName(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type32)) return false;
  return true;
}

function checkClashBody(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/name', type33)) return false;
    const property2 = object1['id'];
    if (property2 !== undefined) {
      if (!Number.isInteger(property2) && stop(at, '/id', type34)) return false;
    }
  } else if (stop(at, '', type35)) return false;
  return true;
}

function checkQueryFormQueryEither$oneOf1(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern2)) return false;
  } else if (stop(at, '', type36)) return false;
  return true;
}
