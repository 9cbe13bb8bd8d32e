// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAgent } from '../agent.ts';
import { validateAgentCreateResponse } from '../agent-create-response.ts';
import { validateAgentSessionCreateResponse } from '../agent-session-create-response.ts';
import { validateAgentStepResponse } from '../agent-step-response.ts';
import { validateAgentTurnResponseStreamItem } from '../agent-turn-response-stream-item.ts';
import { validateBadRequestError } from '../bad-request-error.ts';
import { validateCreateAgentRequest } from '../create-agent-request.ts';
import { validateCreateAgentSessionRequest } from '../create-agent-session-request.ts';
import { validateCreateAgentTurnRequest } from '../create-agent-turn-request.ts';
import { validateErrorDetail } from '../error-detail.ts';
import { validateErrorMessage } from '../error-message.ts';
import { validatePaginatedAgents } from '../paginated-agents.ts';
import { validatePaginatedSessions } from '../paginated-sessions.ts';
import { validateResumeAgentTurnRequest } from '../resume-agent-turn-request.ts';
import { validateSession } from '../session.ts';
import { type Issue, type Issues, type OperationValidators, type Pattern, byName, judge, stop } from '../support.ts';
import { validateTurn } from '../turn.ts';

const pattern1: Pattern = new RegExp('^[0-9a-f]{32}$', 'u');
const schema1: string = '#/paths/~1v1~1agents/operations/post/responses/200/headers/x-trace-id/schema';
const schema2: string = '#/paths/~1v1~1agents/operations/post/responses/400/headers/x-trace-id/schema';
const schema3: string = '#/paths/~1v1~1agents/operations/post/responses/401/headers/x-trace-id/schema';
const schema4: string = '#/paths/~1v1~1agents/operations/post/responses/403/headers/x-trace-id/schema';
const schema5: string = '#/paths/~1v1~1agents/operations/post/responses/429/headers/x-trace-id/schema';
const schema6: string = '#/paths/~1v1~1agents/operations/post/responses/500/headers/x-trace-id/schema';
const schema7: string = '#/paths/~1v1~1agents/operations/get/parameters/0/schema';
const schema8: string = '#/paths/~1v1~1agents/operations/get/parameters/1/schema';
const schema9: string = '#/paths/~1v1~1agents/operations/get/responses/200/headers/x-trace-id/schema';
const schema10: string = '#/paths/~1v1~1agents/operations/get/responses/400/headers/x-trace-id/schema';
const schema11: string = '#/paths/~1v1~1agents/operations/get/responses/401/headers/x-trace-id/schema';
const schema12: string = '#/paths/~1v1~1agents/operations/get/responses/403/headers/x-trace-id/schema';
const schema13: string = '#/paths/~1v1~1agents/operations/get/responses/429/headers/x-trace-id/schema';
const schema14: string = '#/paths/~1v1~1agents/operations/get/responses/500/headers/x-trace-id/schema';
const schema15: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/parameters/0/schema';
const schema16: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/200/headers/x-trace-id/schema';
const schema17: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/400/headers/x-trace-id/schema';
const schema18: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/401/headers/x-trace-id/schema';
const schema19: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/403/headers/x-trace-id/schema';
const schema20: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/429/headers/x-trace-id/schema';
const schema21: string = '#/paths/~1v1~1agents~1{agent_id}/operations/get/responses/500/headers/x-trace-id/schema';
const schema22: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/parameters/0/schema';
const schema23: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/204/headers/x-trace-id/schema';
const schema24: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/400/headers/x-trace-id/schema';
const schema25: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/401/headers/x-trace-id/schema';
const schema26: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/403/headers/x-trace-id/schema';
const schema27: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/429/headers/x-trace-id/schema';
const schema28: string = '#/paths/~1v1~1agents~1{agent_id}/operations/delete/responses/500/headers/x-trace-id/schema';
const schema29: string = '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/parameters/0/schema';
const schema30: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/200/headers/x-trace-id/schema';
const schema31: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/400/headers/x-trace-id/schema';
const schema32: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/401/headers/x-trace-id/schema';
const schema33: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/403/headers/x-trace-id/schema';
const schema34: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/429/headers/x-trace-id/schema';
const schema35: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session/operations/post/responses/500/headers/x-trace-id/schema';
const schema36: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/0/schema';
const schema37: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/1/schema';
const schema38: string = '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/parameters/2/schema';
const schema39: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/200/headers/x-trace-id/schema';
const schema40: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/400/headers/x-trace-id/schema';
const schema41: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/401/headers/x-trace-id/schema';
const schema42: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/403/headers/x-trace-id/schema';
const schema43: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/429/headers/x-trace-id/schema';
const schema44: string =
  '#/paths/~1v1~1agents~1{agent_id}~1sessions/operations/get/responses/500/headers/x-trace-id/schema';
const schema45: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/0/schema';
const schema46: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/1/schema';
const schema47: string = '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/parameters/2/schema';
const schema48: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/200/headers/x-trace-id/schema';
const schema49: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/400/headers/x-trace-id/schema';
const schema50: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/401/headers/x-trace-id/schema';
const schema51: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/403/headers/x-trace-id/schema';
const schema52: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/429/headers/x-trace-id/schema';
const schema53: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/get/responses/500/headers/x-trace-id/schema';
const schema54: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/parameters/0/schema';
const schema55: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/parameters/1/schema';
const schema56: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/204/headers/x-trace-id/schema';
const schema57: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/400/headers/x-trace-id/schema';
const schema58: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/401/headers/x-trace-id/schema';
const schema59: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/403/headers/x-trace-id/schema';
const schema60: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/429/headers/x-trace-id/schema';
const schema61: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}/operations/delete/responses/500/headers/x-trace-id/schema';
const schema62: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/parameters/0/schema';
const schema63: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/parameters/1/schema';
const schema64: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/200/headers/x-trace-id/schema';
const schema65: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/400/headers/x-trace-id/schema';
const schema66: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/401/headers/x-trace-id/schema';
const schema67: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/403/headers/x-trace-id/schema';
const schema68: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/404/headers/x-trace-id/schema';
const schema69: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/429/headers/x-trace-id/schema';
const schema70: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn/operations/post/responses/500/headers/x-trace-id/schema';
const schema71: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/0/schema';
const schema72: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/1/schema';
const schema73: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/parameters/2/schema';
const schema74: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/200/headers/x-trace-id/schema';
const schema75: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/400/headers/x-trace-id/schema';
const schema76: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/401/headers/x-trace-id/schema';
const schema77: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/403/headers/x-trace-id/schema';
const schema78: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/429/headers/x-trace-id/schema';
const schema79: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}/operations/get/responses/500/headers/x-trace-id/schema';
const schema80: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/0/schema';
const schema81: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/1/schema';
const schema82: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/parameters/2/schema';
const schema83: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/200/headers/x-trace-id/schema';
const schema84: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/400/headers/x-trace-id/schema';
const schema85: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/401/headers/x-trace-id/schema';
const schema86: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/403/headers/x-trace-id/schema';
const schema87: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/404/headers/x-trace-id/schema';
const schema88: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/429/headers/x-trace-id/schema';
const schema89: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1resume/operations/post/responses/500/headers/x-trace-id/schema';
const schema90: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/0/schema';
const schema91: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/1/schema';
const schema92: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/2/schema';
const schema93: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/parameters/3/schema';
const schema94: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/200/headers/x-trace-id/schema';
const schema95: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/400/headers/x-trace-id/schema';
const schema96: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/401/headers/x-trace-id/schema';
const schema97: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/403/headers/x-trace-id/schema';
const schema98: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/429/headers/x-trace-id/schema';
const schema99: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1events/operations/get/responses/500/headers/x-trace-id/schema';
const schema100: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/0/schema';
const schema101: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/1/schema';
const schema102: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/2/schema';
const schema103: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/parameters/3/schema';
const schema104: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/200/headers/x-trace-id/schema';
const schema105: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/400/headers/x-trace-id/schema';
const schema106: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/401/headers/x-trace-id/schema';
const schema107: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/403/headers/x-trace-id/schema';
const schema108: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/429/headers/x-trace-id/schema';
const schema109: string =
  '#/paths/~1v1~1agents~1{agent_id}~1session~1{session_id}~1turn~1{turn_id}~1step~1{step_id}/operations/get/responses/500/headers/x-trace-id/schema';

/** What is wrong with a value that should be CreateAgent_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgent_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentsQueryStartIndex; nothing when it is valid. */
export function validateListAgentsQueryStartIndex(value: unknown): readonly Issue[] {
  return judge(checkListAgentsQueryStartIndex, value);
}

/** What is wrong with a value that should be ListAgentsQueryLimit; nothing when it is valid. */
export function validateListAgentsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAgentsQueryLimit, value);
}

/** What is wrong with a value that should be ListAgents_200HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_400HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_401HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_403HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_429HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgents_500HeaderXTraceId; nothing when it is valid. */
export function validateListAgents_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgents_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentPathAgentId; nothing when it is valid. */
export function validateGetAgentPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentPathAgentId, value);
}

/** What is wrong with a value that should be GetAgent_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgent_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentPathAgentId; nothing when it is valid. */
export function validateDeleteAgentPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentPathAgentId, value);
}

/** What is wrong with a value that should be DeleteAgent_204HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_204HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_204HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_400HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_401HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_403HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_429HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgent_500HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgent_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgent_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSessionPathAgentId; nothing when it is valid. */
export function validateCreateAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be CreateAgentSession_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentSession_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessionsPathAgentId; nothing when it is valid. */
export function validateListAgentSessionsPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsPathAgentId, value);
}

/** What is wrong with a value that should be ListAgentSessionsQueryStartIndex; nothing when it is valid. */
export function validateListAgentSessionsQueryStartIndex(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsQueryStartIndex, value);
}

/** What is wrong with a value that should be ListAgentSessionsQueryLimit; nothing when it is valid. */
export function validateListAgentSessionsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessionsQueryLimit, value);
}

/** What is wrong with a value that should be ListAgentSessions_200HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_400HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_401HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_403HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_429HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ListAgentSessions_500HeaderXTraceId; nothing when it is valid. */
export function validateListAgentSessions_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkListAgentSessions_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSessionPathAgentId; nothing when it is valid. */
export function validateGetAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentSessionPathSessionId; nothing when it is valid. */
export function validateGetAgentSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentSessionQueryTurnIds; nothing when it is valid. */
export function validateGetAgentSessionQueryTurnIds(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSessionQueryTurnIds, value);
}

/** What is wrong with a value that should be GetAgentSession_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentSession_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSessionPathAgentId; nothing when it is valid. */
export function validateDeleteAgentSessionPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSessionPathAgentId, value);
}

/** What is wrong with a value that should be DeleteAgentSessionPathSessionId; nothing when it is valid. */
export function validateDeleteAgentSessionPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSessionPathSessionId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_204HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_204HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_204HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_400HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_401HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_403HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_429HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be DeleteAgentSession_500HeaderXTraceId; nothing when it is valid. */
export function validateDeleteAgentSession_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAgentSession_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurnPathAgentId; nothing when it is valid. */
export function validateCreateAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be CreateAgentTurnPathSessionId; nothing when it is valid. */
export function validateCreateAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_404HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_404HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_404HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be CreateAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateCreateAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurn_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathAgentId; nothing when it is valid. */
export function validateGetAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathSessionId; nothing when it is valid. */
export function validateGetAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentTurnPathTurnId; nothing when it is valid. */
export function validateGetAgentTurnPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurnPathTurnId, value);
}

/** What is wrong with a value that should be GetAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentTurn_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurnPathAgentId; nothing when it is valid. */
export function validateResumeAgentTurnPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathAgentId, value);
}

/** What is wrong with a value that should be ResumeAgentTurnPathSessionId; nothing when it is valid. */
export function validateResumeAgentTurnPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathSessionId, value);
}

/** What is wrong with a value that should be ResumeAgentTurnPathTurnId; nothing when it is valid. */
export function validateResumeAgentTurnPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurnPathTurnId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_200HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_400HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_401HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_403HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_404HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_404HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_404HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_429HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be ResumeAgentTurn_500HeaderXTraceId; nothing when it is valid. */
export function validateResumeAgentTurn_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkResumeAgentTurn_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsPathAgentId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathAgentId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsPathSessionId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathSessionId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsPathTurnId; nothing when it is valid. */
export function validateStreamAgentTurnEventsPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsPathTurnId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEventsHeaderLastEventID; nothing when it is valid. */
export function validateStreamAgentTurnEventsHeaderLastEventID(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEventsHeaderLastEventID, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_200HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_400HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_401HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_403HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_429HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be StreamAgentTurnEvents_500HeaderXTraceId; nothing when it is valid. */
export function validateStreamAgentTurnEvents_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkStreamAgentTurnEvents_500HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStepPathAgentId; nothing when it is valid. */
export function validateGetAgentStepPathAgentId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathAgentId, value);
}

/** What is wrong with a value that should be GetAgentStepPathSessionId; nothing when it is valid. */
export function validateGetAgentStepPathSessionId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathSessionId, value);
}

/** What is wrong with a value that should be GetAgentStepPathTurnId; nothing when it is valid. */
export function validateGetAgentStepPathTurnId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathTurnId, value);
}

/** What is wrong with a value that should be GetAgentStepPathStepId; nothing when it is valid. */
export function validateGetAgentStepPathStepId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStepPathStepId, value);
}

/** What is wrong with a value that should be GetAgentStep_200HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_200HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_200HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_400HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_400HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_400HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_401HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_401HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_401HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_403HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_403HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_403HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_429HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_429HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_429HeaderXTraceId, value);
}

/** What is wrong with a value that should be GetAgentStep_500HeaderXTraceId; nothing when it is valid. */
export function validateGetAgentStep_500HeaderXTraceId(value: unknown): readonly Issue[] {
  return judge(checkGetAgentStep_500HeaderXTraceId, value);
}

function checkCreateAgent_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema1, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema1, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema2, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema3, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema3, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema4, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema5, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema6, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema6, 'type', 'string'])) return false;
  return true;
}

function checkListAgentsQueryStartIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema7, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema7, 'type', 'integer'])) return false;
  return true;
}

function checkListAgentsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < -1 && stop(at, '', [schema8, 'minimum', -1])) return false;
  } else if (stop(at, '', [schema8, 'type', 'integer'])) return false;
  return true;
}

function checkListAgents_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema9, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema9, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema10, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema11, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema12, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema12, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema13, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkListAgents_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema14, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema15, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema16, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema17, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema18, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema18, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema19, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema20, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema20, 'type', 'string'])) return false;
  return true;
}

function checkGetAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema21, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema22, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_204HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema23, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema24, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema24, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema25, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema26, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema26, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema27, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema27, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgent_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema28, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema28, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema29, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema30, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema30, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema31, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema31, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema32, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema32, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema33, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema33, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema34, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema34, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema35, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema35, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessionsPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema36, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessionsQueryStartIndex(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema37, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema37, 'type', 'integer'])) return false;
  return true;
}

function checkListAgentSessionsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < -1 && stop(at, '', [schema38, 'minimum', -1])) return false;
  } else if (stop(at, '', [schema38, 'type', 'integer'])) return false;
  return true;
}

function checkListAgentSessions_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema39, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema39, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema40, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema40, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema41, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema41, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema42, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema42, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema43, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema43, 'type', 'string'])) return false;
  return true;
}

function checkListAgentSessions_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema44, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema44, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema45, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema46, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSessionQueryTurnIds(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (typeof item1 !== 'string' && stop(at, `/${index1}`, [schema47 + '/items', 'type', 'string'])) return false;
    }
  } else if (stop(at, '', [schema47, 'type', 'array'])) return false;
  return true;
}

function checkGetAgentSession_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema48, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema48, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema49, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema49, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema50, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema50, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema51, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema51, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema52, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema52, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema53, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema53, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSessionPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema54, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSessionPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema55, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_204HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema56, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema56, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema57, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema57, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema58, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema58, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema59, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema59, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema60, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema60, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAgentSession_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema61, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema61, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema62, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema63, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema64, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema64, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema65, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema65, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema66, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema66, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema67, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema67, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_404HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema68, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema68, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema69, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema69, 'type', 'string'])) return false;
  return true;
}

function checkCreateAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema70, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema70, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema71, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema72, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurnPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema73, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema74, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema74, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema75, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema75, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema76, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema76, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema77, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema77, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema78, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema78, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema79, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema79, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurnPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema80, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurnPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema81, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurnPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema82, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema83, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema83, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema84, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema84, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema85, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema85, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema86, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema86, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_404HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema87, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema87, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema88, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema88, 'type', 'string'])) return false;
  return true;
}

function checkResumeAgentTurn_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema89, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema89, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEventsPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema90, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEventsPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema91, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEventsPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema92, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEventsHeaderLastEventID(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema93, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema94, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema94, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema95, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema95, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema96, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema96, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema97, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema97, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema98, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema98, 'type', 'string'])) return false;
  return true;
}

function checkStreamAgentTurnEvents_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema99, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema99, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathAgentId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema100, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathSessionId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema101, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathTurnId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema102, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStepPathStepId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema103, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_200HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema104, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema104, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_400HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema105, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema105, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_401HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema106, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema106, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_403HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema107, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema107, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_429HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema108, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema108, 'type', 'string'])) return false;
  return true;
}

function checkGetAgentStep_500HeaderXTraceId(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (!pattern1.test(value) && stop(at, '', [schema109, 'pattern', '^[0-9a-f]{32}$'])) return false;
  } else if (stop(at, '', [schema109, 'type', 'string'])) return false;
  return true;
}

/** The validators of createAgent. */
export const createAgentValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgentCreateResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgent_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of listAgents. */
export const listAgentsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      start_index: validateListAgentsQueryStartIndex,
      limit: validateListAgentsQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePaginatedAgents,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgents_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getAgent. */
export const getAgentValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentPathAgentId,
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
        'application/json': validateAgent,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgent_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of deleteAgent. */
export const deleteAgentValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateDeleteAgentPathAgentId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    204: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_204HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgent_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of createAgentSession. */
export const createAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateCreateAgentSessionPathAgentId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentSessionRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAgentSessionCreateResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of listAgentSessions. */
export const listAgentSessionsValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateListAgentSessionsPathAgentId,
    }),
    query: byName({
      start_index: validateListAgentSessionsQueryStartIndex,
      limit: validateListAgentSessionsQueryLimit,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validatePaginatedSessions,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateListAgentSessions_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getAgentSession. */
export const getAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentSessionPathAgentId,
      session_id: validateGetAgentSessionPathSessionId,
    }),
    query: byName({
      turn_ids: validateGetAgentSessionQueryTurnIds,
    }),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateSession,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of deleteAgentSession. */
export const deleteAgentSessionValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateDeleteAgentSessionPathAgentId,
      session_id: validateDeleteAgentSessionPathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    204: {
      content: byName({}),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_204HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateDeleteAgentSession_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of createAgentTurn. */
export const createAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateCreateAgentTurnPathAgentId,
      session_id: validateCreateAgentTurnPathSessionId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAgentTurnRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTurn,
      }),
      items: byName({
        'text/event-stream': validateAgentTurnResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_403HeaderXTraceId,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_404HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateCreateAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getAgentTurn. */
export const getAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentTurnPathAgentId,
      session_id: validateGetAgentTurnPathSessionId,
      turn_id: validateGetAgentTurnPathTurnId,
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
        'application/json': validateTurn,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of resumeAgentTurn. */
export const resumeAgentTurnValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateResumeAgentTurnPathAgentId,
      session_id: validateResumeAgentTurnPathSessionId,
      turn_id: validateResumeAgentTurnPathTurnId,
    }),
    query: byName({}),
    header: byName({}),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateResumeAgentTurnRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateTurn,
      }),
      items: byName({
        'text/event-stream': validateAgentTurnResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_403HeaderXTraceId,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_404HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateResumeAgentTurn_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of streamAgentTurnEvents. */
export const streamAgentTurnEventsValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateStreamAgentTurnEventsPathAgentId,
      session_id: validateStreamAgentTurnEventsPathSessionId,
      turn_id: validateStreamAgentTurnEventsPathTurnId,
    }),
    query: byName({}),
    header: byName({
      'Last-Event-ID': validateStreamAgentTurnEventsHeaderLastEventID,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({}),
      items: byName({
        'text/event-stream': validateAgentTurnResponseStreamItem,
      }),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateStreamAgentTurnEvents_500HeaderXTraceId,
      }),
    },
  }),
};

/** The validators of getAgentStep. */
export const getAgentStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      agent_id: validateGetAgentStepPathAgentId,
      session_id: validateGetAgentStepPathSessionId,
      turn_id: validateGetAgentStepPathTurnId,
      step_id: validateGetAgentStepPathStepId,
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
        'application/json': validateAgentStepResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_200HeaderXTraceId,
      }),
    },
    400: {
      content: byName({
        'application/json': validateBadRequestError,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_400HeaderXTraceId,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_401HeaderXTraceId,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_403HeaderXTraceId,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_429HeaderXTraceId,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorDetail,
      }),
      items: byName({}),
      headers: byName({
        'x-trace-id': validateGetAgentStep_500HeaderXTraceId,
      }),
    },
  }),
};
