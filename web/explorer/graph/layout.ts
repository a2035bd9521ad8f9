import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { Simulation, SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import type { Network } from './network.js';

export interface Dot extends SimulationNodeDatum {
  id: string;
  name: string;
  kind: 'person' | 'country' | 'other';
  radius: number;
  weight: number;
  x: number;
  y: number;
}

export interface Wire extends SimulationLinkDatum<Dot> {
  source: Dot;
  target: Dot;
  count: number;
}

export interface Layout {
  dots: Dot[];
  wires: Wire[];
  simulation: Simulation<Dot, Wire>;
}

const kindOf = (typename: string): Dot['kind'] => (typename === 'Person' ? 'person' : typename === 'Country' ? 'country' : 'other');

/** Nodes with places, which the simulation moves apart step by step; those that had a place before keep it, so that the picture does not jump. */
export function layoutOf(
  { nodes, edges }: Network,
  nameOf: (agent: Network['nodes'][number]['agent']) => string,
  before: readonly Dot[],
): Layout {
  const places = new Map(before.map((dot) => [dot.id, dot]));
  const dots = nodes.map(({ id, agent, weight }, index): Dot => {
    // A spiral: no two begin at one place, and the same network begins the same each time.
    const [angle, distance] = [index * 2.4, 14 * Math.sqrt(index + 1)];
    const place = places.get(id) ?? { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
    return {
      id,
      name: nameOf(agent),
      kind: kindOf(agent.__typename),
      weight,
      radius: 5 + Math.min(14, Math.sqrt(weight) * 2),
      x: place.x,
      y: place.y,
    };
  });
  const byId = new Map(dots.map((dot) => [dot.id, dot]));
  const wires = edges.flatMap(({ from, to, count }): Wire[] => {
    const [source, target] = [byId.get(from), byId.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target, count }];
  });
  const simulation = forceSimulation<Dot, Wire>(dots)
    .force(
      'charge',
      forceManyBody<Dot>()
        .strength(dots.length > 300 ? -60 : dots.length > 60 ? -260 : -600)
        .distanceMax(600),
    )
    .force('link', forceLink<Dot, Wire>(wires).distance(dots.length > 300 ? 50 : 120))
    .force(
      'collide',
      forceCollide<Dot>(({ radius }) => radius + 6),
    )
    .force('x', forceX<Dot>(0).strength(0.05))
    .force('y', forceY<Dot>(0).strength(0.08))
    .alphaDecay(0.04)
    .stop();
  return { dots, wires, simulation };
}

/** The dot at a place of the picture's own coordinates; the last drawn lies on top. */
export const dotAt = (dots: readonly Dot[], x: number, y: number): Dot | undefined =>
  dots.findLast((dot) => Math.hypot(dot.x - x, dot.y - y) <= dot.radius + 4);

/** A frame around all dots, with room for names. */
export function frameOf(dots: readonly Dot[]): { left: number; top: number; width: number; height: number } {
  if (dots.length === 0) return { left: -100, top: -100, width: 200, height: 200 };
  /** Half of a name, in pixels: few dots have theirs written whatever the size. */
  const half = ({ name }: Dot): number => (dots.length > 60 ? 70 : name.length * 4.5);
  const left = Math.min(...dots.map((dot) => dot.x - half(dot)));
  const right = Math.max(...dots.map((dot) => dot.x + half(dot)));
  const ys = dots.map(({ y }) => y);
  const top = Math.min(...ys) - 40;
  return { left, top, width: right - left, height: Math.max(...ys) + 40 - top };
}
