import { save } from '../parts/save.js';
import type { Colors } from './draw.js';
import { thick, wirePath } from './draw.js';
import { frameOf } from './layout.js';
import type { Layout } from './layout.js';

const SVG = 'http://www.w3.org/2000/svg';

/** The network as a picture file; names go in as text, whatever they hold. */
export function networkSvg({ dots, wires }: Layout, colors: Colors): SVGSVGElement {
  const make = (name: string, attributes: Record<string, string | number>): Element => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const { left, top, width, height } = frameOf(dots);
  const root = make('svg', { xmlns: SVG, viewBox: `${left} ${top} ${width} ${height}`, 'font-family': colors.font, 'font-size': 12 });
  root.append(make('rect', { x: left, y: top, width, height, fill: colors.paper }));
  for (const wire of wires) {
    const { bend, end, angle } = wirePath(wire);
    const size = 4 + thick(wire.count);
    const corner = (turn: number, far: number): string =>
      `${end[0] + Math.cos(angle + turn) * far} ${end[1] + Math.sin(angle + turn) * far}`;
    root.append(
      make('path', {
        d: `M${wire.source.x} ${wire.source.y} Q${bend[0]} ${bend[1]} ${end[0]} ${end[1]}`,
        fill: 'none',
        stroke: colors.wire,
        'stroke-width': thick(wire.count),
      }),
      make('path', { d: `M${corner(0, size * 0.7)} L${corner(2.5, size)} L${corner(-2.5, size)} Z`, fill: colors.wire }),
    );
  }
  for (const { x, y, radius, kind, name } of dots) {
    const fill = colors[kind];
    root.append(
      kind === 'person'
        ? make('circle', { cx: x, cy: y, r: radius, fill })
        : make('rect', {
            x: x - radius,
            y: y - radius,
            width: radius * 2,
            height: radius * 2,
            fill,
            ...(kind === 'other' ? { transform: `rotate(45 ${x} ${y})` } : {}),
          }),
    );
    const text = make('text', { x, y: y + radius + 14, 'text-anchor': 'middle', fill: colors.ink });
    text.textContent = name;
    root.append(text);
  }
  return root as SVGSVGElement;
}

export const saveNetwork = (layout: Layout, colors: Colors): void =>
  save('ujar-graph.svg', 'image/svg+xml', new XMLSerializer().serializeToString(networkSvg(layout, colors)));
