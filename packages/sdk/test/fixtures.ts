import { test as base } from 'vitest';
import { FakeServer } from './fake-server';
import { aVisitor, type Visitor, type VisitorOptions } from './visitor';

/** A server of its own for each test, and visitors that go when it ends. */
export const test = base.extend<{ server: FakeServer; visit(options?: VisitorOptions): Visitor }>({
  server: async ({}, use) => {
    const server = await new FakeServer().start();
    await use(server);
    await server.stop();
  },
  visit: async ({ server }, use) => {
    const visitors: Visitor[] = [];
    await use((options) => {
      const visitor = aVisitor(server, options);
      visitors.push(visitor);
      return visitor;
    });
    for (const { parley } of visitors) parley.destroy();
  },
});
