// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validateHealthInfo } from '../health-info.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Pattern,
  type Rule,
  byName,
  judge,
  rule,
  stop,
} from '../support.ts';
import { validateVersionInfo } from '../version-info.ts';

/** The validators of getHealth. */
export const getHealthValidators: OperationValidators = {
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
      content: byName({
        'application/json': validateHealthInfo,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetHealth_200HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetHealth_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetHealth_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetHealth_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetHealth_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getVersion. */
export const getVersionValidators: OperationValidators = {
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
      content: byName({
        'application/json': validateVersionInfo,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetVersion_200HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetVersion_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetVersion_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetVersion_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetVersion_500HeaderXTraceId,
      }),
    },
  }),
};

const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema1: string = '#/paths/~1v1~1health/operations/get/responses/200/headers/x-trace-id/schema';
const pattern2: Rule = rule(schema1, 'pattern', '^[0-9a-f]{32}$');
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1v1~1health/operations/get/responses/401/headers/x-trace-id/schema';
const pattern3: Rule = rule(schema2, 'pattern', '^[0-9a-f]{32}$');
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/paths/~1v1~1health/operations/get/responses/403/headers/x-trace-id/schema';
const pattern4: Rule = rule(schema3, 'pattern', '^[0-9a-f]{32}$');
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string = '#/paths/~1v1~1health/operations/get/responses/429/headers/x-trace-id/schema';
const pattern5: Rule = rule(schema4, 'pattern', '^[0-9a-f]{32}$');
const type4: Rule = rule(schema4, 'type', 'string');
const schema5: string = '#/paths/~1v1~1health/operations/get/responses/500/headers/x-trace-id/schema';
const pattern6: Rule = rule(schema5, 'pattern', '^[0-9a-f]{32}$');
const type5: Rule = rule(schema5, 'type', 'string');
const schema6: string = '#/paths/~1v1~1version/operations/get/responses/200/headers/x-trace-id/schema';
const pattern7: Rule = rule(schema6, 'pattern', '^[0-9a-f]{32}$');
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/paths/~1v1~1version/operations/get/responses/401/headers/x-trace-id/schema';
const pattern8: Rule = rule(schema7, 'pattern', '^[0-9a-f]{32}$');
const type7: Rule = rule(schema7, 'type', 'string');
const schema8: string = '#/paths/~1v1~1version/operations/get/responses/403/headers/x-trace-id/schema';
const pattern9: Rule = rule(schema8, 'pattern', '^[0-9a-f]{32}$');
const type8: Rule = rule(schema8, 'type', 'string');
const schema9: string = '#/paths/~1v1~1version/operations/get/responses/429/headers/x-trace-id/schema';
const pattern10: Rule = rule(schema9, 'pattern', '^[0-9a-f]{32}$');
const type9: Rule = rule(schema9, 'type', 'string');
const schema10: string = '#/paths/~1v1~1version/operations/get/responses/500/headers/x-trace-id/schema';
const pattern11: Rule = rule(schema10, 'pattern', '^[0-9a-f]{32}$');
const type10: Rule = rule(schema10, 'type', 'string');

/** What is wrong with a value that should be GetHealth_200HeaderXTraceId; nothing when it is valid. */
export function validateGetHealth_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetHealth_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetHealth_401HeaderXTraceId; nothing when it is valid. */
export function validateGetHealth_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetHealth_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetHealth_403HeaderXTraceId; nothing when it is valid. */
export function validateGetHealth_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetHealth_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetHealth_429HeaderXTraceId; nothing when it is valid. */
export function validateGetHealth_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetHealth_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetHealth_500HeaderXTraceId; nothing when it is valid. */
export function validateGetHealth_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetHealth_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetVersion_200HeaderXTraceId; nothing when it is valid. */
export function validateGetVersion_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetVersion_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetVersion_401HeaderXTraceId; nothing when it is valid. */
export function validateGetVersion_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetVersion_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetVersion_403HeaderXTraceId; nothing when it is valid. */
export function validateGetVersion_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetVersion_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetVersion_429HeaderXTraceId; nothing when it is valid. */
export function validateGetVersion_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetVersion_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetVersion_500HeaderXTraceId; nothing when it is valid. */
export function validateGetVersion_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetVersion_500HeaderXTraceId, value);
}

function checkGetHealth_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern2)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}

function checkGetHealth_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern3)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkGetHealth_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern4)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkGetHealth_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern5)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkGetHealth_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern6)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}

function checkGetVersion_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern7)) return false;
  } else if (stop(at, '', type6)) return false;
  return true;
}

function checkGetVersion_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern8)) return false;
  } else if (stop(at, '', type7)) return false;
  return true;
}

function checkGetVersion_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern9)) return false;
  } else if (stop(at, '', type8)) return false;
  return true;
}

function checkGetVersion_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern10)) return false;
  } else if (stop(at, '', type9)) return false;
  return true;
}

function checkGetVersion_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', pattern11)) return false;
  } else if (stop(at, '', type10)) return false;
  return true;
}
