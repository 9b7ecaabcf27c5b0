import { existsSync } from 'node:fs';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import openApiPages from 'starlight-openapi';

type Reference = { found: boolean; plugins: StarlightPlugin[] };

/** The REST reference is part of every build; a dev server does without while the api is not built. */
export function reference(openapi: string | undefined): Reference {
  if (openapi && existsSync(openapi)) {
    const labels = { label: 'Reference', operations: { badges: true, labels: 'summary' } } as const;
    return { found: true, plugins: [openApiPages([{ base: 'api', schema: openapi, sidebar: labels }])] };
  }
  const plugin: StarlightPlugin = {
    name: 'reference-missing',
    hooks: {
      'config:setup': ({ command, logger }) => {
        const missing = `There is no OpenAPI document at ${openapi ?? '(no --openapi given)'}`;
        if (command === 'build')
          throw new Error(`${missing}. Build the api first: the reference is made from it.`);
        logger.warn(`${missing}: the REST reference is left out.`);
      },
    },
  };
  return { found: false, plugins: [plugin] };
}
