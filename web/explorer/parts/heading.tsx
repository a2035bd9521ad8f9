import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { takeFocus } from '../navigate.js';

/** The view's heading, which the window's title and a screen reader's place follow. */
export function Heading({ title, children, hidden = false }: { title: string; children?: ComponentChildren; hidden?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = title === 'Ujar' ? title : `${title} · Ujar`;
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} class={hidden ? 'unseen' : undefined}>
      {children ?? title}
    </h1>
  );
}
