/** Sends a migration as one script: both adapters split it or do not wait for its end. */
export function withWholeScripts(adapter, execute) {
  adapter.executeScript = async (sql) => {
    try {
      await execute(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

export function afterDispose(adapter, cleanUp) {
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await cleanUp();
  };
  return adapter;
}
