/** An address of a document as a link, where following it is harmless. */
import { escapeHtml, type Html, markup } from './markup.ts';

/** Only addresses of the web, of mail, and within the page become links; others are shown. */
export function linkHtml(address: string, label: string): Html {
  if (!/^(https?:\/\/|mailto:|#)/i.test(address))
    return label === address
      ? markup`<code>${escapeHtml(address)}</code>`
      : markup`${escapeHtml(label)} (<code>${escapeHtml(address)}</code>)`;
  return markup`<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(label)}</a>`;
}
