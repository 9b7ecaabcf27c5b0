const heldMs = 1000;
const patienceMs = 2000;

const audio = typeof AudioContext === 'undefined' ? null : new AudioContext();
/** Browsers keep silent until the visitor has touched the page; some want it touched once more. */
const wake = (): void => void audio?.resume();
for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, wake, { passive: true });

/** Two soft notes, in one of several tabs: at once, or not at all. */
export async function chime(id: string): Promise<void> {
  if (!audio) return;
  await Promise.race([audio.resume(), pause(patienceMs)]);
  if (audio.state !== 'running') return;
  if (!navigator.locks) return play(audio);
  await navigator.locks.request(`parley:chime:${id}`, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    play(audio);
    await pause(heldMs);
  });
}

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

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
