import { minify } from 'terser';

const options = {
  module: true,
  ecma: 2022,
  compress: { ecma: 2022, passes: 2, pure_getters: true, keep_fargs: false, unsafe_arrows: true },
  format: { ecma: 2022, comments: false },
};

/** The last word on what travels: several passes find what one does not. */
export function squeeze() {
  return {
    name: 'squeeze',
    async renderChunk(code) {
      const { code: squeezed } = await minify(code, options);
      return { code: squeezed, map: null };
    },
  };
}
