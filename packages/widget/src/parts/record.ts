const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

export type Recorded = { file: Blob; name: string; durationMs: number };
export type Recording = { elapsedMs(): number; finish(): Promise<Recorded>; cancel(): void };

/** Asks for the microphone and begins. It is let go as soon as the recording ends. */
export async function record(): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
  const recorder = new MediaRecorder(stream, mimeType ? { mimeType } : {});
  const startedAt = performance.now();
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start();
  const elapsedMs = (): number => performance.now() - startedAt;

  function release(): void {
    for (const track of stream.getTracks()) track.stop();
  }

  return {
    elapsedMs,
    finish() {
      const durationMs = Math.round(elapsedMs());
      return new Promise((resolve) => {
        recorder.onstop = () => {
          release();
          const type = recorder.mimeType.split(';')[0] ?? 'audio/webm';
          resolve({ file: new Blob(parts, { type }), name: `audio.${type.split('/')[1]}`, durationMs });
        };
        recorder.stop();
      });
    },
    cancel() {
      if (recorder.state !== 'inactive') recorder.stop();
      release();
    },
  };
}
