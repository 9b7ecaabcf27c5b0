import { describe, expect, test } from 'vitest';
import { processorMs } from '../../../../test/documents/processor-ms';
import { readPage } from './read-html';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head><title>Rooms | Hotel</title>${head}</head><body>${body}</body></html>`;
const text = (body: string) => readPage(page(body)).text;

describe('what a reader sees', () => {
  test('paragraphs, breaks, lists in lists', () => {
    expect(
      text(
        '<main><h1>Rooms</h1><p>All  <b>rooms</b> have<br>Wi-Fi.</p><ul><li>One <p>more</p></li><li>Two<ol><li>a<li>b</ol></ul>',
      ),
    ).toBe('Rooms\n\nAll rooms have\nWi-Fi.\n\n- One\nmore\n- Two\n1. a\n2. b');
  });

  test('tables by row, with the names of columns or of rows', () => {
    expect(
      text(
        '<main><table><tr><th>Kind<th>Price<tr><td>Single<td>80 €</table><table><tr><th>Arrival:</th><td>from 15:00</td></tr></table></main>',
      ),
    ).toBe('Kind: Single · Price: 80 €\n\nArrival: from 15:00');
  });

  test('code line by line, whatever is around each of them', () => {
    const lines = ['a {', '  b: c;', '}'].map((line) => `<div><span>${line}</span></div>`);
    expect(text(`<main><p>So:</p><pre><code>${lines.join('')}</code></pre><p>Done.</p></main>`)).toBe(
      'So:\n\na {\nb: c;\n}\n\nDone.',
    );
  });

  test('a table that only arranges the page is none', () => {
    expect(
      text(
        '<table role="presentation"><tr><td>Left words<td>Right words that are many more than forty.</table>',
      ),
    ).toBe('Left words\n\nRight words that are many more than forty.');
  });

  test('terms with what is said about them, questions that open', () => {
    const { text, marks } = readPage(
      page(
        '<main><dl><dt>Parking</dt><dd>free</dd></dl><details><summary>When is breakfast?</summary><p>From seven.</p></details></main>',
      ),
    );
    expect(text).toBe('Parking: free\n\nWhen is breakfast?\n\nFrom seven.');
    expect(marks).toEqual([{ kind: 'heading', start: 15, end: 33, level: 6 }]);
  });

  test('nothing that is hidden, run or drawn', () => {
    const hidden = [
      '<p hidden>secret</p>',
      '<div style="display: none">secret</div>',
      '<span aria-hidden="true">secret</span>',
      '<script>secret</script><style>secret</style><template>secret</template><noscript>secret</noscript>',
      '<svg><text>secret</text></svg><!-- secret --><textarea>secret</textarea>',
    ];
    expect(text(`<main>${hidden.join('')}<p>Seen by everyone who reads this page.</p></main>`)).toBe(
      'Seen by everyone who reads this page.',
    );
  });
});

describe('what surrounds the content', () => {
  const content = '<p>The pool is open from seven until nine, and the sauna is too.</p>';

  test('is left out, by what it is or is called', () => {
    const chrome = [
      '<nav>Menu</nav><header><a href="/">Home</a></header><aside>Aside</aside><footer>Imprint</footer>',
      '<div role="navigation">Menu</div><div class="cookie-banner">Cookies?</div><div id="site-breadcrumbs">Home</div>',
      `<ul>${Array.from({ length: 8 }, (_, at) => `<li><a href="/${at}">Page ${at}</a></li>`).join('')}</ul>`,
    ];
    expect(text(`${chrome.join('')}<div>${content}</div>`)).toBe(
      'The pool is open from seven until nine, and the sauna is too.',
    );
  });

  test('stays when it is all there is', () => {
    expect(
      text('<header><p>Only a header with all the words that this page has to say.</p></header>'),
    ).toContain('Only a header');
  });

  test('a heading in the head of an article stays', () => {
    expect(text(`<article><header><h1>Pool</h1></header>${content}</article>`)).toMatch(/^Pool\n\nThe pool/);
  });

  test('a link in words is words', () => {
    expect(text(`<main><p>See <a href="/a">our rooms</a>, <a href="/b">our spa</a>.</p></main>`)).toBe(
      'See our rooms, our spa.',
    );
  });
});

describe('what a page says about itself', () => {
  const head = [
    '<base href="/de/">',
    '<meta name="description" content=" A  hotel ">',
    '<meta property="og:site_name" content="Hotel">',
    '<meta property="article:published_time" content="2024-05-01T10:00:00+02:00">',
    '<link rel="canonical" href="rooms#top">',
    '<script type="application/ld+json">{"@type":"Hotel"}</script>',
  ].join('');
  const body =
    '<nav><a href="spa">Spa</a></nav><p>Words.</p><a href="/x#y">X</a><a href="/x">X</a><a href="mailto:a@b.c">mail</a><a href="javascript:alert(1)">no</a><a rel="nofollow" href="/no">no</a><a href="http://[">broken</a>';

  test('addresses are resolved, and only those of the web', () => {
    expect(readPage(page(body, head), 'https://hotel.example/en/index.html')).toMatchObject({
      title: 'Rooms | Hotel',
      language: 'de',
      description: 'A hotel',
      siteName: 'Hotel',
      canonicalUrl: 'https://hotel.example/de/rooms',
      publishedAt: '2024-05-01T08:00:00.000Z',
      noindex: false,
      links: ['https://hotel.example/de/spa', 'https://hotel.example/x'],
      jsonLd: ['{"@type":"Hotel"}'],
    });
  });

  test.each([
    ['noindex', true, 1],
    ['NOINDEX, nofollow', true, 0],
    ['none', true, 0],
    ['index,follow', false, 1],
  ])('robots: %s', (content, noindex, links) => {
    const read = readPage(
      page('<p>Words</p><a href="https://a.example/">a</a>', `<meta name="robots" content="${content}">`),
    );
    expect(read.noindex).toBe(noindex);
    expect(read.links).toHaveLength(links);
  });
});

describe('what is written badly', () => {
  test.each([
    ['never closed', '<main><p>One<p>Two<div>Three'],
    ['closed twice', '<main><p>One</p></p></div></main></main><p>Two</p><div>Three</div>'],
    ['attributes without end', `<main><p ${'a '.repeat(100_000)}>One</p><p>Two</p><p>Three</p>`],
    ['brackets', `<main><p>One</p>${'<'.repeat(100_000)}<p>Two</p><p>Three</p>`],
  ])('%s', (_, body) => {
    for (const word of ['One', 'Three']) expect(text(body)).toContain(word);
  });

  test('nothing is no text', () => {
    expect(() => text('<img src=x>')).toThrow('There is no text on this page.');
  });

  test('100,000 elements inside each other', () => {
    expect(() => text('<div>'.repeat(100_000))).toThrow(expect.objectContaining({ reason: 'too-deep' }));
  });

  test.each([
    ['headers', `${'<header><h1></h1>'.repeat(900)}${'<b>x</b>'.repeat(200_000)}`],
    ['lists', `${'<ul><li>'.repeat(450)}${'<a href=x>x</a>'.repeat(200_000)}`],
    ['tables', `${'<table><tr><td>'.repeat(300)}${'<b>x</b>'.repeat(200_000)}`],
    ['definitions', `${'<dl><dd>'.repeat(450)}${'<b>x</b>'.repeat(200_000)}`],
  ])('%s around much, again and again', { timeout: 30_000 }, (_, body) => {
    expect(processorMs(() => text(body))).toBeLessThan(5000);
  });
});
