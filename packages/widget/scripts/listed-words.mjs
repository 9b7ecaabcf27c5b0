import { readFileSync } from 'node:fs';

const english = (file) => readFileSync(new URL(`../src/i18n/${file}.ts`, import.meta.url), 'utf8');

/** A catalog's words travel in the order of the English ones, so without their names. */
export function listedWords() {
  return {
    name: 'listed-words',
    transform(code, id) {
      if (!/\/i18n\/(?!en\.)[a-z]{2}\.ts$/.test(id)) return null;
      const words = wordsIn(this.parse(code), code);
      const [panel, parts] = ['en', 'en-parts'].map((file) => {
        const names = wordsIn(this.parse(english(file), { lang: 'ts' }), '').keys();
        return [...names].map((name) => words.get(name));
      });
      const listed = `import { named } from './named';\nexport const words = named([${panel}], [${parts}]);`;
      return { code: listed, map: null };
    },
  };
}

function wordsIn({ body }, code) {
  const { declaration } = body.find(({ type }) => type === 'ExportNamedDeclaration');
  const { properties } = declaration.declarations[0].init;
  return new Map(properties.map(({ key, value }) => [key.name, code.slice(value.start, value.end)]));
}
