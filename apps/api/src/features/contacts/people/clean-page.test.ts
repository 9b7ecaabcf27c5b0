import { expect, test } from 'vitest';
import { cleanPage } from './clean-page';

test('a page is kept as members may click on it', () => {
  const page = {
    url: 'https://site.example/rooms?x=1#top',
    title: ' Rooms\u0000 ',
    referrer: 'javascript:alert(1)',
  };
  expect(cleanPage(page)).toEqual({
    url: 'https://site.example/rooms?x=1#top',
    title: 'Rooms',
    referrer: null,
  });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'https://user:word@site.example',
  '/rooms',
  'site.example',
  '',
])('%s is no page', (url) => {
  expect(cleanPage({ url, title: '' })).toBeNull();
});
