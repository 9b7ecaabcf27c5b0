import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Without a server the schema engine works on an empty embedded database of its own.
  datasource: { url: process.env.DATABASE_URL || 'postgresql://embedded/parley' },
});
