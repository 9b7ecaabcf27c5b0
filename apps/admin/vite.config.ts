import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What the sign-in screen needs travels in two files, which compress better than fifty: libraries, and ours. */
const libraries = [
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\//,
  /node_modules\/@tanstack\/(react-router|router-core|history|react-store|store)\//,
  /node_modules\/@tanstack\/(react-query|query-core)\/(?!.*(?:nfinite|utationState))/,
  /node_modules\/(@trpc\/(client|server|tanstack-react-query)|i18next|react-i18next|clsx)\//,
  /node_modules\/@mantine\/core\/esm\/core\//,
  /node_modules\/@mantine\/core\/esm\/components\/(UnstyledButton|Button|Input|TextInput|PasswordInput|ActionIcon|CloseButton|Loader|VisuallyHidden)\//,
];
const ours =
  /\/src\/(main|app\/(?!shell|member|styles-rest|undo)|api\/(?!auth-client)|features\/(entry|sign-in\/(?!second))|ui\/(notice|trouble|states|text-link|button-link|password-field|stack|mark)|i18n\/(catalogs|i18n|en\/common))/;

/** Small parts that nearly every page has: a file for each would only lengthen the list of files the first one carries. */
const parts =
  /\/src\/ui\/(page|card|loaded|pill|when|show-more|filter-row|read-only-note|fields|facts|progress|scroll-region|edit-remove|drop-here|tab-row|part-tabs|save-bar|dialog-foot|say-done|use-say-trouble|remove-column|search-field|person)\b/;

export default defineConfig({
  base: '/admin/',
  plugins: [react()],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'preview.html'],
      output: {
        // The first file carries the names of all others.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'libraries', test: (id) => libraries.some((pattern) => pattern.test(id)), priority: 2 },
            { name: 'first', test: ours, priority: 1 },
            { name: 'icons', test: /@tabler\/icons-react\/dist\/esm\/icons\// },
            { name: 'parts', test: parts },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1' },
});
