import type { Thread, ThreadMessage } from '@parley/sdk';
import { lazy } from '../ui/lazy';
import { Markdown } from './markdown';

const RichBody = lazy(async () => (await import('../parts/rich-body')).RichBody);

type Props = { thread: Thread; message: ThreadMessage; newest: boolean };

/** Its text at once; what is more than text comes when it is first met. */
export function MessageBody(props: Props) {
  const { body } = props.message;
  return (
    <>
      {'text' in body && body.text && (
        <div class="bubble" dir="auto">
          <Markdown {...body} text={body.text} />
        </div>
      )}
      {(body.kind !== 'text' || 'sources' in body) && <RichBody {...props} />}
    </>
  );
}
