// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  SendBinaryRequest,
  SendBinaryResult,
  SendFormRequest,
  SendFormResult,
  SendJsonRequest,
  SendJsonResult,
  SendLinesRequest,
  SendLinesResult,
  SendMultipartRequest,
  SendMultipartResult,
  SendOptionalRequest,
  SendOptionalResult,
  SendSeveralRequest,
  SendSeveralResult,
  SendTextRequest,
  SendTextResult,
} from '../operations/bodies.ts';

/** Handlers of `bodies`. */
export interface BodiesHandlers<Context> {
  /** `POST /bodies/json` */
  sendJson(request: SendJsonRequest, context: Context): SendJsonResult | Promise<SendJsonResult>;

  /** `POST /bodies/optional` */
  sendOptional(request: SendOptionalRequest, context: Context): SendOptionalResult | Promise<SendOptionalResult>;

  /** `POST /bodies/form` */
  sendForm(request: SendFormRequest, context: Context): SendFormResult | Promise<SendFormResult>;

  /** `POST /bodies/multipart` */
  sendMultipart(request: SendMultipartRequest, context: Context): SendMultipartResult | Promise<SendMultipartResult>;

  /** `POST /bodies/text` */
  sendText(request: SendTextRequest, context: Context): SendTextResult | Promise<SendTextResult>;

  /** `POST /bodies/binary` */
  sendBinary(request: SendBinaryRequest, context: Context): SendBinaryResult | Promise<SendBinaryResult>;

  /** `POST /bodies/lines` */
  sendLines(request: SendLinesRequest, context: Context): SendLinesResult | Promise<SendLinesResult>;

  /** `POST /bodies/several` */
  sendSeveral(request: SendSeveralRequest, context: Context): SendSeveralResult | Promise<SendSeveralResult>;
}
