import type { FileView } from '@parley/sdk';
import { useRef, useState } from 'preact/hooks';
import { useWidget } from '../app/context';
import { IconButton } from '../ui/icon-button';
import { useSheet } from '../ui/use-sheet';
import css from './audio-note.css?inline';
import { useFormats } from './use-formats';

export function AudioNote({ file }: { file: FileView }) {
  useSheet(css);
  const { t, url } = useWidget();
  const formats = useFormats();
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [atMs, setAtMs] = useState(0);
  const [lengthMs, setLengthMs] = useState(file.durationMs ?? 0);

  function learnLength(): void {
    const seconds = audio.current?.duration ?? 0;
    // Recordings made in a browser often do not know how long they are.
    if (Number.isFinite(seconds) && seconds > 0) setLengthMs(seconds * 1000);
  }

  function toggle(): void {
    if (playing) audio.current?.pause();
    else void audio.current?.play().catch(() => setPlaying(false));
  }

  return (
    <fieldset class="bubble audio" aria-label={t('audio')}>
      <audio
        ref={audio}
        src={new URL(file.url, url).href}
        preload="metadata"
        onLoadedMetadata={learnLength}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onTimeUpdate={() => setAtMs((audio.current?.currentTime ?? 0) * 1000)}
      >
        <track kind="captions" />
      </audio>
      <IconButton
        name={playing ? 'pause' : 'play'}
        label={playing ? t('pause') : t('play')}
        onClick={toggle}
      />
      <input
        type="range"
        min={0}
        max={Math.max(lengthMs, 1)}
        value={atMs}
        aria-label={t('position')}
        aria-valuetext={formats.clock(atMs)}
        onInput={({ currentTarget }) => {
          if (audio.current) audio.current.currentTime = Number(currentTarget.value) / 1000;
        }}
      />
      <time>{formats.clock(playing || atMs > 0 ? atMs : lengthMs)}</time>
    </fieldset>
  );
}
