import { readFileSync } from 'node:fs';
import { hexOf } from './hex-of.mjs';

const own = /^(surface|line|ink|accent|radius|font|good|warn|bad|focus|shadow)/;
const unused = /^(good-wash|bad-strong|accent-ink|accent-wash)$/;
const source = readFileSync(new URL('../../shared/src/tokens.css', import.meta.url), 'utf8');
const [light, dark] = [/:root {([^}]*)}/, /\[data-theme="dark"\][^{]*{([^}]*)}/].map((block) =>
  tokensIn(block.exec(source)[1]),
);

/** Makes the shared tokens those of a shadow root, light and dark in one, each to be overruled by a `--parley-…` of the page. */
export function shadowTokens() {
  return {
    name: 'shadow-tokens',
    enforce: 'pre',
    transform: (_, id) => (/shared\/src\/tokens\.css\?inline$/.test(id) ? tokensOfHost() : null),
  };
}

function tokensOfHost() {
  const lines = [...light].map(([name, value]) => `--${name}: ${worn(name, value, dark.get(name))};`);
  return `:host {${lines.join('')}}${source.slice(source.indexOf('@media')).replaceAll(':root', ':host')}`;
}

function tokensIn(block) {
  const said = [...block.matchAll(/--([a-z-]+): ([^;]+);/g)];
  return new Map(said.flatMap(([, name, value]) => (unused.test(name) ? [] : [[name, value]])));
}

function worn(name, value, inDark) {
  const both = inDark ? twofold(value, inDark) : value.replace(between, ', ');
  const branded = name === 'accent' ? `var(--brand, ${both})` : both;
  return own.test(name) ? `var(--parley-${name}, ${branded})` : branded;
}

/** Whoever knows `light-dark()` knows `system-ui` too. */
const between = /, .*, /;

/** What differs between light and dark is a colour. */
function twofold(value, inDark) {
  const colour = /oklch\([^)]*\)/;
  return value.replace(colour, (said) => `light-dark(${hexOf(said)}, ${hexOf(colour.exec(inDark)[0])})`);
}
