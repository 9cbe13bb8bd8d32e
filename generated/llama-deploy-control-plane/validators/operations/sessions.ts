// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateErrorDetail } from '../error-detail.ts';
import { validateEventDefinition } from '../event-definition.ts';
import { validateResultStyle } from '../result-style.ts';
import { validateSessionDefinition } from '../session-definition.ts';
import { validateSessionMap } from '../session-map.ts';
import { validateSessionState } from '../session-state.ts';
import {
  type Issue,
  type Issues,
  type OperationValidators,
  type Rule,
  byName,
  explain,
  judge,
  rule,
  stop,
  under,
} from '../support.ts';
import { checkTaskDefinition } from '../task-definition.ts';
import { validateTaskDefinitionParam } from '../task-definition-param.ts';
import { validateTaskEvent } from '../task-event.ts';
import { checkTaskResult } from '../task-result.ts';
import { validateValidationError } from '../validation-error.ts';

/** The validators of listSessions. */
export const listSessionsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'x-etalon-results': validateResultStyle,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSessionMap,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of createSession. */
export const createSessionValidators: OperationValidators = {
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
        'application/json': validateCreateSession_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of getSession. */
export const getSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateGetSessionPathSessionId,
    }),
    query: byName({}),
    header: byName({
      'x-etalon-results': validateResultStyle,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSessionDefinition,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of deleteSession. */
export const deleteSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateDeleteSessionPathSessionId,
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
        'application/json': validateDeleteSession_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of addTask. */
export const addTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateAddTaskPathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateTaskDefinitionParam,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAddTask_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    409: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of listTasks. */
export const listTasksValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateListTasksPathSessionId,
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
        'application/json': validateListTasks_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of getCurrentTask. */
export const getCurrentTaskValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateGetCurrentTaskPathSessionId,
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
        'application/json': validateGetCurrentTask_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of getTaskResult. */
export const getTaskResultValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateGetTaskResultPathSessionId,
      task_id: validateGetTaskResultPathTaskId,
    }),
    query: byName({}),
    header: byName({
      'x-etalon-results': validateResultStyle,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateGetTaskResult_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of streamTaskResult. */
export const streamTaskResultValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateStreamTaskResultPathSessionId,
      task_id: validateStreamTaskResultPathTaskId,
    }),
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
        'application/x-ndjson': validateTaskEvent,
      }),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of sendTaskEvent. */
export const sendTaskEventValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateSendTaskEventPathSessionId,
      task_id: validateSendTaskEventPathTaskId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateEventDefinition,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSendTaskEvent_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of getSessionState. */
export const getSessionStateValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateGetSessionStatePathSessionId,
    }),
    query: byName({}),
    header: byName({
      'x-etalon-results': validateResultStyle,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSessionState,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

/** The validators of updateSessionState. */
export const updateSessionStateValidators: OperationValidators = {
  parameters: {
    path: byName({
      session_id: validateUpdateSessionStatePathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateSessionState,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateUpdateSessionState_200Body,
      }),
      items: byName({}),
      headers: byName({}),
    },
    400: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    401: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    413: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
    422: {
      content: byName({
        'application/json': validateValidationError,
      }),
      items: byName({}),
      headers: byName({}),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({}),
    },
  }),
};

const schema1: string = '#/paths/~1sessions~1create/operations/post/responses/200/content/application~1json/schema';
const type1: Rule = rule(schema1, 'type', 'string');
const schema2: string = '#/paths/~1sessions~1{session_id}/operations/get/parameters/0/schema';
const type2: Rule = rule(schema2, 'type', 'string');
const schema3: string = '#/paths/~1sessions~1{session_id}~1delete/operations/post/parameters/0/schema';
const type3: Rule = rule(schema3, 'type', 'string');
const schema4: string =
  '#/paths/~1sessions~1{session_id}~1delete/operations/post/responses/200/content/application~1json/schema';
const type4: Rule = rule(schema4, 'type', 'null');
const schema5: string = '#/paths/~1sessions~1{session_id}~1tasks/operations/post/parameters/0/schema';
const type5: Rule = rule(schema5, 'type', 'string');
const schema6: string =
  '#/paths/~1sessions~1{session_id}~1tasks/operations/post/responses/200/content/application~1json/schema';
const type6: Rule = rule(schema6, 'type', 'string');
const schema7: string = '#/paths/~1sessions~1{session_id}~1tasks/operations/get/parameters/0/schema';
const type7: Rule = rule(schema7, 'type', 'string');
const schema8: string =
  '#/paths/~1sessions~1{session_id}~1tasks/operations/get/responses/200/content/application~1json/schema';
const type8: Rule = rule(schema8, 'type', 'array');
const schema9: string = '#/paths/~1sessions~1{session_id}~1current_task/operations/get/parameters/0/schema';
const type9: Rule = rule(schema9, 'type', 'string');
const schema10: string =
  '#/paths/~1sessions~1{session_id}~1current_task/operations/get/responses/200/content/application~1json/schema';
const anyOf1: Rule = rule(schema10, 'anyOf', 2);
const schema11: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1result/operations/get/parameters/0/schema';
const type10: Rule = rule(schema11, 'type', 'string');
const schema12: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1result/operations/get/parameters/1/schema';
const type11: Rule = rule(schema12, 'type', 'string');
const schema13: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1result/operations/get/responses/200/content/application~1json/schema';
const anyOf2: Rule = rule(schema13, 'anyOf', 2);
const schema14: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1result_stream/operations/get/parameters/0/schema';
const type12: Rule = rule(schema14, 'type', 'string');
const schema15: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1result_stream/operations/get/parameters/1/schema';
const type13: Rule = rule(schema15, 'type', 'string');
const schema16: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1send_event/operations/post/parameters/0/schema';
const type14: Rule = rule(schema16, 'type', 'string');
const schema17: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1send_event/operations/post/parameters/1/schema';
const type15: Rule = rule(schema17, 'type', 'string');
const schema18: string =
  '#/paths/~1sessions~1{session_id}~1tasks~1{task_id}~1send_event/operations/post/responses/200/content/application~1json/schema';
const type16: Rule = rule(schema18, 'type', 'null');
const schema19: string = '#/paths/~1sessions~1{session_id}~1state/operations/get/parameters/0/schema';
const type17: Rule = rule(schema19, 'type', 'string');
const schema20: string = '#/paths/~1sessions~1{session_id}~1state/operations/post/parameters/0/schema';
const type18: Rule = rule(schema20, 'type', 'string');
const schema21: string =
  '#/paths/~1sessions~1{session_id}~1state/operations/post/responses/200/content/application~1json/schema';
const type19: Rule = rule(schema21, 'type', 'null');

/** What is wrong with a value that should be CreateSession_200Body; nothing when it is valid. */
export function validateCreateSession_200Body(value: unknown): readonly Issue[] {
  return judge(checkCreateSession_200Body, value);
}

/** What is wrong with a value that should be GetSessionPathSessionId; nothing when it is valid. */
export function validateGetSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetSessionPathSessionId, value);
}

/** What is wrong with a value that should be DeleteSessionPathSessionId; nothing when it is valid. */
export function validateDeleteSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkDeleteSessionPathSessionId, value);
}

/** What is wrong with a value that should be DeleteSession_200Body; nothing when it is valid. */
export function validateDeleteSession_200Body(value: unknown): readonly Issue[] {
  return judge(checkDeleteSession_200Body, value);
}

/** What is wrong with a value that should be AddTaskPathSessionId; nothing when it is valid. */
export function validateAddTaskPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkAddTaskPathSessionId, value);
}

/** What is wrong with a value that should be AddTask_200Body; nothing when it is valid. */
export function validateAddTask_200Body(value: unknown): readonly Issue[] {
  return judge(checkAddTask_200Body, value);
}

/** What is wrong with a value that should be ListTasksPathSessionId; nothing when it is valid. */
export function validateListTasksPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkListTasksPathSessionId, value);
}

/** What is wrong with a value that should be ListTasks_200Body; nothing when it is valid. */
export function validateListTasks_200Body(value: unknown): readonly Issue[] {
  return judge(checkListTasks_200Body, value);
}

/** What is wrong with a value that should be GetCurrentTaskPathSessionId; nothing when it is valid. */
export function validateGetCurrentTaskPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetCurrentTaskPathSessionId, value);
}

/** What is wrong with a value that should be GetCurrentTask_200Body; nothing when it is valid. */
export function validateGetCurrentTask_200Body(value: unknown): readonly Issue[] {
  return judge(checkGetCurrentTask_200Body, value);
}

/** What is wrong with a value that should be GetTaskResultPathSessionId; nothing when it is valid. */
export function validateGetTaskResultPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResultPathSessionId, value);
}

/** What is wrong with a value that should be GetTaskResultPathTaskId; nothing when it is valid. */
export function validateGetTaskResultPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResultPathTaskId, value);
}

/** What is wrong with a value that should be GetTaskResult_200Body; nothing when it is valid. */
export function validateGetTaskResult_200Body(value: unknown): readonly Issue[] {
  return judge(checkGetTaskResult_200Body, value);
}

/** What is wrong with a value that should be StreamTaskResultPathSessionId; nothing when it is valid. */
export function validateStreamTaskResultPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskResultPathSessionId, value);
}

/** What is wrong with a value that should be StreamTaskResultPathTaskId; nothing when it is valid. */
export function validateStreamTaskResultPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkStreamTaskResultPathTaskId, value);
}

/** What is wrong with a value that should be SendTaskEventPathSessionId; nothing when it is valid. */
export function validateSendTaskEventPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventPathSessionId, value);
}

/** What is wrong with a value that should be SendTaskEventPathTaskId; nothing when it is valid. */
export function validateSendTaskEventPathTaskId(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEventPathTaskId, value);
}

/** What is wrong with a value that should be SendTaskEvent_200Body; nothing when it is valid. */
export function validateSendTaskEvent_200Body(value: unknown): readonly Issue[] {
  return judge(checkSendTaskEvent_200Body, value);
}

/** What is wrong with a value that should be GetSessionStatePathSessionId; nothing when it is valid. */
export function validateGetSessionStatePathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetSessionStatePathSessionId, value);
}

/** What is wrong with a value that should be UpdateSessionStatePathSessionId; nothing when it is valid. */
export function validateUpdateSessionStatePathSessionId(value: unknown): readonly Issue[] {
  return judge(checkUpdateSessionStatePathSessionId, value);
}

/** What is wrong with a value that should be UpdateSessionState_200Body; nothing when it is valid. */
export function validateUpdateSessionState_200Body(value: unknown): readonly Issue[] {
  return judge(checkUpdateSessionState_200Body, value);
}

function checkCreateSession_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type1)) return false;
  return true;
}

function checkGetSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type2)) return false;
  return true;
}

function checkDeleteSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type3)) return false;
  return true;
}

function checkDeleteSession_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type4)) return false;
  return true;
}

function checkAddTaskPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type5)) return false;
  return true;
}

function checkAddTask_200Body(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type6)) return false;
  return true;
}

function checkListTasksPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type7)) return false;
  return true;
}

function checkListTasks_200Body(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkTaskDefinition(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type8)) return false;
  return true;
}

function checkGetCurrentTaskPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type9)) return false;
  return true;
}

function checkGetCurrentTask_200Body(value: unknown, at?: Issues): boolean {
  if (!(value === null || checkTaskDefinition(value))) {
    if (stop(at, '', anyOf1)) return false;
    explain(at, value, [checkTaskDefinition]);
  }
  return true;
}

function checkGetTaskResultPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type10)) return false;
  return true;
}

function checkGetTaskResultPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type11)) return false;
  return true;
}

function checkGetTaskResult_200Body(value: unknown, at?: Issues): boolean {
  if (!(value === null || checkTaskResult(value))) {
    if (stop(at, '', anyOf2)) return false;
    explain(at, value, [checkTaskResult]);
  }
  return true;
}

function checkStreamTaskResultPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type12)) return false;
  return true;
}

function checkStreamTaskResultPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type13)) return false;
  return true;
}

function checkSendTaskEventPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type14)) return false;
  return true;
}

function checkSendTaskEventPathTaskId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type15)) return false;
  return true;
}

function checkSendTaskEvent_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type16)) return false;
  return true;
}

function checkGetSessionStatePathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type17)) return false;
  return true;
}

function checkUpdateSessionStatePathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', type18)) return false;
  return true;
}

function checkUpdateSessionState_200Body(value: unknown, at?: Issues): boolean {
  if (value !== null && stop(at, '', type19)) return false;
  return true;
}
