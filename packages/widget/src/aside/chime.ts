let audio: AudioContext | undefined;

/** Two soft notes. Browsers keep silent until the visitor has touched the page. */
export function chime(): void {
  try {
    audio ??= new AudioContext();
    if (audio.state !== 'running') return;
    note(audio, 659.3, 0);
    note(audio, 880, 0.11);
  } catch {
    return;
  }
}

function note(context: AudioContext, hertz: number, after: number): void {
  const start = context.currentTime + after;
  const tone = new OscillatorNode(context, { frequency: hertz });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.linearRampToValueAtTime(0.06, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.35);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + 0.4);
}

/** Made on a touch, so that it may sound later. */
export function allowChime(): void {
  try {
    audio ??= new AudioContext();
    void audio.resume();
  } catch {
    return;
  }
}
