/** Every catalog names its words in the order of the English one, so only the words need to travel. */
export function listedWords() {
  return {
    name: 'listed-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/i18n\/(?!en\.)[a-z]{2}\.ts$/.test(id)) return null;
      const list = code
        .replace(/^import .*$/m, "import { named } from './named';")
        .replace(/= \{$/m, '= named([')
        .replace(/^\};$/m, ']);')
        .replaceAll(/^ {2}\w+: ?/gm, '  ')
        .replace(': Words', '');
      return { code: list, map: null };
    },
  };
}
