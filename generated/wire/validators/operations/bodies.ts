// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAnything } from '../anything.ts';
import { checkColour, validateColour } from '../colour.ts';
import { validateForm } from '../form.ts';
import { validateReceived } from '../received.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Rule,
  byName,
  isBytes,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from '../support.ts';

/** The validators of sendJson. */
export const sendJsonValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateAnything,
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

/** The validators of sendOptional. */
export const sendOptionalValidators: OperationValidators = {
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

/** The validators of sendForm. */
export const sendFormValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/x-www-form-urlencoded': validateForm,
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

/** The validators of sendMultipart. */
export const sendMultipartValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'multipart/form-data': validateSendMultipartBody,
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

/** The validators of sendText. */
export const sendTextValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'text/plain': validateSendTextBody,
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

/** The validators of sendBinary. */
export const sendBinaryValidators: OperationValidators = {
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
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of sendLines. */
export const sendLinesValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/x-ndjson': validateColour,
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

/** The validators of sendSeveral. */
export const sendSeveralValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'text/plain': validateSendSeveralBody,
    'application/json': validateColour,
    'application/x-www-form-urlencoded': validateColour,
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

const schema1: string = '#/paths/~1bodies~1multipart/operations/post/requestBody/content/multipart~1form-data/schema';
const type1: Rule = rule(schema1 + '/properties/file', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'file');
const type2: Rule = rule(schema1 + '/properties/more/items', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/more', 'type', 'array');
const type4: Rule = rule(schema1 + '/properties/text', 'type', 'string');
const type5: Rule = rule(schema1 + '/properties/count', 'type', 'integer');
const type6: Rule = rule(schema1 + '/properties/words/items', 'type', 'string');
const type7: Rule = rule(schema1 + '/properties/words', 'type', 'array');
const type8: Rule = rule(schema1 + '/properties/joined/items', 'type', 'string');
const type9: Rule = rule(schema1 + '/properties/joined', 'type', 'array');
const type10: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/paths/~1bodies~1text/operations/post/requestBody/content/text~1plain/schema';
const type11: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/paths/~1bodies~1several/operations/post/requestBody/content/text~1plain/schema';
const type12: Rule = rule(schema3, 'type', 'string');

/** What is wrong with a value that should be SendMultipartBody; nothing when it is valid. */
export function validateSendMultipartBody(value: unknown): readonly Issue[] {
  return judge(checkSendMultipartBody, value);
}

/** What is wrong with a value that should be SendTextBody; nothing when it is valid. */
export function validateSendTextBody(value: unknown): readonly Issue[] {
  return judge(checkSendTextBody, value);
}

/** What is wrong with a value that should be SendSeveralBody; nothing when it is valid. */
export function validateSendSeveralBody(value: unknown): readonly Issue[] {
  return judge(checkSendSeveralBody, value);
}

function checkSendMultipartBody(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['file'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['file'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && !isBytes(property1) && stop(at, '/file', type1)) return false;
    const property2 = object1['more'];
    if (property2 !== undefined) {
      if (Array.isArray(property2)) {
        for (let index1 = 0; index1 < property2.length; index1++) {
          const item1: unknown = property2[index1];
          if (typeof item1 !== 'string' && !isBytes(item1) && stop(at, `/more/${index1}`, type2)) return false;
        }
      } else if (stop(at, '/more', type3)) return false;
    }
    const property3 = object1['text'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && stop(at, '/text', type4)) return false;
    }
    const property4 = object1['count'];
    if (property4 !== undefined) {
      if (!Number.isInteger(property4) && stop(at, '/count', type5)) return false;
    }
    const property5 = object1['words'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        for (let index2 = 0; index2 < property5.length; index2++) {
          const item2: unknown = property5[index2];
          if (typeof item2 !== 'string' && stop(at, `/words/${index2}`, type6)) return false;
        }
      } else if (stop(at, '/words', type7)) return false;
    }
    const property6 = object1['joined'];
    if (property6 !== undefined) {
      if (Array.isArray(property6)) {
        for (let index3 = 0; index3 < property6.length; index3++) {
          const item3: unknown = property6[index3];
          if (typeof item3 !== 'string' && stop(at, `/joined/${index3}`, type8)) return false;
        }
      } else if (stop(at, '/joined', type9)) return false;
    }
    const property7 = object1['colour'];
    if (property7 !== undefined) {
      if (!checkColour(property7, at && under(at, '/colour'))) return false;
    }
    const property9 = object1['typed'];
    if (property9 !== undefined) {
      if (!checkColour(property9, at && under(at, '/typed'))) return false;
    }
  } else if (stop(at, '', type10)) return false;
  return true;
}

function checkSendTextBody(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type11)) return false;
  return true;
}

function checkSendSeveralBody(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type12)) return false;
  return true;
}
