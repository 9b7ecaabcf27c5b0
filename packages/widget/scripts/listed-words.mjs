import { readFileSync } from 'node:fs';

const english = new URL('../src/i18n/en.ts', import.meta.url);

/** A catalog's words for the panel travel in the order of the English ones, so without their names. */
export function listedWords() {
  return {
    name: 'listed-words',
    transform(code, id) {
      if (!/\/i18n\/(?!en\.)[a-z]{2}\.ts$/.test(id)) return null;
      const words = wordsIn(this.parse(code), code);
      const panel = wordsIn(this.parse(readFileSync(english, 'utf8'), { lang: 'ts' }), '').keys();
      const listed = [...panel].map((name) => take(words, name));
      const rest = [...words].map(([name, text]) => `${name}: ${text}`);
      return {
        code: `import { named } from './named';\nexport const words = named([${listed}], {${rest}});`,
        map: null,
      };
    },
  };
}

function wordsIn({ body }, code) {
  const { declaration } = body.find(({ type }) => type === 'ExportNamedDeclaration');
  const { properties } = declaration.declarations[0].init;
  return new Map(properties.map(({ key, value }) => [key.name, code.slice(value.start, value.end)]));
}

function take(words, name) {
  const text = words.get(name);
  words.delete(name);
  return text;
}
