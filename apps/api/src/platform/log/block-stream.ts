import { type DestinationStream, destination } from 'pino';

const blockLength = 16 * 1024;
const waitMs = 250;

/**
 * Standard output in blocks, at the latest after a quarter of a second; what is left goes out with the
 * process. The stream underneath measures all it holds with each write, so it is given blocks, not lines.
 */
export function blockStream(): DestinationStream {
  const stdout = destination({ fd: 1, sync: false });
  let block = '';

  function flush(): void {
    if (block === '') return;
    const full = block;
    block = '';
    stdout.write(full);
  }

  setInterval(flush, waitMs).unref();
  process.on('exit', () => {
    flush();
    stdout.flushSync();
  });
  return {
    write(line) {
      block += line;
      if (block.length >= blockLength) flush();
    },
  };
}
