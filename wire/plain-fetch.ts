/** The fetch of the package undici: that of Node can end the whole process where a server closes what is not read yet. */
import { FormData as OwnFormData, fetch as undiciFetch } from 'undici';
import type { Fetch } from '#generated/wire/client';

/** As the Fetch standard has it; a form of the platform is none to the package, and is copied. */
export const plainFetch: Fetch = (url, init) => {
  const body = init.body instanceof FormData ? copied(init.body) : init.body;
  const fetch = undiciFetch as unknown as Fetch;
  return fetch(url, { ...init, ...(body != null && { body: body as NonNullable<RequestInit['body']> }) });
};

function copied(form: FormData): OwnFormData {
  const own = new OwnFormData();
  for (const [name, value] of form) {
    if (typeof value === 'string') own.append(name, value);
    else own.append(name, value, value.name);
  }
  return own;
}
