import { describe, expect, test } from 'vitest';
import { kindOf, mediaTypeOf, plainName, servedType } from './domain';

describe('the type of a file', () => {
  test.each([
    ['image/png', '', 'a.exe', 'image/png', 'image'],
    ['video/webm', 'audio/webm;codecs=opus', 'note.webm', 'audio/webm', 'audio'],
    ['video/webm', 'video/webm', 'clip.webm', 'video/webm', 'file'],
    ['video/mp4', 'audio/mp4', 'note.m4a', 'audio/mp4', 'audio'],
    ['text/plain', 'text/html', 'page.html', 'text/html', 'file'],
    ['text/plain', 'image/svg+xml', 'logo.svg', 'image/svg+xml', 'file'],
    ['text/plain', '', 'notes', 'text/plain', 'file'],
    ['application/x-cfb', '', 'old.doc', 'application/msword', 'file'],
    ['application/pdf', 'image/png', 'a.png', 'application/pdf', 'file'],
  ])('%s, declared %s, named %s, is %s: %s', (...[sniffed, declared, name, mediaType, kind]) => {
    expect(mediaTypeOf({ sniffed, declared, name })).toBe(mediaType);
    expect(kindOf(mediaType)).toBe(kind);
  });

  test.each([
    [null, 'application/octet-stream', 'a.bin'],
    ['application/x-msdownload', 'image/png', 'a.png'],
    ['application/x-elf', '', 'tool'],
    ['application/x-cfb', '', 'setup.msi'],
    ['application/vnd.android.package-archive', '', 'a.apk'],
  ])('%s is not taken', (sniffed, declared, name) => {
    expect(() => mediaTypeOf({ sniffed, declared, name })).toThrow('cannot be sent');
  });

  test('what could run in a browser is served as bytes to be saved', () => {
    for (const type of ['text/html', 'image/svg+xml', 'application/xml', 'text/plain', 'image/heic']) {
      expect(servedType(type)).toBe('application/octet-stream');
    }
    expect(servedType('image/png')).toBe('image/png');
  });
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\photo.jpg', 'photo.jpg'],
  ['a\r\nSet-Cookie: x.png', 'aSet-Cookie: x.png'],
  ['\u202egpj.exe', 'gpj.exe'],
  ['..', 'file'],
  ['', 'file'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(116)}.pdf`],
])('%j is called %j', (given, name) => {
  expect(plainName(given)).toBe(name);
});
