import { Select } from '../site';
import { base } from './hotel-frame';
import type { Stay } from './stay';

type StayFormProps = { stay: Stay; now: Date; brief?: boolean; action?: string };

const upTo = (count: number, one: string, many: string) =>
  Array.from({ length: count }, (_, index) => {
    const value = index + 1;
    return [String(value), `${value} ${value === 1 ? one : many}`] as const;
  });

export function StayForm({ stay, now, brief = false, action = `${base}/rooms` }: StayFormProps) {
  return (
    <form class="stay" action={action} aria-label="Plan a stay">
      <label class="field">
        <span>Arrival</span>
        <input
          type="date"
          name="arrival"
          value={stay.arrival ?? undefined}
          min={now.toISOString().slice(0, 10)}
        />
      </label>
      <Select
        name="nights"
        label="Nights"
        value={String(stay.nights)}
        options={upTo(14, 'night', 'nights')}
      />
      <Select name="guests" label="Guests" value={String(stay.guests)} options={upTo(6, 'guest', 'guests')} />
      <button type="submit">Show rooms</button>
      {!brief && (
        <div class="checks">
          <label>
            <input type="checkbox" name="dog" value="1" checked={stay.dog} />
            We bring a dog
          </label>
          <label>
            <input type="checkbox" name="stepfree" value="1" checked={stay.stepFree} />
            Step-free, accessible bathroom
          </label>
        </div>
      )}
    </form>
  );
}
