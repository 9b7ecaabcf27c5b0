import { avatarNames, faceOf } from '@parley/shared/faces';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Face } from './face';

const drawn = (avatar: string) => renderToStaticMarkup(createElement(Face, { avatar }));

test.each(avatarNames)('%s is drawn as visitors see it', (avatar) => {
  const { hue, path } = faceOf(avatar);
  expect(drawn(avatar)).toContain(`<path d="${path}"`);
  expect(drawn(avatar)).toContain(`--hue:${hue}"`);
});

test('a picture that is not known is drawn as one that is', () => {
  expect(drawn('comet')).toBe(drawn('spark'));
});
