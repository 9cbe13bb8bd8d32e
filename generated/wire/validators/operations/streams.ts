// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { checkDelta, validateDelta } from '../delta.ts';
import { validateFailure } from '../failure.ts';
import { validateStep } from '../step.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Rule,
  byName,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from '../support.ts';

/** The validators of chat. */
export const chatValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateChatBody,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateChat_200Body,
      }),
      items: byName({
        'text/event-stream': validateDelta,
      }),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateFailure,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of ordered. */
export const orderedValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      script: validateOrderedQueryScript,
    }),
    header: byName({
      'Last-Event-ID': validateOrderedHeaderLastEventID,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'text/event-stream': validateStep,
      }),
      headers: byName({}),
    },
  }),
};

/** The validators of frames. */
export const framesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'text/event-stream': validateFrames_200Item,
      }),
      headers: byName({}),
    },
  }),
};

/** The validators of lines. */
export const linesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      count: validateLinesQueryCount,
      padding: validateLinesQueryPadding,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'application/x-ndjson': validateDelta,
      }),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1streams~1chat/operations/post/requestBody/content/application~1json/schema';
const type1: Rule = rule(schema1 + '/properties/words/items', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/words', 'type', 'array');
const required1: Rule = rule(schema1, 'required', 'words');
const type3: Rule = rule(schema1 + '/properties/stream', 'type', 'boolean');
const type4: Rule = rule(schema1 + '/properties/break', 'type', 'boolean');
const type5: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/paths/~1streams~1chat/operations/post/responses/200/content/application~1json/schema';
const type6: Rule = rule(schema2 + '/properties/text', 'type', 'string');
const required2: Rule = rule(schema2, 'required', 'text');
const type7: Rule = rule(schema2, 'type', 'object');
const schema3: string = '#/paths/~1streams~1ordered/operations/get/parameters/0/schema';
const type8: Rule = rule(schema3 + '/items', 'type', 'string');
const type9: Rule = rule(schema3, 'type', 'array');
const schema4: string = '#/paths/~1streams~1ordered/operations/get/parameters/1/schema';
const type10: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/paths/~1streams~1frames/operations/get/responses/200/content/text~1event-stream/itemSchema';
const const1: Rule = rule(schema5 + '/oneOf/0/properties/event', 'const', ['delta']);
const required3: Rule = rule(schema5 + '/oneOf/0', 'required', 'event');
const required4: Rule = rule(schema5 + '/oneOf/0', 'required', 'data');
const type11: Rule = rule(schema5 + '/oneOf/0/properties/id', 'type', 'string');
const type12: Rule = rule(schema5 + '/oneOf/0', 'type', 'object');
const const2: Rule = rule(schema5 + '/oneOf/1/properties/event', 'const', ['done']);
const required5: Rule = rule(schema5 + '/oneOf/1', 'required', 'event');
const const3: Rule = rule(schema5 + '/oneOf/1/properties/data', 'const', ['[DONE]']);
const required6: Rule = rule(schema5 + '/oneOf/1', 'required', 'data');
const type13: Rule = rule(schema5 + '/oneOf/1', 'type', 'object');
const oneOf1: Rule = rule(schema5, 'oneOf', ['event', 'delta', 'done']);
const schema6: string = '#/paths/~1streams~1lines/operations/get/parameters/0/schema';
const minimum1: Rule = rule(schema6, 'minimum', 0);
const maximum1: Rule = rule(schema6, 'maximum', 100000);
const type14: Rule = rule(schema6, 'type', 'integer');
const schema7: string = '#/paths/~1streams~1lines/operations/get/parameters/1/schema';
const minimum2: Rule = rule(schema7, 'minimum', 0);
const maximum2: Rule = rule(schema7, 'maximum', 10000);
const type15: Rule = rule(schema7, 'type', 'integer');

/** What is wrong with a value that should be ChatBody; nothing when it is valid. */
export function validateChatBody(value: unknown): readonly Issue[] {
  return judge(checkChatBody, value);
}

/** What is wrong with a value that should be Chat_200Body; nothing when it is valid. */
export function validateChat_200Body(value: unknown): readonly Issue[] {
  return judge(checkChat_200Body, value);
}

/** What is wrong with a value that should be OrderedQueryScript; nothing when it is valid. */
export function validateOrderedQueryScript(value: unknown): readonly Issue[] {
  return judge(checkOrderedQueryScript, value);
}

/** What is wrong with a value that should be OrderedHeaderLastEventID; nothing when it is valid. */
export function validateOrderedHeaderLastEventID(value: unknown): readonly Issue[] {
  return judge(checkOrderedHeaderLastEventID, value);
}

/** What is wrong with a value that should be Frames_200Item; nothing when it is valid. */
export function validateFrames_200Item(value: unknown): readonly Issue[] {
  return judge(checkFrames_200Item, value);
}

/** What is wrong with a value that should be LinesQueryCount; nothing when it is valid. */
export function validateLinesQueryCount(value: unknown): readonly Issue[] {
  return judge(checkLinesQueryCount, value);
}

/** What is wrong with a value that should be LinesQueryPadding; nothing when it is valid. */
export function validateLinesQueryPadding(value: unknown): readonly Issue[] {
  return judge(checkLinesQueryPadding, value);
}

function checkChatBody(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['words'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['words'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (typeof item1 !== 'string' && stop(at, `/words/${index1}`, type1)) return false;
      }
    } else if (stop(at, '/words', type2)) return false;
    const property2 = object1['stream'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'boolean' && stop(at, '/stream', type3)) return false;
    }
    const property3 = object1['break'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'boolean' && stop(at, '/break', type4)) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkChat_200Body(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['text'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['text'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/text', type6)) return false;
  } else if (stop(at, '', type7)) return false;
  return true;
}

function checkOrderedQueryScript(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, type8)) return false;
    }
  } else if (stop(at, '', type9)) return false;
  return true;
}

function checkOrderedHeaderLastEventID(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type10)) return false;
  return true;
}

function checkFrames_200Item(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object9 = objectOf(value);
  if (object9 !== undefined) {
    let property13 = object9['event'];
    if (Object.getPrototypeOf(object9) !== Object.prototype) {
      object9 = ownProperties(object9);
      property13 = object9['event'];
    }
    tag1 = property13;
  }
  switch (tag1) {
    case 'delta': {
      let object2 = objectOf(value);
      if (object2 !== undefined) {
        let property2 = object2['event'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['event'];
        }
        if (property2 === undefined) {
          if (stop(at, '', required3)) return false;
        } else if (property2 !== 'delta' && stop(at, '/event', const1)) return false;
        const property4 = object2['data'];
        if (property4 === undefined) {
          if (stop(at, '', required4)) return false;
        } else if (!checkDelta(property4, at && under(at, '/data'))) return false;
        const property6 = object2['id'];
        if (property6 !== undefined) {
          if (typeof property6 !== 'string' && stop(at, '/id', type11)) return false;
        }
      } else if (stop(at, '', type12)) return false;
      break;
    }
    case 'done': {
      let object6 = objectOf(value);
      if (object6 !== undefined) {
        let property8 = object6['event'];
        if (Object.getPrototypeOf(object6) !== Object.prototype) {
          object6 = ownProperties(object6);
          property8 = object6['event'];
        }
        if (property8 === undefined) {
          if (stop(at, '', required5)) return false;
        } else if (property8 !== 'done' && stop(at, '/event', const2)) return false;
        const property10 = object6['data'];
        if (property10 === undefined) {
          if (stop(at, '', required6)) return false;
        } else if (property10 !== '[DONE]' && stop(at, '/data', const3)) return false;
      } else if (stop(at, '', type13)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}

function checkLinesQueryCount(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum1)) return false;
    if (value > 100000 && stop(at, '', maximum1)) return false;
  } else if (stop(at, '', type14)) return false;
  return true;
}

function checkLinesQueryPadding(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', minimum2)) return false;
    if (value > 10000 && stop(at, '', maximum2)) return false;
  } else if (stop(at, '', type15)) return false;
  return true;
}
