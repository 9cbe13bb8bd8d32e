// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { SecureBasicRequest, SecureBasicResult } from '../operations/secure-basic.ts';
import type { SecureBearerRequest, SecureBearerResult } from '../operations/secure-bearer.ts';
import type { SecureKeysRequest, SecureKeysResult } from '../operations/secure-keys.ts';
import type { SecureOptionalRequest, SecureOptionalResult } from '../operations/secure-optional.ts';

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
