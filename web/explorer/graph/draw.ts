import type { Dot, Wire } from './layout.js';

export interface Colors {
  ink: string;
  paper: string;
  wire: string;
  accent: string;
  person: string;
  country: string;
  other: string;
  font: string;
}

export interface Sight {
  x: number;
  y: number;
  k: number;
}

export const colorsOf = (element: Element): Colors => {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  return {
    ink: value('--ink'),
    paper: value('--paper'),
    wire: value('--wire'),
    accent: value('--accent'),
    person: value('--person'),
    country: value('--country'),
    other: value('--other'),
    font: value('--sans'),
  };
};

/** Names of the heaviest are always written; of all, once so near that they have room. */
const NAMED = 40;

export const thick = (count: number): number => Math.min(8, 0.8 + Math.sqrt(count));

/** Where a wire ends at the rim of its target, bent a little so that there and back lie beside each other. */
export function wirePath({ source, target, count }: Wire): { bend: [number, number]; end: [number, number]; angle: number } {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const length = Math.max(1, Math.hypot(dx, dy));
  const bend: [number, number] = [(source.x + target.x) / 2 - dy * 0.12, (source.y + target.y) / 2 + dx * 0.12];
  const angle = Math.atan2(target.y - bend[1], target.x - bend[0]);
  const back = target.radius + 3 + thick(count);
  const end: [number, number] =
    length < back ? [target.x, target.y] : [target.x - Math.cos(angle) * back, target.y - Math.sin(angle) * back];
  return { bend, end, angle };
}

/** One frame of the picture. `chosen`: its wires stand out and the others step back. */
export function draw(
  context: CanvasRenderingContext2D,
  { dots, wires }: { dots: readonly Dot[]; wires: readonly Wire[] },
  sight: Sight,
  colors: Colors,
  chosen: string | null,
  ratio: number,
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(sight.k * ratio, 0, 0, sight.k * ratio, sight.x * ratio, sight.y * ratio);
  const near = new Set(chosen === null ? [] : [chosen]);
  for (const { source, target } of wires)
    if (source.id === chosen || target.id === chosen) {
      near.add(source.id);
      near.add(target.id);
    }
  for (const wire of wires) {
    const own = wire.source.id === chosen || wire.target.id === chosen;
    context.globalAlpha = chosen === null ? 0.75 : own ? 1 : 0.18;
    context.strokeStyle = context.fillStyle = own ? colors.accent : colors.wire;
    drawWire(context, wire);
  }
  for (const dot of dots) {
    context.globalAlpha = chosen === null || near.has(dot.id) ? 1 : 0.35;
    context.fillStyle = colors[dot.kind];
    context.strokeStyle = colors.paper;
    context.lineWidth = 1.5;
    context.beginPath();
    shape(context, dot);
    context.fill();
    context.stroke();
  }
  drawNames(context, dots, sight.k, colors, near, chosen);
  context.globalAlpha = 1;
}

function drawWire(context: CanvasRenderingContext2D, wire: Wire): void {
  const { bend, end, angle } = wirePath(wire);
  const size = 4 + thick(wire.count);
  context.lineWidth = thick(wire.count);
  context.beginPath();
  context.moveTo(wire.source.x, wire.source.y);
  context.quadraticCurveTo(bend[0], bend[1], end[0], end[1]);
  context.stroke();
  context.beginPath();
  context.moveTo(end[0] + Math.cos(angle) * size * 0.7, end[1] + Math.sin(angle) * size * 0.7);
  context.lineTo(end[0] + Math.cos(angle + 2.5) * size, end[1] + Math.sin(angle + 2.5) * size);
  context.lineTo(end[0] + Math.cos(angle - 2.5) * size, end[1] + Math.sin(angle - 2.5) * size);
  context.closePath();
  context.fill();
}

/** People are round, countries square, others pointed: told apart without colour too. */
function shape(context: CanvasRenderingContext2D, { x, y, radius, kind }: Dot): void {
  if (kind === 'person') context.arc(x, y, radius, 0, 2 * Math.PI);
  else if (kind === 'country') context.rect(x - radius, y - radius, radius * 2, radius * 2);
  else {
    context.moveTo(x, y - radius * 1.2);
    context.lineTo(x + radius * 1.2, y);
    context.lineTo(x, y + radius * 1.2);
    context.lineTo(x - radius * 1.2, y);
    context.closePath();
  }
}

function drawNames(
  context: CanvasRenderingContext2D,
  dots: readonly Dot[],
  k: number,
  colors: Colors,
  near: ReadonlySet<string>,
  chosen: string | null,
): void {
  const lightest = [...dots].sort((a, b) => b.weight - a.weight)[NAMED]?.weight ?? 0;
  context.font = `${12 / k}px ${colors.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  for (const dot of dots) {
    if (chosen === null ? dot.weight <= lightest && k < 1.8 : !near.has(dot.id)) continue;
    context.globalAlpha = 1;
    const y = dot.y + dot.radius + 3 / k;
    context.strokeStyle = colors.paper;
    context.lineWidth = 3.5 / k;
    context.strokeText(dot.name, dot.x, y);
    context.fillStyle = colors.ink;
    context.fillText(dot.name, dot.x, y);
  }
}
