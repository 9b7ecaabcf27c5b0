import { describe, expect, test } from 'vitest';
import { readConfig } from './config';

const said = (settings: NodeJS.ProcessEnv) => {
  try {
    readConfig({ NODE_ENV: 'test', PORT: '3000', PARLEY_DATA_DIR: '/tmp/parley-config', ...settings });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a provider of embeddings', () => {
  const url = { PARLEY_EMBEDDINGS_URL: 'https://models.example/v1' };
  const model = { PARLEY_EMBEDDINGS_MODEL: 'small' };

  test.each([
    ['nothing', {}, null],
    ['both', { ...url, ...model }, null],
    ['no model', url, 'set PARLEY_EMBEDDINGS_MODEL too'],
    ['no address', model, 'PARLEY_EMBEDDINGS_MODEL: means nothing without PARLEY_EMBEDDINGS_URL'],
    ['words for an address', { ...model, PARLEY_EMBEDDINGS_URL: 'models' }, 'PARLEY_EMBEDDINGS_URL'],
    ['a file', { ...model, PARLEY_EMBEDDINGS_URL: 'file:///etc/passwd' }, 'PARLEY_EMBEDDINGS_URL'],
    [
      'a key in it',
      { ...model, PARLEY_EMBEDDINGS_URL: 'https://me:hush@models.example/v1' },
      'give the key in',
    ],
    [
      'a question in it',
      { ...model, PARLEY_EMBEDDINGS_URL: 'https://models.example/v1?a=b' },
      'nothing after its path',
    ],
    ['the cloud’s own', { ...model, PARLEY_EMBEDDINGS_URL: 'http://169.254.169.254/v1' }, 'link-local'],
    [
      'too few numbers',
      { ...url, ...model, PARLEY_EMBEDDINGS_DIMENSIONS: '4' },
      'PARLEY_EMBEDDINGS_DIMENSIONS',
    ],
    ['no number', { ...url, ...model, PARLEY_EMBEDDINGS_DIMENSIONS: 'many' }, 'PARLEY_EMBEDDINGS_DIMENSIONS'],
  ])('%s', (_, settings, words) => {
    if (words === null) expect(said(settings)).toBeNull();
    else expect(said(settings)).toContain(words);
    expect(said(settings) ?? '').not.toContain('hush');
  });
});
