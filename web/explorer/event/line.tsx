import { pathOf } from '../address.js';
import type { EventRowFragment } from '../operations/operations.js';
import { useTexts } from '../texts/index.js';

/** An event in one line: what and who, then whether, when and where. */
export function EventLine({ event }: { event: EventRowFragment }) {
  const { t, f } = useTexts();
  const { id, status, when, place } = event;
  return (
    <span class="event-line">
      <a href={pathOf(id)}>{f.event(event)}</a>{' '}
      <span class="quiet">
        {[t.event.status[status], when === null ? '' : f.told(when), place ?? ''].filter((each) => each !== '').join(' · ')}
      </span>
    </span>
  );
}
