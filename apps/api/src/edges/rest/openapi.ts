import { generateOpenApiDocument } from 'trpc-to-openapi';
import { appRouter } from '../trpc/router';
import { describeProblems } from './describe-problems';

type Described = { version: string; publicUrl: string };

export function openApiDocument({ version, publicUrl }: Described) {
  const document = generateOpenApiDocument(appRouter, {
    title: 'Parley API',
    description: 'Everything the admin app can do, for your own servers. Send an API key as a bearer token.',
    version,
    baseUrl: `${publicUrl}/api/v1`,
    securitySchemes: {
      apiKey: { type: 'http', scheme: 'bearer', description: 'An API key of the workspace, `sk_…`.' },
    },
  });
  describeProblems(document as Parameters<typeof describeProblems>[0]);
  return document;
}
