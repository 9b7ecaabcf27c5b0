import openapiTS, { astToString } from 'openapi-typescript';

export async function routesFrom(document) {
  const nodes = await openapiTS(document, { alphabetize: true, emptyObjectsUnknown: true });
  return `// Made by \`npm run routes\` from the OpenAPI document.\n${astToString(nodes)}`;
}
