// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { validateAssistant } from '../assistant.ts';
import { validateAssistantDeleted } from '../assistant-deleted.ts';
import { validateAssistantFile } from '../assistant-file.ts';
import { validateAssistantFileDeleted } from '../assistant-file-deleted.ts';
import { validateAssistantFileList } from '../assistant-file-list.ts';
import { validateAssistantList } from '../assistant-list.ts';
import { validateCreateAssistantFileRequest } from '../create-assistant-file-request.ts';
import { validateCreateAssistantRequest } from '../create-assistant-request.ts';
import { validateCreateMessageRequest } from '../create-message-request.ts';
import { validateCreateRunRequest } from '../create-run-request.ts';
import { validateCreateThreadAndRunRequest } from '../create-thread-and-run-request.ts';
import { validateCreateThreadRequest } from '../create-thread-request.ts';
import { validateErrorResponse } from '../error-response.ts';
import { validateMessage } from '../message.ts';
import { validateMessageFile } from '../message-file.ts';
import { validateMessageFileList } from '../message-file-list.ts';
import { validateMessageList } from '../message-list.ts';
import { validateModifyAssistantRequest } from '../modify-assistant-request.ts';
import { validateModifyMessageRequest } from '../modify-message-request.ts';
import { validateModifyRunRequest } from '../modify-run-request.ts';
import { validateModifyThreadRequest } from '../modify-thread-request.ts';
import { validateOrder } from '../order.ts';
import { validateRun } from '../run.ts';
import { validateRunList } from '../run-list.ts';
import { validateRunStep } from '../run-step.ts';
import { validateRunStepList } from '../run-step-list.ts';
import { validateSubmitToolOutputsRequest } from '../submit-tool-outputs-request.ts';
import { type Issue, type Issues, type OperationValidators, byName, judge, stop } from '../support.ts';
import { validateThread } from '../thread.ts';
import { validateThreadDeleted } from '../thread-deleted.ts';

const schema1: string = '#/paths/~1assistants/operations/post/parameters/0/schema';
const schema2: string = '#/paths/~1assistants/operations/post/responses/200/headers/x-request-id/schema';
const schema3: string = '#/paths/~1assistants/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema4: string = '#/paths/~1assistants/operations/post/responses/200/headers/openai-version/schema';
const schema5: string = '#/paths/~1assistants/operations/post/responses/400/headers/x-request-id/schema';
const schema6: string = '#/paths/~1assistants/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema7: string = '#/paths/~1assistants/operations/post/responses/400/headers/openai-version/schema';
const schema8: string = '#/paths/~1assistants/operations/post/responses/401/headers/x-request-id/schema';
const schema9: string = '#/paths/~1assistants/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema10: string = '#/paths/~1assistants/operations/post/responses/401/headers/openai-version/schema';
const schema11: string = '#/paths/~1assistants/operations/post/responses/403/headers/x-request-id/schema';
const schema12: string = '#/paths/~1assistants/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema13: string = '#/paths/~1assistants/operations/post/responses/403/headers/openai-version/schema';
const schema14: string = '#/paths/~1assistants/operations/post/responses/404/headers/x-request-id/schema';
const schema15: string = '#/paths/~1assistants/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema16: string = '#/paths/~1assistants/operations/post/responses/404/headers/openai-version/schema';
const schema17: string = '#/paths/~1assistants/operations/post/responses/429/headers/x-request-id/schema';
const schema18: string = '#/paths/~1assistants/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema19: string = '#/paths/~1assistants/operations/post/responses/429/headers/openai-version/schema';
const schema20: string = '#/paths/~1assistants/operations/post/responses/429/headers/retry-after/schema';
const schema21: string = '#/paths/~1assistants/operations/post/responses/500/headers/x-request-id/schema';
const schema22: string = '#/paths/~1assistants/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema23: string = '#/paths/~1assistants/operations/post/responses/500/headers/openai-version/schema';
const schema24: string = '#/paths/~1assistants/operations/get/parameters/1/schema';
const schema25: string = '#/paths/~1assistants/operations/get/parameters/3/schema';
const schema26: string = '#/paths/~1assistants/operations/get/parameters/4/schema';
const schema27: string = '#/paths/~1assistants/operations/get/parameters/0/schema';
const schema28: string = '#/paths/~1assistants/operations/get/responses/200/headers/x-request-id/schema';
const schema29: string = '#/paths/~1assistants/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema30: string = '#/paths/~1assistants/operations/get/responses/200/headers/openai-version/schema';
const schema31: string = '#/paths/~1assistants/operations/get/responses/400/headers/x-request-id/schema';
const schema32: string = '#/paths/~1assistants/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema33: string = '#/paths/~1assistants/operations/get/responses/400/headers/openai-version/schema';
const schema34: string = '#/paths/~1assistants/operations/get/responses/401/headers/x-request-id/schema';
const schema35: string = '#/paths/~1assistants/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema36: string = '#/paths/~1assistants/operations/get/responses/401/headers/openai-version/schema';
const schema37: string = '#/paths/~1assistants/operations/get/responses/403/headers/x-request-id/schema';
const schema38: string = '#/paths/~1assistants/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema39: string = '#/paths/~1assistants/operations/get/responses/403/headers/openai-version/schema';
const schema40: string = '#/paths/~1assistants/operations/get/responses/404/headers/x-request-id/schema';
const schema41: string = '#/paths/~1assistants/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema42: string = '#/paths/~1assistants/operations/get/responses/404/headers/openai-version/schema';
const schema43: string = '#/paths/~1assistants/operations/get/responses/429/headers/x-request-id/schema';
const schema44: string = '#/paths/~1assistants/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema45: string = '#/paths/~1assistants/operations/get/responses/429/headers/openai-version/schema';
const schema46: string = '#/paths/~1assistants/operations/get/responses/429/headers/retry-after/schema';
const schema47: string = '#/paths/~1assistants/operations/get/responses/500/headers/x-request-id/schema';
const schema48: string = '#/paths/~1assistants/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema49: string = '#/paths/~1assistants/operations/get/responses/500/headers/openai-version/schema';
const schema50: string = '#/paths/~1assistants~1{assistant_id}/operations/get/parameters/0/schema';
const schema51: string = '#/paths/~1assistants~1{assistant_id}/operations/get/parameters/1/schema';
const schema52: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema53: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema54: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/200/headers/openai-version/schema';
const schema55: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema56: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema57: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/400/headers/openai-version/schema';
const schema58: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema59: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema60: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/401/headers/openai-version/schema';
const schema61: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema62: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema63: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/403/headers/openai-version/schema';
const schema64: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema65: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema66: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/404/headers/openai-version/schema';
const schema67: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema68: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema69: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/openai-version/schema';
const schema70: string = '#/paths/~1assistants~1{assistant_id}/operations/get/responses/429/headers/retry-after/schema';
const schema71: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema72: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema73: string =
  '#/paths/~1assistants~1{assistant_id}/operations/get/responses/500/headers/openai-version/schema';
const schema74: string = '#/paths/~1assistants~1{assistant_id}/operations/post/parameters/0/schema';
const schema75: string = '#/paths/~1assistants~1{assistant_id}/operations/post/parameters/1/schema';
const schema76: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/x-request-id/schema';
const schema77: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema78: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/200/headers/openai-version/schema';
const schema79: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/x-request-id/schema';
const schema80: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema81: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/400/headers/openai-version/schema';
const schema82: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/x-request-id/schema';
const schema83: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema84: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/401/headers/openai-version/schema';
const schema85: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/x-request-id/schema';
const schema86: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema87: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/403/headers/openai-version/schema';
const schema88: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/x-request-id/schema';
const schema89: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema90: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/404/headers/openai-version/schema';
const schema91: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/x-request-id/schema';
const schema92: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema93: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/openai-version/schema';
const schema94: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/429/headers/retry-after/schema';
const schema95: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/x-request-id/schema';
const schema96: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema97: string =
  '#/paths/~1assistants~1{assistant_id}/operations/post/responses/500/headers/openai-version/schema';
const schema98: string = '#/paths/~1assistants~1{assistant_id}/operations/delete/parameters/0/schema';
const schema99: string = '#/paths/~1assistants~1{assistant_id}/operations/delete/parameters/1/schema';
const schema100: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema101: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema102: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema103: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema104: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema105: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema106: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema107: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema108: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema109: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema110: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema111: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema112: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema113: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema114: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema115: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema116: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema117: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema118: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema119: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema120: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema121: string =
  '#/paths/~1assistants~1{assistant_id}/operations/delete/responses/500/headers/openai-version/schema';
const schema122: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/post/parameters/0/schema';
const schema123: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/post/parameters/1/schema';
const schema124: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/x-request-id/schema';
const schema125: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema126: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/200/headers/openai-version/schema';
const schema127: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/x-request-id/schema';
const schema128: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema129: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/400/headers/openai-version/schema';
const schema130: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/x-request-id/schema';
const schema131: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema132: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/401/headers/openai-version/schema';
const schema133: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/x-request-id/schema';
const schema134: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema135: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/403/headers/openai-version/schema';
const schema136: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/x-request-id/schema';
const schema137: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema138: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/404/headers/openai-version/schema';
const schema139: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/x-request-id/schema';
const schema140: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema141: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/openai-version/schema';
const schema142: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/429/headers/retry-after/schema';
const schema143: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/x-request-id/schema';
const schema144: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema145: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/post/responses/500/headers/openai-version/schema';
const schema146: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/0/schema';
const schema147: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/2/schema';
const schema148: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/4/schema';
const schema149: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/5/schema';
const schema150: string = '#/paths/~1assistants~1{assistant_id}~1files/operations/get/parameters/1/schema';
const schema151: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/x-request-id/schema';
const schema152: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema153: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/200/headers/openai-version/schema';
const schema154: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/x-request-id/schema';
const schema155: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema156: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/400/headers/openai-version/schema';
const schema157: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/x-request-id/schema';
const schema158: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema159: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/401/headers/openai-version/schema';
const schema160: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/x-request-id/schema';
const schema161: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema162: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/403/headers/openai-version/schema';
const schema163: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/x-request-id/schema';
const schema164: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema165: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/404/headers/openai-version/schema';
const schema166: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/x-request-id/schema';
const schema167: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema168: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/openai-version/schema';
const schema169: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/429/headers/retry-after/schema';
const schema170: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/x-request-id/schema';
const schema171: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema172: string =
  '#/paths/~1assistants~1{assistant_id}~1files/operations/get/responses/500/headers/openai-version/schema';
const schema173: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/0/schema';
const schema174: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/1/schema';
const schema175: string = '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/parameters/2/schema';
const schema176: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema177: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema178: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const schema179: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema180: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema181: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const schema182: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema183: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema184: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const schema185: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema186: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema187: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const schema188: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema189: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema190: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const schema191: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema192: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema193: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const schema194: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const schema195: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema196: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema197: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';
const schema198: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/0/schema';
const schema199: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/1/schema';
const schema200: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/parameters/2/schema';
const schema201: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema202: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema203: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema204: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema205: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema206: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema207: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema208: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema209: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema210: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema211: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema212: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema213: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema214: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema215: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema216: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema217: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema218: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema219: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema220: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema221: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema222: string =
  '#/paths/~1assistants~1{assistant_id}~1files~1{file_id}/operations/delete/responses/500/headers/openai-version/schema';
const schema223: string = '#/paths/~1threads/operations/post/parameters/0/schema';
const schema224: string = '#/paths/~1threads/operations/post/responses/200/headers/x-request-id/schema';
const schema225: string = '#/paths/~1threads/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema226: string = '#/paths/~1threads/operations/post/responses/200/headers/openai-version/schema';
const schema227: string = '#/paths/~1threads/operations/post/responses/400/headers/x-request-id/schema';
const schema228: string = '#/paths/~1threads/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema229: string = '#/paths/~1threads/operations/post/responses/400/headers/openai-version/schema';
const schema230: string = '#/paths/~1threads/operations/post/responses/401/headers/x-request-id/schema';
const schema231: string = '#/paths/~1threads/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema232: string = '#/paths/~1threads/operations/post/responses/401/headers/openai-version/schema';
const schema233: string = '#/paths/~1threads/operations/post/responses/403/headers/x-request-id/schema';
const schema234: string = '#/paths/~1threads/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema235: string = '#/paths/~1threads/operations/post/responses/403/headers/openai-version/schema';
const schema236: string = '#/paths/~1threads/operations/post/responses/404/headers/x-request-id/schema';
const schema237: string = '#/paths/~1threads/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema238: string = '#/paths/~1threads/operations/post/responses/404/headers/openai-version/schema';
const schema239: string = '#/paths/~1threads/operations/post/responses/429/headers/x-request-id/schema';
const schema240: string = '#/paths/~1threads/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema241: string = '#/paths/~1threads/operations/post/responses/429/headers/openai-version/schema';
const schema242: string = '#/paths/~1threads/operations/post/responses/429/headers/retry-after/schema';
const schema243: string = '#/paths/~1threads/operations/post/responses/500/headers/x-request-id/schema';
const schema244: string = '#/paths/~1threads/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema245: string = '#/paths/~1threads/operations/post/responses/500/headers/openai-version/schema';
const schema246: string = '#/paths/~1threads~1runs/operations/post/parameters/0/schema';
const schema247: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/x-request-id/schema';
const schema248: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema249: string = '#/paths/~1threads~1runs/operations/post/responses/200/headers/openai-version/schema';
const schema250: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/x-request-id/schema';
const schema251: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema252: string = '#/paths/~1threads~1runs/operations/post/responses/400/headers/openai-version/schema';
const schema253: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/x-request-id/schema';
const schema254: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema255: string = '#/paths/~1threads~1runs/operations/post/responses/401/headers/openai-version/schema';
const schema256: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/x-request-id/schema';
const schema257: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema258: string = '#/paths/~1threads~1runs/operations/post/responses/403/headers/openai-version/schema';
const schema259: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/x-request-id/schema';
const schema260: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema261: string = '#/paths/~1threads~1runs/operations/post/responses/404/headers/openai-version/schema';
const schema262: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/x-request-id/schema';
const schema263: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema264: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/openai-version/schema';
const schema265: string = '#/paths/~1threads~1runs/operations/post/responses/429/headers/retry-after/schema';
const schema266: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/x-request-id/schema';
const schema267: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema268: string = '#/paths/~1threads~1runs/operations/post/responses/500/headers/openai-version/schema';
const schema269: string = '#/paths/~1threads~1{thread_id}/operations/get/parameters/0/schema';
const schema270: string = '#/paths/~1threads~1{thread_id}/operations/get/parameters/1/schema';
const schema271: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema272: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema273: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/200/headers/openai-version/schema';
const schema274: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema275: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema276: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/400/headers/openai-version/schema';
const schema277: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema278: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema279: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/401/headers/openai-version/schema';
const schema280: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema281: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema282: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/403/headers/openai-version/schema';
const schema283: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema284: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema285: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/404/headers/openai-version/schema';
const schema286: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema287: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema288: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/openai-version/schema';
const schema289: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/429/headers/retry-after/schema';
const schema290: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema291: string =
  '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema292: string = '#/paths/~1threads~1{thread_id}/operations/get/responses/500/headers/openai-version/schema';
const schema293: string = '#/paths/~1threads~1{thread_id}/operations/post/parameters/0/schema';
const schema294: string = '#/paths/~1threads~1{thread_id}/operations/post/parameters/1/schema';
const schema295: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/x-request-id/schema';
const schema296: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema297: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/200/headers/openai-version/schema';
const schema298: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/x-request-id/schema';
const schema299: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema300: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/400/headers/openai-version/schema';
const schema301: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/x-request-id/schema';
const schema302: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema303: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/401/headers/openai-version/schema';
const schema304: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/x-request-id/schema';
const schema305: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema306: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/403/headers/openai-version/schema';
const schema307: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/x-request-id/schema';
const schema308: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema309: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/404/headers/openai-version/schema';
const schema310: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/x-request-id/schema';
const schema311: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema312: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/openai-version/schema';
const schema313: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/429/headers/retry-after/schema';
const schema314: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/x-request-id/schema';
const schema315: string =
  '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema316: string = '#/paths/~1threads~1{thread_id}/operations/post/responses/500/headers/openai-version/schema';
const schema317: string = '#/paths/~1threads~1{thread_id}/operations/delete/parameters/0/schema';
const schema318: string = '#/paths/~1threads~1{thread_id}/operations/delete/parameters/1/schema';
const schema319: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/x-request-id/schema';
const schema320: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/openai-processing-ms/schema';
const schema321: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/200/headers/openai-version/schema';
const schema322: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/x-request-id/schema';
const schema323: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/openai-processing-ms/schema';
const schema324: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/400/headers/openai-version/schema';
const schema325: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/x-request-id/schema';
const schema326: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/openai-processing-ms/schema';
const schema327: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/401/headers/openai-version/schema';
const schema328: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/x-request-id/schema';
const schema329: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/openai-processing-ms/schema';
const schema330: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/403/headers/openai-version/schema';
const schema331: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/x-request-id/schema';
const schema332: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/openai-processing-ms/schema';
const schema333: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/404/headers/openai-version/schema';
const schema334: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/x-request-id/schema';
const schema335: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/openai-processing-ms/schema';
const schema336: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/openai-version/schema';
const schema337: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/429/headers/retry-after/schema';
const schema338: string = '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/x-request-id/schema';
const schema339: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/openai-processing-ms/schema';
const schema340: string =
  '#/paths/~1threads~1{thread_id}/operations/delete/responses/500/headers/openai-version/schema';
const schema341: string = '#/paths/~1threads~1{thread_id}~1messages/operations/post/parameters/0/schema';
const schema342: string = '#/paths/~1threads~1{thread_id}~1messages/operations/post/parameters/1/schema';
const schema343: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/x-request-id/schema';
const schema344: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema345: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/200/headers/openai-version/schema';
const schema346: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/x-request-id/schema';
const schema347: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema348: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/400/headers/openai-version/schema';
const schema349: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/x-request-id/schema';
const schema350: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema351: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/401/headers/openai-version/schema';
const schema352: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/x-request-id/schema';
const schema353: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema354: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/403/headers/openai-version/schema';
const schema355: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/x-request-id/schema';
const schema356: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema357: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/404/headers/openai-version/schema';
const schema358: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/x-request-id/schema';
const schema359: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema360: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/openai-version/schema';
const schema361: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/429/headers/retry-after/schema';
const schema362: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/x-request-id/schema';
const schema363: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema364: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/post/responses/500/headers/openai-version/schema';
const schema365: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/0/schema';
const schema366: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/2/schema';
const schema367: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/4/schema';
const schema368: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/5/schema';
const schema369: string = '#/paths/~1threads~1{thread_id}~1messages/operations/get/parameters/1/schema';
const schema370: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/x-request-id/schema';
const schema371: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema372: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/200/headers/openai-version/schema';
const schema373: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/x-request-id/schema';
const schema374: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema375: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/400/headers/openai-version/schema';
const schema376: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/x-request-id/schema';
const schema377: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema378: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/401/headers/openai-version/schema';
const schema379: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/x-request-id/schema';
const schema380: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema381: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/403/headers/openai-version/schema';
const schema382: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/x-request-id/schema';
const schema383: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema384: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/404/headers/openai-version/schema';
const schema385: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/x-request-id/schema';
const schema386: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema387: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/openai-version/schema';
const schema388: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/429/headers/retry-after/schema';
const schema389: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/x-request-id/schema';
const schema390: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema391: string =
  '#/paths/~1threads~1{thread_id}~1messages/operations/get/responses/500/headers/openai-version/schema';
const schema392: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/0/schema';
const schema393: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/1/schema';
const schema394: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/parameters/2/schema';
const schema395: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema396: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema397: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/200/headers/openai-version/schema';
const schema398: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema399: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema400: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/400/headers/openai-version/schema';
const schema401: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema402: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema403: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/401/headers/openai-version/schema';
const schema404: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema405: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema406: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/403/headers/openai-version/schema';
const schema407: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema408: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema409: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/404/headers/openai-version/schema';
const schema410: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema411: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema412: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/openai-version/schema';
const schema413: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/429/headers/retry-after/schema';
const schema414: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema415: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema416: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/get/responses/500/headers/openai-version/schema';
const schema417: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/0/schema';
const schema418: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/1/schema';
const schema419: string = '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/parameters/2/schema';
const schema420: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/x-request-id/schema';
const schema421: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema422: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/200/headers/openai-version/schema';
const schema423: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/x-request-id/schema';
const schema424: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema425: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/400/headers/openai-version/schema';
const schema426: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/x-request-id/schema';
const schema427: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema428: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/401/headers/openai-version/schema';
const schema429: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/x-request-id/schema';
const schema430: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema431: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/403/headers/openai-version/schema';
const schema432: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/x-request-id/schema';
const schema433: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema434: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/404/headers/openai-version/schema';
const schema435: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/x-request-id/schema';
const schema436: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema437: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/openai-version/schema';
const schema438: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/429/headers/retry-after/schema';
const schema439: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/x-request-id/schema';
const schema440: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema441: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}/operations/post/responses/500/headers/openai-version/schema';
const schema442: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/0/schema';
const schema443: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/1/schema';
const schema444: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/3/schema';
const schema445: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/5/schema';
const schema446: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/6/schema';
const schema447: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/parameters/2/schema';
const schema448: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/x-request-id/schema';
const schema449: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema450: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/200/headers/openai-version/schema';
const schema451: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/x-request-id/schema';
const schema452: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema453: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/400/headers/openai-version/schema';
const schema454: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/x-request-id/schema';
const schema455: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema456: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/401/headers/openai-version/schema';
const schema457: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/x-request-id/schema';
const schema458: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema459: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/403/headers/openai-version/schema';
const schema460: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/x-request-id/schema';
const schema461: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema462: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/404/headers/openai-version/schema';
const schema463: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/x-request-id/schema';
const schema464: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema465: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/openai-version/schema';
const schema466: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/429/headers/retry-after/schema';
const schema467: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/x-request-id/schema';
const schema468: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema469: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files/operations/get/responses/500/headers/openai-version/schema';
const schema470: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/0/schema';
const schema471: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/1/schema';
const schema472: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/2/schema';
const schema473: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/parameters/3/schema';
const schema474: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema475: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema476: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/200/headers/openai-version/schema';
const schema477: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema478: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema479: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/400/headers/openai-version/schema';
const schema480: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema481: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema482: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/401/headers/openai-version/schema';
const schema483: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema484: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema485: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/403/headers/openai-version/schema';
const schema486: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema487: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema488: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/404/headers/openai-version/schema';
const schema489: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema490: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema491: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/openai-version/schema';
const schema492: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/429/headers/retry-after/schema';
const schema493: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema494: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema495: string =
  '#/paths/~1threads~1{thread_id}~1messages~1{message_id}~1files~1{file_id}/operations/get/responses/500/headers/openai-version/schema';
const schema496: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/0/schema';
const schema497: string = '#/paths/~1threads~1{thread_id}~1runs/operations/post/parameters/1/schema';
const schema498: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/x-request-id/schema';
const schema499: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema500: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/200/headers/openai-version/schema';
const schema501: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/x-request-id/schema';
const schema502: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema503: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/400/headers/openai-version/schema';
const schema504: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/x-request-id/schema';
const schema505: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema506: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/401/headers/openai-version/schema';
const schema507: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/x-request-id/schema';
const schema508: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema509: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/403/headers/openai-version/schema';
const schema510: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/x-request-id/schema';
const schema511: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema512: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/404/headers/openai-version/schema';
const schema513: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/x-request-id/schema';
const schema514: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema515: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/openai-version/schema';
const schema516: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/429/headers/retry-after/schema';
const schema517: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/x-request-id/schema';
const schema518: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema519: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/post/responses/500/headers/openai-version/schema';
const schema520: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/0/schema';
const schema521: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/2/schema';
const schema522: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/4/schema';
const schema523: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/5/schema';
const schema524: string = '#/paths/~1threads~1{thread_id}~1runs/operations/get/parameters/1/schema';
const schema525: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/x-request-id/schema';
const schema526: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema527: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/200/headers/openai-version/schema';
const schema528: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/x-request-id/schema';
const schema529: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema530: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/400/headers/openai-version/schema';
const schema531: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/x-request-id/schema';
const schema532: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema533: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/401/headers/openai-version/schema';
const schema534: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/x-request-id/schema';
const schema535: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema536: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/403/headers/openai-version/schema';
const schema537: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/x-request-id/schema';
const schema538: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema539: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/404/headers/openai-version/schema';
const schema540: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/x-request-id/schema';
const schema541: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema542: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/openai-version/schema';
const schema543: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/429/headers/retry-after/schema';
const schema544: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/x-request-id/schema';
const schema545: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema546: string =
  '#/paths/~1threads~1{thread_id}~1runs/operations/get/responses/500/headers/openai-version/schema';
const schema547: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/0/schema';
const schema548: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/1/schema';
const schema549: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/parameters/2/schema';
const schema550: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema551: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema552: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/200/headers/openai-version/schema';
const schema553: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema554: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema555: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/400/headers/openai-version/schema';
const schema556: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema557: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema558: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/401/headers/openai-version/schema';
const schema559: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema560: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema561: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/403/headers/openai-version/schema';
const schema562: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema563: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema564: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/404/headers/openai-version/schema';
const schema565: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema566: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema567: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/openai-version/schema';
const schema568: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/429/headers/retry-after/schema';
const schema569: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema570: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema571: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/get/responses/500/headers/openai-version/schema';
const schema572: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/0/schema';
const schema573: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/1/schema';
const schema574: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/parameters/2/schema';
const schema575: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/x-request-id/schema';
const schema576: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema577: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/200/headers/openai-version/schema';
const schema578: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/x-request-id/schema';
const schema579: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema580: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/400/headers/openai-version/schema';
const schema581: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/x-request-id/schema';
const schema582: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema583: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/401/headers/openai-version/schema';
const schema584: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/x-request-id/schema';
const schema585: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema586: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/403/headers/openai-version/schema';
const schema587: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/x-request-id/schema';
const schema588: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema589: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/404/headers/openai-version/schema';
const schema590: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/x-request-id/schema';
const schema591: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema592: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/openai-version/schema';
const schema593: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/429/headers/retry-after/schema';
const schema594: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/x-request-id/schema';
const schema595: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema596: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}/operations/post/responses/500/headers/openai-version/schema';
const schema597: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/0/schema';
const schema598: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/1/schema';
const schema599: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/parameters/2/schema';
const schema600: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/x-request-id/schema';
const schema601: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema602: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/200/headers/openai-version/schema';
const schema603: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/x-request-id/schema';
const schema604: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema605: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/400/headers/openai-version/schema';
const schema606: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/x-request-id/schema';
const schema607: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema608: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/401/headers/openai-version/schema';
const schema609: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/x-request-id/schema';
const schema610: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema611: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/403/headers/openai-version/schema';
const schema612: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/x-request-id/schema';
const schema613: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema614: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/404/headers/openai-version/schema';
const schema615: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/x-request-id/schema';
const schema616: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema617: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/openai-version/schema';
const schema618: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/429/headers/retry-after/schema';
const schema619: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/x-request-id/schema';
const schema620: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema621: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1cancel/operations/post/responses/500/headers/openai-version/schema';
const schema622: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/0/schema';
const schema623: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/1/schema';
const schema624: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/parameters/2/schema';
const schema625: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/x-request-id/schema';
const schema626: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/openai-processing-ms/schema';
const schema627: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/200/headers/openai-version/schema';
const schema628: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/x-request-id/schema';
const schema629: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/openai-processing-ms/schema';
const schema630: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/400/headers/openai-version/schema';
const schema631: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/x-request-id/schema';
const schema632: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/openai-processing-ms/schema';
const schema633: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/401/headers/openai-version/schema';
const schema634: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/x-request-id/schema';
const schema635: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/openai-processing-ms/schema';
const schema636: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/403/headers/openai-version/schema';
const schema637: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/x-request-id/schema';
const schema638: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/openai-processing-ms/schema';
const schema639: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/404/headers/openai-version/schema';
const schema640: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/x-request-id/schema';
const schema641: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/openai-processing-ms/schema';
const schema642: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/openai-version/schema';
const schema643: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/429/headers/retry-after/schema';
const schema644: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/x-request-id/schema';
const schema645: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/openai-processing-ms/schema';
const schema646: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1submit_tool_outputs/operations/post/responses/500/headers/openai-version/schema';
const schema647: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/0/schema';
const schema648: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/1/schema';
const schema649: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/3/schema';
const schema650: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/5/schema';
const schema651: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/6/schema';
const schema652: string = '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/parameters/2/schema';
const schema653: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/x-request-id/schema';
const schema654: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema655: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/200/headers/openai-version/schema';
const schema656: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/x-request-id/schema';
const schema657: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema658: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/400/headers/openai-version/schema';
const schema659: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/x-request-id/schema';
const schema660: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema661: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/401/headers/openai-version/schema';
const schema662: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/x-request-id/schema';
const schema663: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema664: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/403/headers/openai-version/schema';
const schema665: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/x-request-id/schema';
const schema666: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema667: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/404/headers/openai-version/schema';
const schema668: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/x-request-id/schema';
const schema669: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema670: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/openai-version/schema';
const schema671: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/429/headers/retry-after/schema';
const schema672: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/x-request-id/schema';
const schema673: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema674: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps/operations/get/responses/500/headers/openai-version/schema';
const schema675: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/0/schema';
const schema676: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/1/schema';
const schema677: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/2/schema';
const schema678: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/parameters/3/schema';
const schema679: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/x-request-id/schema';
const schema680: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/openai-processing-ms/schema';
const schema681: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/200/headers/openai-version/schema';
const schema682: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/x-request-id/schema';
const schema683: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/openai-processing-ms/schema';
const schema684: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/400/headers/openai-version/schema';
const schema685: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/x-request-id/schema';
const schema686: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/openai-processing-ms/schema';
const schema687: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/401/headers/openai-version/schema';
const schema688: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/x-request-id/schema';
const schema689: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/openai-processing-ms/schema';
const schema690: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/403/headers/openai-version/schema';
const schema691: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/x-request-id/schema';
const schema692: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/openai-processing-ms/schema';
const schema693: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/404/headers/openai-version/schema';
const schema694: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/x-request-id/schema';
const schema695: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/openai-processing-ms/schema';
const schema696: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/openai-version/schema';
const schema697: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/429/headers/retry-after/schema';
const schema698: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/x-request-id/schema';
const schema699: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/openai-processing-ms/schema';
const schema700: string =
  '#/paths/~1threads~1{thread_id}~1runs~1{run_id}~1steps~1{step_id}/operations/get/responses/500/headers/openai-version/schema';

/** What is wrong with a value that should be CreateAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistant_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantsQueryLimit; nothing when it is valid. */
export function validateListAssistantsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryLimit, value);
}

/** What is wrong with a value that should be ListAssistantsQueryAfter; nothing when it is valid. */
export function validateListAssistantsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryAfter, value);
}

/** What is wrong with a value that should be ListAssistantsQueryBefore; nothing when it is valid. */
export function validateListAssistantsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsQueryBefore, value);
}

/** What is wrong with a value that should be ListAssistantsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListAssistantsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListAssistantsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListAssistants_200HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_400HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_401HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_403HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_404HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistants_429HeaderRetryAfter; nothing when it is valid. */
export function validateListAssistants_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListAssistants_500HeaderXRequestId; nothing when it is valid. */
export function validateListAssistants_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistants_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistants_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListAssistants_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListAssistants_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistants_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantPathAssistantId; nothing when it is valid. */
export function validateGetAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be GetAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistant_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistantPathAssistantId; nothing when it is valid. */
export function validateModifyAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be ModifyAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistant_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantPathAssistantId; nothing when it is valid. */
export function validateDeleteAssistantPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantPathAssistantId, value);
}

/** What is wrong with a value that should be DeleteAssistantHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteAssistantHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteAssistant_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistant_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteAssistant_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteAssistant_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistant_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistant_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteAssistant_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteAssistant_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteAssistant_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistant_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFilePathAssistantId; nothing when it is valid. */
export function validateCreateAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be CreateAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_200HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_400HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_401HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_403HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_404HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_429HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_500HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateCreateAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateAssistantFile_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFilesPathAssistantId; nothing when it is valid. */
export function validateListAssistantFilesPathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesPathAssistantId, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryLimit; nothing when it is valid. */
export function validateListAssistantFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryAfter; nothing when it is valid. */
export function validateListAssistantFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListAssistantFilesQueryBefore; nothing when it is valid. */
export function validateListAssistantFilesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesQueryBefore, value);
}

/** What is wrong with a value that should be ListAssistantFilesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListAssistantFilesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFilesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListAssistantFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_404HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListAssistantFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListAssistantFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListAssistantFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListAssistantFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be ListAssistantFiles_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateListAssistantFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListAssistantFiles_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFilePathAssistantId; nothing when it is valid. */
export function validateGetAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be GetAssistantFilePathFileId; nothing when it is valid. */
export function validateGetAssistantFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFilePathFileId, value);
}

/** What is wrong with a value that should be GetAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetAssistantFile_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetAssistantFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetAssistantFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFilePathAssistantId; nothing when it is valid. */
export function validateDeleteAssistantFilePathAssistantId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFilePathAssistantId, value);
}

/** What is wrong with a value that should be DeleteAssistantFilePathFileId; nothing when it is valid. */
export function validateDeleteAssistantFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFilePathFileId, value);
}

/** What is wrong with a value that should be DeleteAssistantFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteAssistantFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_200HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_400HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_401HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_403HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_404HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_429HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteAssistantFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteAssistantFile_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteAssistantFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_500HeaderOpenaiProcessingMs; nothing when it
 * is valid.
 */
export function validateDeleteAssistantFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be DeleteAssistantFile_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateDeleteAssistantFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteAssistantFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateThread_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateThread_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThread_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateThreadAndRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateThreadAndRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateThreadAndRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateThreadAndRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be CreateThreadAndRun_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateCreateThreadAndRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateThreadAndRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThreadPathThreadId; nothing when it is valid. */
export function validateGetThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetThreadPathThreadId, value);
}

/** What is wrong with a value that should be GetThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetThread_200HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_400HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_401HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_403HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_404HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_429HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetThread_500HeaderXRequestId; nothing when it is valid. */
export function validateGetThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetThread_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetThread_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThreadPathThreadId; nothing when it is valid. */
export function validateModifyThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyThreadPathThreadId, value);
}

/** What is wrong with a value that should be ModifyThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyThread_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyThread_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyThread_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThreadPathThreadId; nothing when it is valid. */
export function validateDeleteThreadPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThreadPathThreadId, value);
}

/** What is wrong with a value that should be DeleteThreadHeaderOpenAIBeta; nothing when it is valid. */
export function validateDeleteThreadHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkDeleteThreadHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be DeleteThread_200HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_400HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_401HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_403HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_404HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be DeleteThread_429HeaderRetryAfter; nothing when it is valid. */
export function validateDeleteThread_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be DeleteThread_500HeaderXRequestId; nothing when it is valid. */
export function validateDeleteThread_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be DeleteThread_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateDeleteThread_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be DeleteThread_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateDeleteThread_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkDeleteThread_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessagePathThreadId; nothing when it is valid. */
export function validateCreateMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessagePathThreadId, value);
}

/** What is wrong with a value that should be CreateMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be CreateMessage_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateCreateMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateMessage_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessagesPathThreadId; nothing when it is valid. */
export function validateListMessagesPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListMessagesPathThreadId, value);
}

/** What is wrong with a value that should be ListMessagesQueryLimit; nothing when it is valid. */
export function validateListMessagesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryLimit, value);
}

/** What is wrong with a value that should be ListMessagesQueryAfter; nothing when it is valid. */
export function validateListMessagesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryAfter, value);
}

/** What is wrong with a value that should be ListMessagesQueryBefore; nothing when it is valid. */
export function validateListMessagesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListMessagesQueryBefore, value);
}

/** What is wrong with a value that should be ListMessagesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListMessagesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListMessagesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListMessages_200HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_400HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_401HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_403HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_404HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessages_429HeaderRetryAfter; nothing when it is valid. */
export function validateListMessages_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessages_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListMessages_500HeaderXRequestId; nothing when it is valid. */
export function validateListMessages_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessages_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessages_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessages_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessages_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessages_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessagePathThreadId; nothing when it is valid. */
export function validateGetMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetMessagePathThreadId, value);
}

/** What is wrong with a value that should be GetMessagePathMessageId; nothing when it is valid. */
export function validateGetMessagePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkGetMessagePathMessageId, value);
}

/** What is wrong with a value that should be GetMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateGetMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessage_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessagePathThreadId; nothing when it is valid. */
export function validateModifyMessagePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessagePathThreadId, value);
}

/** What is wrong with a value that should be ModifyMessagePathMessageId; nothing when it is valid. */
export function validateModifyMessagePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessagePathMessageId, value);
}

/** What is wrong with a value that should be ModifyMessageHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyMessageHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyMessageHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyMessage_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyMessage_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyMessage_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyMessage_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyMessage_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ModifyMessage_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateModifyMessage_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyMessage_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyMessage_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyMessage_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFilesPathThreadId; nothing when it is valid. */
export function validateListMessageFilesPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesPathThreadId, value);
}

/** What is wrong with a value that should be ListMessageFilesPathMessageId; nothing when it is valid. */
export function validateListMessageFilesPathMessageId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesPathMessageId, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryLimit; nothing when it is valid. */
export function validateListMessageFilesQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryLimit, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryAfter; nothing when it is valid. */
export function validateListMessageFilesQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryAfter, value);
}

/** What is wrong with a value that should be ListMessageFilesQueryBefore; nothing when it is valid. */
export function validateListMessageFilesQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesQueryBefore, value);
}

/** What is wrong with a value that should be ListMessageFilesHeaderOpenAIBeta; nothing when it is valid. */
export function validateListMessageFilesHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListMessageFilesHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListMessageFiles_200HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_400HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_401HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_403HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_404HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListMessageFiles_429HeaderRetryAfter; nothing when it is valid. */
export function validateListMessageFiles_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListMessageFiles_500HeaderXRequestId; nothing when it is valid. */
export function validateListMessageFiles_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListMessageFiles_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListMessageFiles_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListMessageFiles_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListMessageFiles_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListMessageFiles_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFilePathThreadId; nothing when it is valid. */
export function validateGetMessageFilePathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathThreadId, value);
}

/** What is wrong with a value that should be GetMessageFilePathMessageId; nothing when it is valid. */
export function validateGetMessageFilePathMessageId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathMessageId, value);
}

/** What is wrong with a value that should be GetMessageFilePathFileId; nothing when it is valid. */
export function validateGetMessageFilePathFileId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFilePathFileId, value);
}

/** What is wrong with a value that should be GetMessageFileHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetMessageFileHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFileHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetMessageFile_200HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_400HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_401HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_403HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_404HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetMessageFile_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetMessageFile_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetMessageFile_500HeaderXRequestId; nothing when it is valid. */
export function validateGetMessageFile_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be GetMessageFile_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateGetMessageFile_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetMessageFile_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetMessageFile_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetMessageFile_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRunPathThreadId; nothing when it is valid. */
export function validateCreateRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCreateRunPathThreadId, value);
}

/** What is wrong with a value that should be CreateRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCreateRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCreateRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CreateRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCreateRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCreateRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCreateRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CreateRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCreateRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCreateRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunsPathThreadId; nothing when it is valid. */
export function validateListRunsPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListRunsPathThreadId, value);
}

/** What is wrong with a value that should be ListRunsQueryLimit; nothing when it is valid. */
export function validateListRunsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryLimit, value);
}

/** What is wrong with a value that should be ListRunsQueryAfter; nothing when it is valid. */
export function validateListRunsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryAfter, value);
}

/** What is wrong with a value that should be ListRunsQueryBefore; nothing when it is valid. */
export function validateListRunsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListRunsQueryBefore, value);
}

/** What is wrong with a value that should be ListRunsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListRunsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListRunsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRuns_429HeaderRetryAfter; nothing when it is valid. */
export function validateListRuns_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRuns_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderXRequestId; nothing when it is valid. */
export function validateListRuns_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateListRuns_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRuns_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRuns_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRuns_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunPathThreadId; nothing when it is valid. */
export function validateGetRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetRunPathThreadId, value);
}

/** What is wrong with a value that should be GetRunPathRunId; nothing when it is valid. */
export function validateGetRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkGetRunPathRunId, value);
}

/** What is wrong with a value that should be GetRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetRun_200HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_400HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_401HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_403HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_404HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_429HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetRun_500HeaderXRequestId; nothing when it is valid. */
export function validateGetRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRunPathThreadId; nothing when it is valid. */
export function validateModifyRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkModifyRunPathThreadId, value);
}

/** What is wrong with a value that should be ModifyRunPathRunId; nothing when it is valid. */
export function validateModifyRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkModifyRunPathRunId, value);
}

/** What is wrong with a value that should be ModifyRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateModifyRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkModifyRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ModifyRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateModifyRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderXRequestId; nothing when it is valid. */
export function validateModifyRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateModifyRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ModifyRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateModifyRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkModifyRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRunPathThreadId; nothing when it is valid. */
export function validateCancelRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkCancelRunPathThreadId, value);
}

/** What is wrong with a value that should be CancelRunPathRunId; nothing when it is valid. */
export function validateCancelRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkCancelRunPathRunId, value);
}

/** What is wrong with a value that should be CancelRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateCancelRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkCancelRunHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be CancelRun_429HeaderRetryAfter; nothing when it is valid. */
export function validateCancelRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderXRequestId; nothing when it is valid. */
export function validateCancelRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateCancelRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be CancelRun_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateCancelRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkCancelRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be SubmitToolOutputsToRunPathThreadId; nothing when it is valid. */
export function validateSubmitToolOutputsToRunPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunPathThreadId, value);
}

/** What is wrong with a value that should be SubmitToolOutputsToRunPathRunId; nothing when it is valid. */
export function validateSubmitToolOutputsToRunPathRunId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunPathRunId, value);
}

/** What is wrong with a value that should be SubmitToolOutputsToRunHeaderOpenAIBeta; nothing when it is valid. */
export function validateSubmitToolOutputsToRunHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRunHeaderOpenAIBeta, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_200HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_200HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_400HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_400HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_401HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_401HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_403HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_403HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_404HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_404HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderOpenaiVersion, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_429HeaderRetryAfter; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_429HeaderRetryAfter, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderXRequestId; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderOpenaiProcessingMs; nothing when
 * it is valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs, value);
}

/**
 * What is wrong with a value that should be SubmitToolOutputsToRun_500HeaderOpenaiVersion; nothing when it is
 * valid.
 */
export function validateSubmitToolOutputsToRun_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkSubmitToolOutputsToRun_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunStepsPathThreadId; nothing when it is valid. */
export function validateListRunStepsPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsPathThreadId, value);
}

/** What is wrong with a value that should be ListRunStepsPathRunId; nothing when it is valid. */
export function validateListRunStepsPathRunId(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsPathRunId, value);
}

/** What is wrong with a value that should be ListRunStepsQueryLimit; nothing when it is valid. */
export function validateListRunStepsQueryLimit(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryLimit, value);
}

/** What is wrong with a value that should be ListRunStepsQueryAfter; nothing when it is valid. */
export function validateListRunStepsQueryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryAfter, value);
}

/** What is wrong with a value that should be ListRunStepsQueryBefore; nothing when it is valid. */
export function validateListRunStepsQueryBefore(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsQueryBefore, value);
}

/** What is wrong with a value that should be ListRunStepsHeaderOpenAIBeta; nothing when it is valid. */
export function validateListRunStepsHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkListRunStepsHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be ListRunSteps_200HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_200HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_400HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_400HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_401HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_401HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_403HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_403HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_404HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_404HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_429HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be ListRunSteps_429HeaderRetryAfter; nothing when it is valid. */
export function validateListRunSteps_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be ListRunSteps_500HeaderXRequestId; nothing when it is valid. */
export function validateListRunSteps_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderXRequestId, value);
}

/**
 * What is wrong with a value that should be ListRunSteps_500HeaderOpenaiProcessingMs; nothing when it is
 * valid.
 */
export function validateListRunSteps_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be ListRunSteps_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateListRunSteps_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkListRunSteps_500HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStepPathThreadId; nothing when it is valid. */
export function validateGetRunStepPathThreadId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathThreadId, value);
}

/** What is wrong with a value that should be GetRunStepPathRunId; nothing when it is valid. */
export function validateGetRunStepPathRunId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathRunId, value);
}

/** What is wrong with a value that should be GetRunStepPathStepId; nothing when it is valid. */
export function validateGetRunStepPathStepId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepPathStepId, value);
}

/** What is wrong with a value that should be GetRunStepHeaderOpenAIBeta; nothing when it is valid. */
export function validateGetRunStepHeaderOpenAIBeta(value: unknown): readonly Issue[] {
  return judge(checkGetRunStepHeaderOpenAIBeta, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_200HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_200HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_200HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_200HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_200HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_400HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_400HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_400HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_400HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_400HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_401HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_401HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_401HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_401HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_401HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_403HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_403HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_403HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_403HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_403HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_404HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_404HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_404HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_404HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_404HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_429HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_429HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_429HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderOpenaiVersion, value);
}

/** What is wrong with a value that should be GetRunStep_429HeaderRetryAfter; nothing when it is valid. */
export function validateGetRunStep_429HeaderRetryAfter(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_429HeaderRetryAfter, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderXRequestId; nothing when it is valid. */
export function validateGetRunStep_500HeaderXRequestId(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderXRequestId, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderOpenaiProcessingMs; nothing when it is valid. */
export function validateGetRunStep_500HeaderOpenaiProcessingMs(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderOpenaiProcessingMs, value);
}

/** What is wrong with a value that should be GetRunStep_500HeaderOpenaiVersion; nothing when it is valid. */
export function validateGetRunStep_500HeaderOpenaiVersion(value: unknown): readonly Issue[] {
  return judge(checkGetRunStep_500HeaderOpenaiVersion, value);
}

function checkCreateAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema1, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCreateAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema2, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema3, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema3, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema4, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema5, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema6, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema6, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema7, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema8, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema9, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema9, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema10, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema11, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema12, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema12, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema13, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema14, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema15, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema15, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema16, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema17, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema18, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema18, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema19, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema20, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema20, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema21, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema22, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema22, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema23, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema24, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema24, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema24, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema25, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema26, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema27, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListAssistants_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema28, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema29, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema29, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema30, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema31, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema32, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema32, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema33, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema34, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema35, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema35, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema36, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema37, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema38, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema38, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema39, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema40, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema41, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema41, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema42, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema43, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema44, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema44, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema45, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema46, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema46, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema47, 'type', 'string'])) return false;
  return true;
}

function checkListAssistants_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema48, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema48, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistants_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema49, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema50, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema51, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema52, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema53, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema53, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema54, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema55, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema56, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema56, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema57, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema58, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema59, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema59, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema60, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema61, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema62, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema62, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema63, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema64, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema65, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema65, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema66, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema67, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema68, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema68, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema69, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema70, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema70, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema71, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema72, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema72, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema73, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema74, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema75, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkModifyAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema76, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema77, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema77, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema78, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema79, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema80, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema80, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema81, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema82, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema83, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema83, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema84, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema85, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema86, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema86, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema87, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema88, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema89, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema89, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema90, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema91, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema92, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema92, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema93, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema94, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema94, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema95, 'type', 'string'])) return false;
  return true;
}

function checkModifyAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema96, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema96, 'type', 'integer'])) return false;
  return true;
}

function checkModifyAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema97, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema98, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema99, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkDeleteAssistant_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema100, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema101, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema101, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema102, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema103, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema104, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema104, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema105, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema106, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema107, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema107, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema108, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema109, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema110, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema110, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema111, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema112, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema113, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema113, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema114, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema115, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema116, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema116, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema117, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema118, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema118, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema119, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistant_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema120, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema120, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistant_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema121, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema122, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema123, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema124, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema125, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema125, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema126, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema127, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema128, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema128, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema129, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema130, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema131, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema131, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema132, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema133, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema134, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema134, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema135, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema136, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema137, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema137, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema138, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema139, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema140, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema140, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema141, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema142, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema142, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema143, 'type', 'string'])) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema144, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema144, 'type', 'integer'])) return false;
  return true;
}

function checkCreateAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema145, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFilesPathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema146, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema147, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema147, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema147, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema148, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFilesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema149, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFilesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema150, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListAssistantFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema151, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema152, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema152, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema153, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema154, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema155, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema155, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema156, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema157, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema158, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema158, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema159, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema160, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema161, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema161, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema162, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema163, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema164, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema164, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema165, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema166, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema167, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema167, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema168, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema169, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema169, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema170, 'type', 'string'])) return false;
  return true;
}

function checkListAssistantFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema171, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema171, 'type', 'integer'])) return false;
  return true;
}

function checkListAssistantFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema172, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema173, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema174, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema175, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema176, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema177, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema177, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema178, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema179, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema180, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema180, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema181, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema182, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema183, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema183, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema184, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema185, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema186, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema186, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema187, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema188, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema189, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema189, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema190, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema191, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema192, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema192, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema193, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema194, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema194, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema195, 'type', 'string'])) return false;
  return true;
}

function checkGetAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema196, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema196, 'type', 'integer'])) return false;
  return true;
}

function checkGetAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema197, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFilePathAssistantId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema198, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema199, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema200, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema201, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema202, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema202, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema203, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema204, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema205, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema205, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema206, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema207, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema208, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema208, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema209, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema210, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema211, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema211, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema212, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema213, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema214, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema214, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema215, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema216, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema217, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema217, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema218, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema219, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema219, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema220, 'type', 'string'])) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema221, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema221, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteAssistantFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema222, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema223, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCreateThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema224, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema225, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema225, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema226, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema227, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema228, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema228, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema229, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema230, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema231, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema231, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema232, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema233, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema234, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema234, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema235, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema236, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema237, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema237, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema238, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema239, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema240, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema240, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema241, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema242, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema242, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema243, 'type', 'string'])) return false;
  return true;
}

function checkCreateThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema244, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema244, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema245, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema246, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema247, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema248, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema248, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema249, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema250, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema251, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema251, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema252, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema253, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema254, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema254, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema255, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema256, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema257, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema257, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema258, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema259, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema260, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema260, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema261, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema262, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema263, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema263, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema264, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema265, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema265, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema266, 'type', 'string'])) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema267, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema267, 'type', 'integer'])) return false;
  return true;
}

function checkCreateThreadAndRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema268, 'type', 'string'])) return false;
  return true;
}

function checkGetThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema269, 'type', 'string'])) return false;
  return true;
}

function checkGetThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema270, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema271, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema272, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema272, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema273, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema274, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema275, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema275, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema276, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema277, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema278, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema278, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema279, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema280, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema281, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema281, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema282, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema283, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema284, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema284, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema285, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema286, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema287, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema287, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema288, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema289, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema289, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema290, 'type', 'string'])) return false;
  return true;
}

function checkGetThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema291, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema291, 'type', 'integer'])) return false;
  return true;
}

function checkGetThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema292, 'type', 'string'])) return false;
  return true;
}

function checkModifyThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema293, 'type', 'string'])) return false;
  return true;
}

function checkModifyThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema294, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkModifyThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema295, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema296, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema296, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema297, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema298, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema299, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema299, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema300, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema301, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema302, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema302, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema303, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema304, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema305, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema305, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema306, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema307, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema308, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema308, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema309, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema310, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema311, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema311, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema312, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema313, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema313, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema314, 'type', 'string'])) return false;
  return true;
}

function checkModifyThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema315, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema315, 'type', 'integer'])) return false;
  return true;
}

function checkModifyThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema316, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThreadPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema317, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThreadHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema318, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkDeleteThread_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema319, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema320, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema320, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema321, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema322, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema323, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema323, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema324, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema325, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema326, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema326, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema327, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema328, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema329, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema329, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema330, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema331, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema332, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema332, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema333, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema334, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema335, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema335, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema336, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema337, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema337, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema338, 'type', 'string'])) return false;
  return true;
}

function checkDeleteThread_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema339, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema339, 'type', 'integer'])) return false;
  return true;
}

function checkDeleteThread_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema340, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema341, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema342, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCreateMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema343, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema344, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema344, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema345, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema346, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema347, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema347, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema348, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema349, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema350, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema350, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema351, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema352, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema353, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema353, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema354, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema355, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema356, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema356, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema357, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema358, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema359, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema359, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema360, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema361, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema361, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema362, 'type', 'string'])) return false;
  return true;
}

function checkCreateMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema363, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema363, 'type', 'integer'])) return false;
  return true;
}

function checkCreateMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema364, 'type', 'string'])) return false;
  return true;
}

function checkListMessagesPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema365, 'type', 'string'])) return false;
  return true;
}

function checkListMessagesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema366, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema366, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema366, 'type', 'integer'])) return false;
  return true;
}

function checkListMessagesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema367, 'type', 'string'])) return false;
  return true;
}

function checkListMessagesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema368, 'type', 'string'])) return false;
  return true;
}

function checkListMessagesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema369, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListMessages_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema370, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema371, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema371, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema372, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema373, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema374, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema374, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema375, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema376, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema377, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema377, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema378, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema379, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema380, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema380, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema381, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema382, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema383, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema383, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema384, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema385, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema386, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema386, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema387, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema388, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema388, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema389, 'type', 'string'])) return false;
  return true;
}

function checkListMessages_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema390, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema390, 'type', 'integer'])) return false;
  return true;
}

function checkListMessages_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema391, 'type', 'string'])) return false;
  return true;
}

function checkGetMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema392, 'type', 'string'])) return false;
  return true;
}

function checkGetMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema393, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema394, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema395, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema396, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema396, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema397, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema398, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema399, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema399, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema400, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema401, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema402, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema402, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema403, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema404, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema405, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema405, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema406, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema407, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema408, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema408, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema409, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema410, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema411, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema411, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema412, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema413, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema413, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema414, 'type', 'string'])) return false;
  return true;
}

function checkGetMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema415, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema415, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema416, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessagePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema417, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessagePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema418, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessageHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema419, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkModifyMessage_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema420, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema421, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema421, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema422, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema423, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema424, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema424, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema425, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema426, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema427, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema427, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema428, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema429, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema430, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema430, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema431, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema432, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema433, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema433, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema434, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema435, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema436, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema436, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema437, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema438, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema438, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema439, 'type', 'string'])) return false;
  return true;
}

function checkModifyMessage_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema440, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema440, 'type', 'integer'])) return false;
  return true;
}

function checkModifyMessage_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema441, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema442, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesPathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema443, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema444, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema444, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema444, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFilesQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema445, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema446, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFilesHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema447, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListMessageFiles_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema448, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema449, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema449, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema450, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema451, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema452, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema452, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema453, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema454, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema455, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema455, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema456, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema457, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema458, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema458, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema459, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema460, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema461, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema461, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema462, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema463, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema464, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema464, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema465, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema466, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema466, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema467, 'type', 'string'])) return false;
  return true;
}

function checkListMessageFiles_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema468, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema468, 'type', 'integer'])) return false;
  return true;
}

function checkListMessageFiles_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema469, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFilePathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema470, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFilePathMessageId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema471, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFilePathFileId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema472, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFileHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema473, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetMessageFile_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema474, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema475, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema475, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema476, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema477, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema478, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema478, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema479, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema480, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema481, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema481, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema482, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema483, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema484, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema484, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema485, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema486, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema487, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema487, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema488, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema489, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema490, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema490, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema491, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema492, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema492, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema493, 'type', 'string'])) return false;
  return true;
}

function checkGetMessageFile_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema494, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema494, 'type', 'integer'])) return false;
  return true;
}

function checkGetMessageFile_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema495, 'type', 'string'])) return false;
  return true;
}

function checkCreateRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema496, 'type', 'string'])) return false;
  return true;
}

function checkCreateRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema497, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCreateRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema498, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema499, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema499, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema500, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema501, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema502, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema502, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema503, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema504, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema505, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema505, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema506, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema507, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema508, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema508, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema509, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema510, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema511, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema511, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema512, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema513, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema514, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema514, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema515, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema516, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema516, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema517, 'type', 'string'])) return false;
  return true;
}

function checkCreateRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema518, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema518, 'type', 'integer'])) return false;
  return true;
}

function checkCreateRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema519, 'type', 'string'])) return false;
  return true;
}

function checkListRunsPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema520, 'type', 'string'])) return false;
  return true;
}

function checkListRunsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema521, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema521, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema521, 'type', 'integer'])) return false;
  return true;
}

function checkListRunsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema522, 'type', 'string'])) return false;
  return true;
}

function checkListRunsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema523, 'type', 'string'])) return false;
  return true;
}

function checkListRunsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema524, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListRuns_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema525, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema526, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema526, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema527, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema528, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema529, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema529, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema530, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema531, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema532, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema532, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema533, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema534, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema535, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema535, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema536, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema537, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema538, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema538, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema539, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema540, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema541, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema541, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema542, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema543, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema543, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema544, 'type', 'string'])) return false;
  return true;
}

function checkListRuns_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema545, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema545, 'type', 'integer'])) return false;
  return true;
}

function checkListRuns_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema546, 'type', 'string'])) return false;
  return true;
}

function checkGetRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema547, 'type', 'string'])) return false;
  return true;
}

function checkGetRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema548, 'type', 'string'])) return false;
  return true;
}

function checkGetRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema549, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema550, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema551, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema551, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema552, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema553, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema554, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema554, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema555, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema556, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema557, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema557, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema558, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema559, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema560, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema560, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema561, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema562, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema563, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema563, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema564, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema565, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema566, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema566, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema567, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema568, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema568, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema569, 'type', 'string'])) return false;
  return true;
}

function checkGetRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema570, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema570, 'type', 'integer'])) return false;
  return true;
}

function checkGetRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema571, 'type', 'string'])) return false;
  return true;
}

function checkModifyRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema572, 'type', 'string'])) return false;
  return true;
}

function checkModifyRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema573, 'type', 'string'])) return false;
  return true;
}

function checkModifyRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema574, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkModifyRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema575, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema576, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema576, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema577, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema578, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema579, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema579, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema580, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema581, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema582, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema582, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema583, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema584, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema585, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema585, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema586, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema587, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema588, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema588, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema589, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema590, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema591, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema591, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema592, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema593, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema593, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema594, 'type', 'string'])) return false;
  return true;
}

function checkModifyRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema595, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema595, 'type', 'integer'])) return false;
  return true;
}

function checkModifyRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema596, 'type', 'string'])) return false;
  return true;
}

function checkCancelRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema597, 'type', 'string'])) return false;
  return true;
}

function checkCancelRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema598, 'type', 'string'])) return false;
  return true;
}

function checkCancelRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema599, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkCancelRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema600, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema601, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema601, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema602, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema603, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema604, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema604, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema605, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema606, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema607, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema607, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema608, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema609, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema610, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema610, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema611, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema612, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema613, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema613, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema614, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema615, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema616, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema616, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema617, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema618, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema618, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema619, 'type', 'string'])) return false;
  return true;
}

function checkCancelRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema620, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema620, 'type', 'integer'])) return false;
  return true;
}

function checkCancelRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema621, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRunPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema622, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRunPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema623, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRunHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema624, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema625, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema626, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema626, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema627, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema628, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema629, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema629, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema630, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema631, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema632, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema632, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema633, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema634, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema635, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema635, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema636, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema637, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema638, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema638, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema639, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema640, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema641, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema641, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema642, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema643, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema643, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema644, 'type', 'string'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema645, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema645, 'type', 'integer'])) return false;
  return true;
}

function checkSubmitToolOutputsToRun_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema646, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema647, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema648, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsQueryLimit(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 1 && stop(at, '', [schema649, 'minimum', 1])) return false;
    if (value > 100 && stop(at, '', [schema649, 'maximum', 100])) return false;
  } else if (stop(at, '', [schema649, 'type', 'integer'])) return false;
  return true;
}

function checkListRunStepsQueryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema650, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsQueryBefore(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema651, 'type', 'string'])) return false;
  return true;
}

function checkListRunStepsHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema652, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkListRunSteps_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema653, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema654, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema654, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema655, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema656, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema657, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema657, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema658, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema659, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema660, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema660, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema661, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema662, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema663, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema663, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema664, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema665, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema666, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema666, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema667, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema668, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema669, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema669, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema670, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema671, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema671, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema672, 'type', 'string'])) return false;
  return true;
}

function checkListRunSteps_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema673, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema673, 'type', 'integer'])) return false;
  return true;
}

function checkListRunSteps_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema674, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStepPathThreadId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema675, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStepPathRunId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema676, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStepPathStepId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema677, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStepHeaderOpenAIBeta(value: unknown, at?: Issues): boolean {
  if (value !== 'assistants=v1' && stop(at, '', [schema678, 'const', ['assistants=v1']])) return false;
  return true;
}

function checkGetRunStep_200HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema679, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_200HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema680, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema680, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_200HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema681, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_400HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema682, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_400HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema683, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema683, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_400HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema684, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_401HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema685, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_401HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema686, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema686, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_401HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema687, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_403HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema688, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_403HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema689, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema689, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_403HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema690, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_404HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema691, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_404HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema692, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema692, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_404HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema693, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_429HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema694, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_429HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema695, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema695, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_429HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema696, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_429HeaderRetryAfter(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema697, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema697, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_500HeaderXRequestId(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema698, 'type', 'string'])) return false;
  return true;
}

function checkGetRunStep_500HeaderOpenaiProcessingMs(value: unknown, at?: Issues): boolean {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (value < 0 && stop(at, '', [schema699, 'minimum', 0])) return false;
  } else if (stop(at, '', [schema699, 'type', 'integer'])) return false;
  return true;
}

function checkGetRunStep_500HeaderOpenaiVersion(value: unknown, at?: Issues): boolean {
  if (typeof value !== 'string' && stop(at, '', [schema700, 'type', 'string'])) return false;
  return true;
}

/** The validators of createAssistant. */
export const createAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAssistantRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_429HeaderOpenaiVersion,
        'retry-after': validateCreateAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listAssistants. */
export const listAssistantsValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({
      limit: validateListAssistantsQueryLimit,
      order: validateOrder,
      after: validateListAssistantsQueryAfter,
      before: validateListAssistantsQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListAssistantsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_200HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_200HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_400HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_400HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_401HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_401HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_403HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_403HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_404HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_404HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_429HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_429HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_429HeaderOpenaiVersion,
        'retry-after': validateListAssistants_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistants_500HeaderXRequestId,
        'openai-processing-ms': validateListAssistants_500HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistants_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getAssistant. */
export const getAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateGetAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_429HeaderOpenaiVersion,
        'retry-after': validateGetAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateGetAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of modifyAssistant. */
export const modifyAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateModifyAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyAssistantRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistant,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_429HeaderOpenaiVersion,
        'retry-after': validateModifyAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateModifyAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of deleteAssistant. */
export const deleteAssistantValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateDeleteAssistantPathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteAssistantHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_429HeaderOpenaiVersion,
        'retry-after': validateDeleteAssistant_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistant_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistant_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistant_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createAssistantFile. */
export const createAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateCreateAssistantFilePathAssistantId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateAssistantFileRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateCreateAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateCreateAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listAssistantFiles. */
export const listAssistantFilesValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateListAssistantFilesPathAssistantId,
    }),
    query: byName({
      limit: validateListAssistantFilesQueryLimit,
      order: validateOrder,
      after: validateListAssistantFilesQueryAfter,
      before: validateListAssistantFilesQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListAssistantFilesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_404HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_404HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_429HeaderOpenaiVersion,
        'retry-after': validateListAssistantFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListAssistantFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListAssistantFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListAssistantFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getAssistantFile. */
export const getAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateGetAssistantFilePathAssistantId,
      file_id: validateGetAssistantFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateGetAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of deleteAssistantFile. */
export const deleteAssistantFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      assistant_id: validateDeleteAssistantFilePathAssistantId,
      file_id: validateDeleteAssistantFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteAssistantFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateAssistantFileDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_429HeaderOpenaiVersion,
        'retry-after': validateDeleteAssistantFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteAssistantFile_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteAssistantFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteAssistantFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createThread. */
export const createThreadValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateThreadRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_200HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_400HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_401HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_403HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_404HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_429HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_429HeaderOpenaiVersion,
        'retry-after': validateCreateThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThread_500HeaderXRequestId,
        'openai-processing-ms': validateCreateThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createThreadAndRun. */
export const createThreadAndRunValidators: OperationValidators = {
  parameters: {
    path: byName({}),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateThreadAndRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateThreadAndRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_200HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_400HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_401HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_403HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_404HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_429HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_429HeaderOpenaiVersion,
        'retry-after': validateCreateThreadAndRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateThreadAndRun_500HeaderXRequestId,
        'openai-processing-ms': validateCreateThreadAndRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateThreadAndRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getThread. */
export const getThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_200HeaderXRequestId,
        'openai-processing-ms': validateGetThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_400HeaderXRequestId,
        'openai-processing-ms': validateGetThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_401HeaderXRequestId,
        'openai-processing-ms': validateGetThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_403HeaderXRequestId,
        'openai-processing-ms': validateGetThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_404HeaderXRequestId,
        'openai-processing-ms': validateGetThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_429HeaderXRequestId,
        'openai-processing-ms': validateGetThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_429HeaderOpenaiVersion,
        'retry-after': validateGetThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetThread_500HeaderXRequestId,
        'openai-processing-ms': validateGetThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of modifyThread. */
export const modifyThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyThreadRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThread,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_200HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_400HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_401HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_403HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_404HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_429HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_429HeaderOpenaiVersion,
        'retry-after': validateModifyThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyThread_500HeaderXRequestId,
        'openai-processing-ms': validateModifyThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of deleteThread. */
export const deleteThreadValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateDeleteThreadPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateDeleteThreadHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateThreadDeleted,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_200HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_200HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_400HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_400HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_401HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_401HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_403HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_403HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_404HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_404HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_429HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_429HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_429HeaderOpenaiVersion,
        'retry-after': validateDeleteThread_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateDeleteThread_500HeaderXRequestId,
        'openai-processing-ms': validateDeleteThread_500HeaderOpenaiProcessingMs,
        'openai-version': validateDeleteThread_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createMessage. */
export const createMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCreateMessagePathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateMessageRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_200HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_400HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_401HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_403HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_404HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_429HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_429HeaderOpenaiVersion,
        'retry-after': validateCreateMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateMessage_500HeaderXRequestId,
        'openai-processing-ms': validateCreateMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listMessages. */
export const listMessagesValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListMessagesPathThreadId,
    }),
    query: byName({
      limit: validateListMessagesQueryLimit,
      order: validateOrder,
      after: validateListMessagesQueryAfter,
      before: validateListMessagesQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListMessagesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_200HeaderXRequestId,
        'openai-processing-ms': validateListMessages_200HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_400HeaderXRequestId,
        'openai-processing-ms': validateListMessages_400HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_401HeaderXRequestId,
        'openai-processing-ms': validateListMessages_401HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_403HeaderXRequestId,
        'openai-processing-ms': validateListMessages_403HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_404HeaderXRequestId,
        'openai-processing-ms': validateListMessages_404HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_429HeaderXRequestId,
        'openai-processing-ms': validateListMessages_429HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_429HeaderOpenaiVersion,
        'retry-after': validateListMessages_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessages_500HeaderXRequestId,
        'openai-processing-ms': validateListMessages_500HeaderOpenaiProcessingMs,
        'openai-version': validateListMessages_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getMessage. */
export const getMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetMessagePathThreadId,
      message_id: validateGetMessagePathMessageId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_200HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_400HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_401HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_403HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_404HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_429HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_429HeaderOpenaiVersion,
        'retry-after': validateGetMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessage_500HeaderXRequestId,
        'openai-processing-ms': validateGetMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of modifyMessage. */
export const modifyMessageValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyMessagePathThreadId,
      message_id: validateModifyMessagePathMessageId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyMessageHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyMessageRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessage,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_200HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_400HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_401HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_403HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_404HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_429HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_429HeaderOpenaiVersion,
        'retry-after': validateModifyMessage_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyMessage_500HeaderXRequestId,
        'openai-processing-ms': validateModifyMessage_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyMessage_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listMessageFiles. */
export const listMessageFilesValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListMessageFilesPathThreadId,
      message_id: validateListMessageFilesPathMessageId,
    }),
    query: byName({
      limit: validateListMessageFilesQueryLimit,
      order: validateOrder,
      after: validateListMessageFilesQueryAfter,
      before: validateListMessageFilesQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListMessageFilesHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageFileList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_200HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_200HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_400HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_400HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_401HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_401HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_403HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_403HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_404HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_404HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_429HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_429HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_429HeaderOpenaiVersion,
        'retry-after': validateListMessageFiles_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListMessageFiles_500HeaderXRequestId,
        'openai-processing-ms': validateListMessageFiles_500HeaderOpenaiProcessingMs,
        'openai-version': validateListMessageFiles_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getMessageFile. */
export const getMessageFileValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetMessageFilePathThreadId,
      message_id: validateGetMessageFilePathMessageId,
      file_id: validateGetMessageFilePathFileId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetMessageFileHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateMessageFile,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_200HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_400HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_401HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_403HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_404HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_429HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_429HeaderOpenaiVersion,
        'retry-after': validateGetMessageFile_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetMessageFile_500HeaderXRequestId,
        'openai-processing-ms': validateGetMessageFile_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetMessageFile_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of createRun. */
export const createRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCreateRunPathThreadId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCreateRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateCreateRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_200HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_400HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_401HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_403HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_404HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_429HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_429HeaderOpenaiVersion,
        'retry-after': validateCreateRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCreateRun_500HeaderXRequestId,
        'openai-processing-ms': validateCreateRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCreateRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listRuns. */
export const listRunsValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListRunsPathThreadId,
    }),
    query: byName({
      limit: validateListRunsQueryLimit,
      order: validateOrder,
      after: validateListRunsQueryAfter,
      before: validateListRunsQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListRunsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_200HeaderXRequestId,
        'openai-processing-ms': validateListRuns_200HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_400HeaderXRequestId,
        'openai-processing-ms': validateListRuns_400HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_401HeaderXRequestId,
        'openai-processing-ms': validateListRuns_401HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_403HeaderXRequestId,
        'openai-processing-ms': validateListRuns_403HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_404HeaderXRequestId,
        'openai-processing-ms': validateListRuns_404HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_429HeaderXRequestId,
        'openai-processing-ms': validateListRuns_429HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_429HeaderOpenaiVersion,
        'retry-after': validateListRuns_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRuns_500HeaderXRequestId,
        'openai-processing-ms': validateListRuns_500HeaderOpenaiProcessingMs,
        'openai-version': validateListRuns_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getRun. */
export const getRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetRunPathThreadId,
      run_id: validateGetRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_200HeaderXRequestId,
        'openai-processing-ms': validateGetRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_400HeaderXRequestId,
        'openai-processing-ms': validateGetRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_401HeaderXRequestId,
        'openai-processing-ms': validateGetRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_403HeaderXRequestId,
        'openai-processing-ms': validateGetRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_404HeaderXRequestId,
        'openai-processing-ms': validateGetRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_429HeaderXRequestId,
        'openai-processing-ms': validateGetRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_429HeaderOpenaiVersion,
        'retry-after': validateGetRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRun_500HeaderXRequestId,
        'openai-processing-ms': validateGetRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of modifyRun. */
export const modifyRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateModifyRunPathThreadId,
      run_id: validateModifyRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateModifyRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateModifyRunRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_200HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_400HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_401HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_403HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_404HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_429HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_429HeaderOpenaiVersion,
        'retry-after': validateModifyRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateModifyRun_500HeaderXRequestId,
        'openai-processing-ms': validateModifyRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateModifyRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of cancelRun. */
export const cancelRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateCancelRunPathThreadId,
      run_id: validateCancelRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateCancelRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_200HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_400HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_401HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_403HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_404HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_429HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_429HeaderOpenaiVersion,
        'retry-after': validateCancelRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateCancelRun_500HeaderXRequestId,
        'openai-processing-ms': validateCancelRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateCancelRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of submitToolOutputsToRun. */
export const submitToolOutputsToRunValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateSubmitToolOutputsToRunPathThreadId,
      run_id: validateSubmitToolOutputsToRunPathRunId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateSubmitToolOutputsToRunHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({
    'application/json': validateSubmitToolOutputsRequest,
  }),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRun,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_200HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_200HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_400HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_400HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_401HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_401HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_403HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_403HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_404HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_404HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_429HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_429HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_429HeaderOpenaiVersion,
        'retry-after': validateSubmitToolOutputsToRun_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateSubmitToolOutputsToRun_500HeaderXRequestId,
        'openai-processing-ms': validateSubmitToolOutputsToRun_500HeaderOpenaiProcessingMs,
        'openai-version': validateSubmitToolOutputsToRun_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of listRunSteps. */
export const listRunStepsValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateListRunStepsPathThreadId,
      run_id: validateListRunStepsPathRunId,
    }),
    query: byName({
      limit: validateListRunStepsQueryLimit,
      order: validateOrder,
      after: validateListRunStepsQueryAfter,
      before: validateListRunStepsQueryBefore,
    }),
    header: byName({
      'OpenAI-Beta': validateListRunStepsHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunStepList,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_200HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_200HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_400HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_400HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_401HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_401HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_403HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_403HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_404HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_404HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_429HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_429HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_429HeaderOpenaiVersion,
        'retry-after': validateListRunSteps_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateListRunSteps_500HeaderXRequestId,
        'openai-processing-ms': validateListRunSteps_500HeaderOpenaiProcessingMs,
        'openai-version': validateListRunSteps_500HeaderOpenaiVersion,
      }),
    },
  }),
};

/** The validators of getRunStep. */
export const getRunStepValidators: OperationValidators = {
  parameters: {
    path: byName({
      thread_id: validateGetRunStepPathThreadId,
      run_id: validateGetRunStepPathRunId,
      step_id: validateGetRunStepPathStepId,
    }),
    query: byName({}),
    header: byName({
      'OpenAI-Beta': validateGetRunStepHeaderOpenAIBeta,
    }),
    cookie: byName({}),
    querystring: byName({}),
  },
  requestBody: byName({}),
  responses: byName({
    200: {
      content: byName({
        'application/json': validateRunStep,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_200HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_200HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_200HeaderOpenaiVersion,
      }),
    },
    400: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_400HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_400HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_400HeaderOpenaiVersion,
      }),
    },
    401: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_401HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_401HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_401HeaderOpenaiVersion,
      }),
    },
    403: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_403HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_403HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_403HeaderOpenaiVersion,
      }),
    },
    404: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_404HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_404HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_404HeaderOpenaiVersion,
      }),
    },
    429: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_429HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_429HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_429HeaderOpenaiVersion,
        'retry-after': validateGetRunStep_429HeaderRetryAfter,
      }),
    },
    500: {
      content: byName({
        'application/json': validateErrorResponse,
      }),
      items: byName({}),
      headers: byName({
        'x-request-id': validateGetRunStep_500HeaderXRequestId,
        'openai-processing-ms': validateGetRunStep_500HeaderOpenaiProcessingMs,
        'openai-version': validateGetRunStep_500HeaderOpenaiVersion,
      }),
    },
  }),
};
