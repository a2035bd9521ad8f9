import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { ZoomBehavior } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { go } from '../navigate.js';
import { saveSvg } from '../parts/save.js';
import { useTexts } from '../texts/index.js';
import { ASIDE, lanesOf, MARK } from './lanes.js';
import type { Placed } from './lanes.js';
import { Steer } from './steer.js';

export interface TimeItem {
  id: string;
  /** ISO days, the first and the last that it covers. */
  from: string;
  until: string;
  label: string;
  href: string;
  /** Whether its day is known, not only the one by which it was. */
  sure: boolean;
}

export interface TimeLineProps {
  items: readonly TimeItem[];
  /** Whether each has its label beside it; else it is told of when pointed at. */
  labelled: boolean;
  /** What the picture shows, for those who do not see it. */
  title: string;
  /** What a filled and a hollow mark mean. */
  legend: string;
  file: string;
}

const DAY = 86_400_000;
const AXIS = 26;
const EDGE = 16;
/** Pixels that a letter of a label takes, roughly. */
const LETTER = 6.6;
const MOST_LETTERS = 44;
const TALLEST = 420;

const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

/** Items on a time line, to scale; dragged and zoomed by hand, touch or buttons. */
export function TimeLine({ items, labelled, title, legend, file }: TimeLineProps) {
  const { f } = useTexts();
  const svg = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(800);
  const [view, setView] = useState({ k: 1, x: 0 });
  const [pointed, setPointed] = useState<TimeItem | null>(null);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);

  useEffect(() => {
    const element = svg.current!;
    const watching = new ResizeObserver(([entry]) => setWidth(Math.max(240, entry?.contentRect.width ?? 800)));
    watching.observe(element);
    // The wheel alone scrolls the page; with a key (which a pinch on a touch pad sends) it zooms.
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 2000])
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0))
      .on('zoom', ({ transform: { k, x } }: { transform: { k: number; x: number } }) => setView({ k, x }));
    behavior.current = zooming;
    select(element).call(zooming);
    return () => {
      watching.disconnect();
      select(element).on('.zoom', null);
    };
  }, []);
  useEffect(() => {
    behavior.current?.translateExtent([
      [0, 0],
      [width, 0],
    ]);
  }, [width]);

  const scale = useMemo(() => {
    const [first, last] = [Math.min(...items.map(({ from }) => dayOf(from))), Math.max(...items.map(({ until }) => dayOf(until)))];
    const room = Math.max(3 * DAY, (last - first) * 0.03);
    return scaleUtc([first - room, last + room], [EDGE, width - EDGE]);
  }, [items, width, labelled]);
  // The days in sight, so that the axis tells finer ones the nearer it is.
  const zoomed = useMemo(() => scale.copy().domain(scale.range().map((x) => scale.invert((x - view.x) / view.k))), [scale, view]);
  const placed = useMemo(
    () =>
      lanesOf(
        items.map(({ from, until, label }) => ({
          left: zoomed(dayOf(from)) - MARK / 2,
          right: zoomed(dayOf(until)) + MARK / 2,
          label: labelled ? cut(label).length * LETTER : 0,
        })),
        width,
      ),
    [items, zoomed, labelled, width],
  );
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  const lane = Math.min(labelled ? 25 : MARK + 3, TALLEST / lanes);
  const height = Math.max(72, lanes * lane + 16) + AXIS;
  const floor = height - AXIS;
  return (
    <figure class="picture">
      <svg ref={svg} role="img" aria-label={title} width="100%" height={height} class="time-line">
        <Axis ticks={zoomed.ticks(Math.max(2, Math.floor(width / 110)))} at={zoomed} floor={floor} locale={f.locale} />
        {items.map((item, index) => {
          const place = placed[index];
          if (place === undefined || place.left > width + 200 || place.left + place.width < -400) return null;
          const y = floor - 8 - (place.lane + 1) * lane + (lane - MARK) / 2;
          return (
            <g
              key={item.id}
              class={`item${item.sure ? '' : ' unsure'}${pointed?.id === item.id ? ' pointed' : ''}`}
              onClick={() => go(item.href)}
              onMouseEnter={() => setPointed(item)}
            >
              <rect x={place.left} y={y} width={place.width} height={MARK} rx={MARK / 2} />
              {place.label !== 'none' && (
                <text {...besides(place)} y={place.label === 'above' ? y - 4 : y + MARK - 0.5}>
                  {cut(item.label)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {pointed === null ? (
          <span class="quiet">{legend}</span>
        ) : (
          <span class="pointed-at" aria-hidden="true">
            {`${f.period(pointed.from.slice(0, 10), pointed.until.slice(0, 10))} · ${pointed.label}`}
          </span>
        )}
        <Steer
          ways={['left', 'right']}
          onMove={(x) => behavior.current?.translateBy(select(svg.current!), x / view.k, 0)}
          onZoom={(factor) => behavior.current?.scaleBy(select(svg.current!), factor)}
          onReset={() => behavior.current?.transform(select(svg.current!), zoomIdentity)}
          onSave={() => saveSvg(`${file}.svg`, svg.current!)}
        />
      </figcaption>
    </figure>
  );
}

/** Where a label begins, or ends: beside its item, and in sight as long as a part of that is. */
function besides({ left, width, label }: Placed): { x: number; 'text-anchor': 'start' | 'end' } {
  if (label === 'before') return { x: left - ASIDE, 'text-anchor': 'end' };
  return { x: label === 'above' ? Math.max(left, 0) + 2 : Math.max(left + width, MARK) + ASIDE, 'text-anchor': 'start' };
}

function Axis({ ticks, at, floor, locale }: { ticks: readonly Date[]; at: (date: Date) => number; floor: number; locale: string }) {
  const [first, second] = ticks;
  const step = first === undefined || second === undefined ? 400 * DAY : second.getTime() - first.getTime();
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    ...(step < DAY
      ? { day: 'numeric', month: 'short', hour: '2-digit' }
      : step < 27 * DAY
        ? { day: 'numeric', month: 'short' }
        : step < 360 * DAY
          ? { month: 'short', year: 'numeric' }
          : { year: 'numeric' }),
  });
  return (
    <g class="axis">
      <line x1="0" x2="100%" y1={floor} y2={floor} />
      {ticks.map((tick) => (
        <g key={tick.getTime()}>
          <line x1={at(tick)} x2={at(tick)} y1="0" y2={floor + 5} class="tick" />
          <text x={at(tick)} y={floor + 19} text-anchor={at(tick) < 30 ? 'start' : 'middle'}>
            {format.format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
