import { expect, test } from 'vitest';
import { applyEdits, elementsOf } from './page-tree';
import { tightenPage } from './tighten-page';

function tighten(html: string) {
  const page = tightenPage(elementsOf(html), 'page.html');
  return { ...page, html: applyEdits(html, page.edits) };
}

test('a style attribute becomes a class, and the rest of the page stays as it was', () => {
  const page = tighten('<p id=a style="color:red;">x</p><b class="c" style="color:red">y</b>');
  const [className] = page.rules.keys();
  expect(page.html).toBe(`<p id=a class="${className}">x</p><b class="c ${className}" >y</b>`);
  expect([...page.rules.values()]).toEqual(['color:red']);
});

test('two styles are two classes', () => {
  expect(tighten('<i style="--0:#fff"></i><i style="--0:#000"></i>').rules.size).toBe(2);
});

test('inline code is hashed as a browser does; data and files are not', () => {
  const page = tighten(
    '<script>alert(1)</script><script type="application/ld+json">{}</script><script src="/a.js"></script><style>a{}</style>',
  );
  expect(page.scriptSrc).toEqual(['sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=']);
  expect(page.styleSrc).toHaveLength(1);
});

test('an inline event handler is refused', () => {
  expect(() => tighten('<button onclick="go()">x</button>')).toThrow('page.html: <button onclick>');
});
