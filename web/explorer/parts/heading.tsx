import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

/** The view's heading, which the window's title and a screen reader's place follow. */
export function Heading({ title, children, hidden = false }: { title: string; children?: ComponentChildren; hidden?: boolean }) {
  useEffect(() => {
    document.title = title === 'Ujar' ? title : `${title} · Ujar`;
  }, [title]);
  return (
    <h1 tabIndex={-1} class={hidden ? 'unseen' : undefined}>
      {children ?? title}
    </h1>
  );
}
