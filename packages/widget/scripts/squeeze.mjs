import { minify } from 'terser';
import { ownNames } from './own-names.mjs';

const options = (passes, names) => ({
  ...names,
  module: true,
  ecma: 2022,
  compress: {
    ecma: 2022,
    passes,
    pure_getters: true,
    keep_fargs: false,
    unsafe_arrows: true,
    unsafe_comps: true,
  },
  format: { ecma: 2022, comments: false },
});
/** Measured: what is folded further compresses worse, but for the loader. */
const passes = { es: 2, iife: 4 };

/** The last word on what travels: several passes find what one does not. */
export function squeeze() {
  return {
    name: 'squeeze',
    async renderChunk(code, _, { format }) {
      const { code: squeezed } = await minify(code, options(passes[format], format === 'es' && ownNames()));
      return { code: squeezed, map: null };
    },
  };
}
