import { useTexts } from '../texts/index.js';

type Way = 'left' | 'right' | 'up' | 'down';

const WAYS: Record<Way, { sign: string; x: number; y: number }> = {
  left: { sign: '←', x: 1, y: 0 },
  right: { sign: '→', x: -1, y: 0 },
  up: { sign: '↑', x: 0, y: 1 },
  down: { sign: '↓', x: 0, y: -1 },
};
/** Pixels of one step. */
const STEP = 120;

interface Props {
  ways: readonly Way[];
  onMove: (x: number, y: number) => void;
  onZoom: (factor: number) => void;
  onReset: () => void;
  onSave: () => void;
}

/** All that a hand can do to a picture by dragging and pinching, as buttons. */
export function Steer({ ways, onMove, onZoom, onReset, onSave }: Props) {
  const { t } = useTexts();
  return (
    <span class="picture-tools">
      {ways.map((way) => (
        <button
          key={way}
          type="button"
          aria-label={t.picture[way]}
          title={t.picture[way]}
          onClick={() => onMove(WAYS[way].x * STEP, WAYS[way].y * STEP)}
        >
          {WAYS[way].sign}
        </button>
      ))}
      <button type="button" aria-label={t.picture.zoomIn} title={t.picture.zoomIn} onClick={() => onZoom(1.6)}>
        +
      </button>
      <button type="button" aria-label={t.picture.zoomOut} title={t.picture.zoomOut} onClick={() => onZoom(1 / 1.6)}>
        −
      </button>
      <button type="button" onClick={onReset}>
        {t.picture.reset}
      </button>
      <button type="button" onClick={onSave}>
        {t.picture.svg}
      </button>
    </span>
  );
}
