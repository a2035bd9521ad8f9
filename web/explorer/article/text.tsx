import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../texts/index.js';
import type { Segment } from './marks.js';

interface Props {
  segments: readonly Segment[];
  language: string;
  /** The owner whose marks stand out. */
  active: string;
  /** The owner that the address names: its first mark is brought into view. */
  wanted: string;
  onActive: (owner: string) => void;
}

/** The text as it was given, nothing added and nothing taken away, so that offsets hold in it; marks are links in place. */
export function ArticleText({ segments, language, active, wanted, onActive }: Props) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const there = segments.length > 0;
  useEffect(() => {
    if (wanted === '' || !there) return;
    const first = [...(box.current?.querySelectorAll<HTMLElement>('[data-owner]') ?? [])].find(({ dataset }) =>
      dataset['owner']?.split(' ').includes(wanted),
    );
    first?.scrollIntoView({ block: 'center' });
    first?.focus({ preventScroll: true });
  }, [wanted, there]);
  /** Marks of which an earlier segment has been drawn: later ones are no stop of their own for the Tab key. */
  const begun = new Set<string>();
  return (
    <div ref={box} class="article-text words" lang={language} onMouseLeave={() => onActive('')}>
      {segments.map((segment) => {
        const { start, end, text, marks, furniture } = segment;
        const [inner] = marks;
        if (inner === undefined)
          return (
            <span key={start} data-start={start} data-end={end} class={furniture ? 'furniture' : undefined}>
              {text}
            </span>
          );
        const key = `${inner.owner} ${inner.start} ${inner.part}`;
        const again = begun.has(key);
        begun.add(key);
        const parts = [...new Set(marks.map(({ part }) => part))];
        const owners = [...new Set(marks.map(({ owner }) => owner))];
        return (
          <a
            key={start}
            href={inner.href}
            data-start={start}
            data-end={end}
            data-owner={owners.join(' ')}
            class={`mark ${parts.map((part) => `part-${part.toLowerCase()}`).join(' ')}${owners.includes(active) ? ' active' : ''}${furniture ? ' furniture' : ''}`}
            title={parts.map((part) => t.article.parts[part]).join(', ')}
            {...(again ? { tabIndex: -1 } : {})}
            onMouseEnter={() => onActive(inner.owner)}
            onFocus={() => onActive(inner.owner)}
          >
            {text}
          </a>
        );
      })}
    </div>
  );
}
