/** Elements as calls of `h`, which weigh less than those of the automatic runtime. */
export const plainCalls = { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Several' } };

export function plainJsx() {
  return {
    name: 'plain-jsx',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.tsx')
        ? { code: `import { Fragment as Several, h } from 'preact';${code}`, map: null }
        : null,
  };
}
