import { select } from 'd3-selection';
import type { Selection } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import type { ZoomBehavior } from 'd3-zoom';
import { useEffect, useRef } from 'preact/hooks';
import { settings } from '../settings.js';
import { useTexts } from '../texts/index.js';
import { Steer } from '../picture/steer.js';
import { colorsOf, draw } from './draw.js';
import type { Sight } from './draw.js';
import { dotAt, frameOf, layoutOf } from './layout.js';
import type { Layout } from './layout.js';
import type { Network } from './network.js';
import { saveNetwork } from './save-network.js';

type Zooming = ZoomBehavior<HTMLCanvasElement, unknown>;

interface Props {
  network: Network;
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** Milliseconds of one frame that the layout may take; the rest is for drawing and for the reader's hand. */
const SHARE = 10;
const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** What is drawn lives beside the component: frames come far more often than the page changes. */
interface Stage {
  layout: Layout;
  sight: Sight;
  chosen: string | null;
  /** Whether the reader has moved the sight; until then it follows the layout. */
  moved: boolean;
  wanted: boolean;
}

/** The network on a canvas: a thousand nodes stay quick under the hand. */
export function NetworkPicture({ network, chosen, onChoose }: Props) {
  const { t, f } = useTexts();
  const { theme } = settings.use();
  const canvas = useRef<HTMLCanvasElement>(null);
  const behavior = useRef<Zooming | null>(null);
  const stage = useRef<Stage | null>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const wake = useRef<() => void>(() => undefined);

  useEffect(() => {
    const before = stage.current;
    stage.current = {
      layout: layoutOf(network, f.agent, before?.layout.dots ?? []),
      sight: before?.sight ?? { x: 0, y: 0, k: 1 },
      chosen: before?.chosen ?? null,
      moved: false,
      wanted: true,
    };
    if (calm()) stage.current.layout.simulation.tick(150).alpha(0);
    wake.current();
  }, [network, f]);

  useEffect(() => {
    const element = canvas.current!;
    const context = element.getContext('2d')!;
    let colors = colorsOf(element);
    let frame = 0;
    const step = (): void => {
      frame = 0;
      const now = stage.current;
      if (now === null) return;
      const { simulation, dots } = now.layout;
      const begun = performance.now();
      while (simulation.alpha() > 0.02 && performance.now() - begun < SHARE) simulation.tick();
      if (!now.moved) now.sight = fitted(element, dots);
      draw(context, now.layout, now.sight, colors, now.chosen, devicePixelRatio);
      if (simulation.alpha() > 0.02) awake();
      else settleZoom(element, now, behavior.current);
    };
    const awake = (): void => {
      if (frame === 0) frame = requestAnimationFrame(step);
    };
    wake.current = awake;
    const zooming = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([0.05, 8])
      .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : event.button === 0))
      .on('zoom', ({ transform: { x, y, k }, sourceEvent }: { transform: Sight; sourceEvent: unknown }) => {
        if (stage.current === null) return;
        stage.current.sight = { x, y, k };
        if (sourceEvent !== undefined && sourceEvent !== null) stage.current.moved = true;
        awake();
      });
    behavior.current = zooming;
    select(element).call(zooming).on('dblclick.zoom', null);
    const watching = new ResizeObserver(() => {
      element.width = element.clientWidth * devicePixelRatio;
      element.height = element.clientHeight * devicePixelRatio;
      colors = colorsOf(element);
      awake();
    });
    watching.observe(element);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const recolor = (): void => {
      colors = colorsOf(element);
      awake();
    };
    dark.addEventListener('change', recolor);
    recolor();
    return () => {
      watching.disconnect();
      dark.removeEventListener('change', recolor);
      cancelAnimationFrame(frame);
    };
  }, [theme]);

  useEffect(() => {
    if (stage.current !== null) stage.current.chosen = chosen;
    wake.current();
  }, [chosen]);

  const sightOf = (): Sight => stage.current?.sight ?? { x: 0, y: 0, k: 1 };
  const byButton = (act: (zooming: Zooming, element: Selection<HTMLCanvasElement, unknown, null, undefined>) => void): void => {
    if (stage.current !== null) stage.current.moved = true;
    if (behavior.current !== null) act(behavior.current, select(canvas.current!));
  };
  return (
    <figure class="picture">
      <canvas
        ref={canvas}
        class="network"
        role="img"
        aria-label={t.graph.picture}
        onClick={(event) => {
          const now = stage.current;
          if (now === null) return;
          const { x, y, k } = now.sight;
          choose.current(dotAt(now.layout.dots, (event.offsetX - x) / k, (event.offsetY - y) / k)?.id ?? null);
        }}
      />
      <figcaption>
        <span class="legend">
          <span class="key person">{t.graph.legend.person}</span>
          <span class="key country">{t.graph.legend.country}</span>
          <span class="key other">{t.graph.legend.other}</span>
        </span>
        <Steer
          ways={['left', 'right', 'up', 'down']}
          onMove={(x, y) => byButton((zooming, element) => zooming.translateBy(element, x / sightOf().k, y / sightOf().k))}
          onZoom={(factor) => byButton((zooming, element) => zooming.scaleBy(element, factor))}
          onReset={() => {
            if (stage.current !== null) stage.current.moved = false;
            wake.current();
          }}
          onSave={() => stage.current && saveNetwork(stage.current.layout, colorsOf(canvas.current!))}
        />
      </figcaption>
    </figure>
  );
}

/** The sight in which all dots are seen. */
function fitted(element: HTMLCanvasElement, dots: Layout['dots']): Sight {
  const { left, top, width, height } = frameOf(dots);
  const k = Math.min(1.6, element.clientWidth / width, element.clientHeight / height);
  return { k, x: element.clientWidth / 2 - (left + width / 2) * k, y: element.clientHeight / 2 - (top + height / 2) * k };
}

/** The zoom begins where the layout has come to rest. */
function settleZoom(element: HTMLCanvasElement, { moved, sight: { x, y, k } }: Stage, zooming: Zooming | null): void {
  if (moved || zooming === null) return;
  const { __zoom: known } = element as HTMLCanvasElement & { __zoom?: Sight };
  if (known !== undefined && known.x === x && known.y === y && known.k === k) return;
  zooming.transform(select(element), zoomIdentity.translate(x, y).scale(k));
}
