let audio: AudioContext | undefined;

const heldMs = 1000;

/** Two soft notes, in one of several tabs. Browsers keep silent until the visitor has touched the page. */
export function chime(id: string): void {
  const context = audio;
  if (context?.state !== 'running') return;
  if (!navigator.locks) play(context);
  void navigator.locks?.request(`parley:chime:${id}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    play(context);
    await new Promise((over) => setTimeout(over, heldMs));
  });
}

function play(context: AudioContext): void {
  note(context, 659.3, 0);
  note(context, 880, 0.11);
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
