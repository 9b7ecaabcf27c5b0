import { useEffect, useState } from 'preact/hooks';
import { useWidget } from '../app/context';
import { Icon } from '../ui/icon';
import { useReadable } from '../ui/store';

const patienceMs = 1500;

/** Says when the connection is not what it should be; a short hiccup is not worth a word. */
export function StatusBar() {
  const { parley, t } = useWidget();
  const { connection, error } = useReadable(parley.state);
  const [slow, setSlow] = useState(false);

  useEffect(() => {
    setSlow(false);
    if (connection !== 'connecting') return;
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, [connection]);

  const text =
    (connection === 'offline' && t('offline')) ||
    (connection === 'refused' && t('refused')) ||
    (slow && t('connecting')) ||
    (error?.code === 'too-many-requests' && t('slower')) ||
    '';
  return (
    <div role="status" class={text ? `bar ${connection}` : 'bar'}>
      {text && (
        <>
          <Icon name={connection === 'connecting' ? 'clock' : 'alert'} />
          <span>
            {text}
            {connection === 'refused' && error?.requestId && <small> {error.requestId}</small>}
          </span>
        </>
      )}
    </div>
  );
}
