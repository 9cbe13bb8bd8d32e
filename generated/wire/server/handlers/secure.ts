// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type {
  SecureBasicRequest,
  SecureBasicResult,
  SecureBearerRequest,
  SecureBearerResult,
  SecureKeysRequest,
  SecureKeysResult,
  SecureOptionalRequest,
  SecureOptionalResult,
} from '../operations/secure.ts';

/** Handlers of `secure`. */
export interface SecureHandlers<Context> {
  /** `GET /secure/bearer` */
  secureBearer(request: SecureBearerRequest, context: Context): SecureBearerResult | Promise<SecureBearerResult>;

  /** `GET /secure/basic` */
  secureBasic(request: SecureBasicRequest, context: Context): SecureBasicResult | Promise<SecureBasicResult>;

  /** `GET /secure/keys` */
  secureKeys(request: SecureKeysRequest, context: Context): SecureKeysResult | Promise<SecureKeysResult>;

  /** `GET /secure/optional` */
  secureOptional(
    request: SecureOptionalRequest,
    context: Context,
  ): SecureOptionalResult | Promise<SecureOptionalResult>;
}
