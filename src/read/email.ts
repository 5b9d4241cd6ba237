import { InputProblem } from '../errors.ts';
import type { About, Converter, ReadResult } from '../types.ts';
import { widenControls } from './charset.ts';
import { isoDate } from './dates.ts';

/**
 * A message in the Internet Message Format (.eml), such as a newsletter, as a page: its HTML part, or its
 * plain text where that is all there is or where no article is found in the HTML. The subject is the title,
 * the sender the publisher, the date the one in the message.
 * @throws InputProblem empty where the message has no text
 */
export async function readEmail(bytes: Buffer, about: About, convert: Converter): Promise<ReadResult> {
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(bytes);
  const title = message.subject?.trim() || null;
  const text = widenControls(message.text ?? '').trim();
  const html = widenControls(message.html ?? '').trim();
  let page = html === '' ? null : await convert.html(html, about);
  if ((page === null || 'problem' in page) && text !== '') page = convert.text(text, { ...about, title });
  if (page === null) throw new InputProblem('empty', 'The message has no text; check how it was saved.');
  if ('problem' in page) return page;
  const date = message.headers.find(({ key }) => key === 'date')?.value;
  return {
    ...page,
    title: title ?? page.title,
    publisher: message.from?.name?.trim() || page.publisher,
    published: isoDate(date) ?? page.published,
  };
}
