import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentPolicy } from './src/integrations/content-policy';
import { leanSearch } from './src/integrations/lean-search';
import { reference } from './src/integrations/reference';
import { sidebar } from './src/sidebar';

const { values } = parseArgs({ options: { openapi: { type: 'string' } }, strict: false });
const openapi = reference(typeof values.openapi === 'string' ? resolve(values.openapi) : undefined);

export default defineConfig({
  base: '/docs',
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Parley',
      description: 'How to run, use and build on Parley.',
      favicon: '/favicon.svg',
      // Drawn by the server's build; only the installation knows its address, so the path stands alone.
      head: [{ tag: 'meta', attrs: { property: 'og:image', content: '/social.png' } }],
      disable404Route: true,
      customCss: [
        '@parley/shared/tokens.css',
        './src/styles/theme.css',
        './src/styles/pages.css',
        './src/styles/search.css',
      ],
      components: {
        Search: './src/components/search.astro',
        SiteTitle: './src/components/site-title.astro',
        SocialIcons: './src/components/product-links.astro',
      },
      plugins: openapi.plugins,
      sidebar: sidebar(openapi.found),
    }),
    // Starlight would add a sitemap, which needs an address that only the installation knows.
    { name: '@astrojs/sitemap', hooks: {} },
    leanSearch(),
    contentPolicy(),
  ],
});
