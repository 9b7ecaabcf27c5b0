const own = /^(surface|line|ink|accent|radius|font|good|warn|bad|focus|shadow)/;
const unused = /^ {2}--(good-wash|bad-strong|accent-ink|accent-wash): [^;]+;\n/gm;

/** Makes the shared tokens those of a shadow root, each to be overruled by a `--parley-…` of the page. */
export function shadowTokens() {
  return {
    name: 'shadow-tokens',
    enforce: 'pre',
    transform(css, id) {
      if (!/shared\/src\/tokens\.css\?inline$/.test(id)) return null;
      return css
        .replace(/\[data-theme="dark"\],\s*\[data-mantine[^\]]*\]/, ':host([data-theme="dark"])')
        .replaceAll(':root', ':host')
        .replaceAll(unused, '')
        .replaceAll(/--accent: ([^;]+);/g, '--accent: var(--brand, $1);')
        .replaceAll(/--([a-z-]+): ([^;]+);/g, (whole, name, value) =>
          own.test(name) ? `--${name}: var(--parley-${name}, ${value});` : whole,
        );
    },
  };
}
