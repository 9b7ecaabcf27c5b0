import type { FileView } from '@parley/shared/message';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './audio-note.module.css';

/** A note that was spoken: play, stop, and move about in it; and what is said in it, where a machine wrote it down. */
export function AudioNote({ file }: { file: FileView }) {
  const { t } = useTranslation('inbox');
  return (
    <>
      <Player file={file} />
      {file.transcript !== undefined && (
        <figure className={classes.transcript}>
          <figcaption title={t('body.transcriptHint')}>{t('body.transcript')}</figcaption>
          <blockquote dir="auto">{file.transcript}</blockquote>
        </figure>
      )}
    </>
  );
}

function Player({ file }: { file: FileView }) {
  const { t } = useTranslation('inbox');
  const { playing, at, seconds, toggle, move } = useAudio(file);
  const Icon = playing ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  return (
    <div className={classes.note}>
      <button
        type="button"
        className={classes.play}
        aria-label={playing ? t('body.pause') : t('body.play')}
        onClick={toggle}
      >
        <Icon size={16} aria-hidden />
      </button>
      <input
        type="range"
        className={classes.track}
        aria-label={t('body.position')}
        aria-valuetext={clock(at)}
        min={0}
        max={Math.max(seconds, 0.1)}
        step={0.1}
        value={Math.min(at, seconds)}
        onChange={(event) => move(event.currentTarget.valueAsNumber)}
      />
      <span className={classes.time}>{clock(playing || at > 0 ? at : seconds)}</span>
    </div>
  );
}

function useAudio({ url, durationMs }: FileView) {
  const [audio] = useState(() => new Audio());
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [found, setFound] = useState<number | null>(null);
  useEffect(() => {
    const hear = () => {
      setPlaying(!audio.paused);
      setAt(audio.currentTime);
      if (Number.isFinite(audio.duration)) setFound(audio.duration);
    };
    const heard = ['play', 'pause', 'timeupdate', 'loadedmetadata', 'ended'];
    audio.preload = 'metadata';
    audio.src = url;
    for (const name of heard) audio.addEventListener(name, hear);
    return () => {
      for (const name of heard) audio.removeEventListener(name, hear);
      audio.pause();
    };
  }, [audio, url]);
  return {
    playing,
    at,
    seconds: found ?? (durationMs ?? 0) / 1000,
    toggle: () => {
      if (playing) audio.pause();
      else void audio.play();
    },
    move: (to: number) => {
      audio.currentTime = to;
      setAt(to);
    },
  };
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
