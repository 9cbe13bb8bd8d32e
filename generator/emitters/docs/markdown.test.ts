// Text of a document in Markdown and in HTML: it says what it said, and is never markup of its own.
import { describe, expect, it } from 'vitest';
import { escapeHtml } from './markup.ts';
import { firstSentence, markdownCode, markdownTarget, markdownText } from './markdown-text.ts';
import { inlineMarkdown, markdownToHtml } from './markdown-to-html.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '`</code><b>`',
  '**<b>**',
  '"><svg onload=alert(1)>',
  '\u202Egnp.exe',
  '```\n</pre><script>\n```',
  '- <b>\n- `<i>`',
  '# <h1>',
];

describe('HTML', () => {
  it.each(hostile)('of %j has no tag that the text wrote', (text) => {
    const page = markdownToHtml(text);
    const tags = [...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name);
    expect(tags.filter((tag) => !/^(p|ul|ol|li|pre|code|strong|em|a)$/.test(tag ?? ''))).toEqual([]);
    expect(page).not.toMatch(/href="(?!https?:|mailto:|#)/);
    expect(page).not.toContain('\u202E');
  });

  it('keeps an attribute closed', () => {
    expect(escapeHtml(`" onclick='x' \``)).toBe('&#34; onclick=&#39;x&#39; &#96;');
  });

  it('knows paragraphs, lists, fences, headings, code, emphasis and links', () => {
    const text =
      '# Title\nOne *two* **three** `a<b`.\n\n- x\n- y\n  more\n\n1. z\n\n```json\n{"a": 1}\n```\nSee [here](https://example.com/a?b=1&c).';
    expect(markdownToHtml(text)).toBe(
      [
        '<p class="heading">Title</p>',
        '<p>One <em>two</em> <strong>three</strong> <code>a&#60;b</code>.</p>',
        '<ul><li>x</li><li>y\nmore</li></ul>',
        '<ol><li>z</li></ol>',
        '<pre><code>{&#34;a&#34;: 1}</code></pre>',
        '<p>See <a href="https://example.com/a?b=1&#38;c" rel="noopener noreferrer">here</a>.</p>',
      ].join('\n'),
    );
  });

  it('is not hung by text made to hang it', () => {
    const texts = [
      '['.repeat(50_000),
      '*a'.repeat(50_000),
      '`'.repeat(50_000),
      '[a]('.repeat(20_000),
      '**'.repeat(50_000),
    ];
    const start = performance.now();
    texts.forEach((text) => inlineMarkdown(text));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('Markdown', () => {
  it.each(hostile)('of %j stays in its cell', (text) => {
    const cell = markdownText(text);
    expect(cell).not.toMatch(/\n|(?<!\\)[|[\]`<]/);
  });

  it.each([
    ['a', '`a`'],
    ['a | b', '`a \\| b`'],
    ['a `b` c', '`` a `b` c ``'],
    ['``', '``` `` ```'],
  ])('puts %j into code as %j', (text, code) => {
    expect(markdownCode(text)).toBe(code);
  });

  it('encodes what would end a link', () => {
    expect(markdownTarget('../types/ä)(<x.ts')).toBe('../types/%C3%A4%29%28%3Cx.ts');
  });

  it.each([
    ['One. Two.', 'One.'],
    ['Version 1.2 is out', 'Version 1.2 is out'],
    ['One\ntwo.\n\nThree.', 'One two.'],
    [undefined, ''],
  ])('finds the first sentence of %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
