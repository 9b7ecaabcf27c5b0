import { useEffect, useRef, useState } from 'preact/hooks';
import { useWidget } from '../app/context';
import type { Upload } from '../app/model';
import { useFormats } from '../screens/formats';
import { IconButton } from '../ui/icon-button';
import { useSheet } from '../ui/use-sheet';
import { type Recording, record } from './record';
import css from './recorder.css?inline';

const longestMs = 5 * 60_000;

/** Records at once; what was said is sent, or thrown away. */
export function Recorder({ onEnd }: { onEnd(note: Upload | null): void }) {
  useSheet(css);
  const { t } = useWidget();
  const formats = useFormats();
  const recording = useRef<Recording | null>(null);
  const row = useRef<HTMLFieldSetElement>(null);
  const [elapsedMs, setElapsedMs] = useState(0);
  const [denied, setDenied] = useState(false);

  useEffect(() => {
    let over = false;
    row.current?.querySelector('button')?.focus();
    record().then(
      (started) => {
        if (over) started.cancel();
        else recording.current = started;
      },
      () => setDenied(true),
    );
    const timer = setInterval(() => setElapsedMs(recording.current?.elapsedMs() ?? 0), 250);
    return () => {
      over = true;
      clearInterval(timer);
      recording.current?.cancel();
    };
  }, []);

  useEffect(() => {
    if (elapsedMs >= longestMs) void send();
  });

  async function send(): Promise<void> {
    const made = await recording.current?.finish();
    recording.current = null;
    onEnd(made ? { kind: 'upload', ...made } : null);
  }

  return (
    <fieldset ref={row} class="recorder" aria-label={t('record')}>
      <IconButton name="close" label={t('cancel')} onClick={() => onEnd(null)} />
      {denied ? (
        <span class="wrong" role="alert">
          {t('noMicrophone')}
        </span>
      ) : (
        <span class="recording">
          <i />
          {t('recording')} <time>{formats.clock(elapsedMs)}</time>
        </span>
      )}
      <IconButton
        class="send"
        name="send"
        label={t('send')}
        disabled={elapsedMs < 500}
        onClick={() => void send()}
      />
    </fieldset>
  );
}
