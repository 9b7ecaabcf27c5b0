import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useWidget } from '../app/context';
import type { Upload } from '../app/model';
import { Icon } from '../ui/icon';
import { IconButton } from '../ui/icon-button';
import { useSheet } from '../ui/use-sheet';
import { type Recording, record } from './record';
import css from './recorder.css?inline';
import { useFormats } from './use-formats';
import { useHandBack } from './use-hand-back';

const longestMs = 5 * 60_000;
const shortestMs = 500;

/** Records at once; what was said is sent, or thrown away. A panel that closes listens no longer. */
export function Recorder({ onEnd }: { onEnd(note: Upload | null): void }) {
  useSheet(css);
  const { model, t } = useWidget();
  const formats = useFormats();
  const row = useRef<HTMLFieldSetElement>(null);
  useHandBack(row);
  const { elapsedMs, problem, start, finish } = useRecording();

  const begin = useCallback(() => {
    row.current?.querySelector('button')?.focus();
    start();
  }, [start]);
  useEffect(begin, [begin]);
  useEffect(
    () => model.state.subscribe(() => model.state.get().open || onEnd(null)),
    [model.state.subscribe, model.state.get, onEnd],
  );

  useEffect(() => {
    if ((elapsedMs ?? 0) >= longestMs) void send();
  });

  async function send(): Promise<void> {
    const made = await finish();
    onEnd(made && { kind: 'upload', ...made });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onEnd(null);
  }

  return (
    <fieldset ref={row} class="recorder" aria-label={t('record')} onKeyDown={onKeyDown}>
      <IconButton name="close" label={t('cancel')} onClick={() => onEnd(null)} />
      {problem ? (
        <span class="recording" role="alert">
          <Icon name="alert" />
          <span>{t(problem)}</span>
        </span>
      ) : (
        <span class={elapsedMs === null ? 'recording' : 'recording on'}>
          <i />
          {elapsedMs === null ? t('askMicrophone') : t('recording')}
          {elapsedMs !== null && <time>{formats.clock(elapsedMs)}</time>}
        </span>
      )}
      {problem ? (
        <button type="button" class="link" onClick={begin}>
          {t('retry')}
        </button>
      ) : (
        <IconButton
          class="send"
          name="send"
          label={t('send')}
          disabled={(elapsedMs ?? 0) < shortestMs}
          onClick={() => void send()}
        />
      )}
    </fieldset>
  );
}

type Problem = 'missingMicrophone' | 'noMicrophone';

function useRecording() {
  const recording = useRef<Recording | null>(null);
  const attempt = useRef(0);
  const [elapsedMs, setElapsedMs] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const start = useCallback((): void => {
    attempt.current += 1;
    const mine = attempt.current;
    setProblem(null);
    record().then(
      (started) => {
        if (mine === attempt.current) recording.current = started;
        else started.cancel();
      },
      ({ name }) => setProblem(name === 'NotFoundError' ? 'missingMicrophone' : 'noMicrophone'),
    );
  }, []);

  useEffect(() => {
    const timer = setInterval(() => setElapsedMs(recording.current?.elapsedMs() ?? null), 250);
    return () => {
      clearInterval(timer);
      attempt.current += 1;
      recording.current?.cancel();
    };
  }, []);

  return {
    elapsedMs,
    problem,
    start,
    async finish() {
      const made = await recording.current?.finish();
      recording.current = null;
      return made ?? null;
    },
  };
}
