const notes = [
  { hertz: 660, atSeconds: 0 },
  { hertz: 880, atSeconds: 0.09 },
];
const lengthSeconds = 0.22;
const loudness = 0.06;

/** Two short tones, quiet enough for an office; made here, nothing is fetched. */
export function chime(): void {
  const audio = new AudioContext();
  for (const { hertz, atSeconds } of notes) {
    const start = audio.currentTime + atSeconds;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(loudness, start);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + lengthSeconds);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + lengthSeconds);
    tone.onended = () => void (audio.state !== 'closed' && atSeconds > 0 && audio.close());
  }
}
