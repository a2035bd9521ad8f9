/** Gives the reader a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const STYLED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A picture as a file of its own: what the page's styles give it is written into it. */
export function saveSvg(name: string, picture: SVGSVGElement): void {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const [shown, copied] = [picture, copy].map((root) => [root, ...root.querySelectorAll<SVGElement>('*')]) as [SVGElement[], SVGElement[]];
  shown.forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const property of STYLED) copied[index]?.setAttribute(property, style.getPropertyValue(property));
  });
  const { width, height } = picture.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  save(name, 'image/svg+xml', new XMLSerializer().serializeToString(copy));
}
