import { generateOpenApiDocument } from 'trpc-to-openapi';
import { appRouter } from '../trpc/router';

type Described = { version: string; publicUrl: string };

export function openApiDocument({ version, publicUrl }: Described) {
  return generateOpenApiDocument(appRouter, {
    title: 'Parley API',
    description: 'Everything the admin app can do, for your own servers. Send an API key as a bearer token.',
    version,
    baseUrl: `${publicUrl}/api/v1`,
    securitySchemes: {
      apiKey: { type: 'http', scheme: 'bearer', description: 'An API key of the workspace, `sk_…`.' },
    },
  });
}
