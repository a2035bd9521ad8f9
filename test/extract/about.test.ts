import { describe, expect, it } from '@jest/globals';
import type { Statement } from '../../src/domain/extraction.js';
import { read } from './reading.js';

const INTRO = 'Gubernur Bali Wayan Sudarta tiba di kantor. ';

/** Whom and what the last statement of a text speaks of, by name. */
function about(text: string): { agents: string[]; events: string[]; at: string | null; within: string | null } {
  const { people, organizations, groups, statements, events } = read(INTRO + text);
  const { about, aboutEvents, atEvent, within }: Statement = statements.at(-1)!;
  const names = new Map([...people, ...organizations, ...groups].map(({ id, name }) => [id, name]));
  const kinds = new Map(events.map(({ id, kind }) => [id, kind]));
  return {
    agents: about.map((id) => names.get(id) ?? id).sort(),
    events: aboutEvents.map((id) => kinds.get(id)!),
    at: atEvent === null ? null : kinds.get(atEvent)!,
    within,
  };
}

describe('a statement is about', () => {
  it('those whom its words name, its speaker aside', () =>
    expect(about('Wayan mengatakan Menteri Sosial Rina Hadi dan PT Laut Jaya akan menutup jalan ke Peru.').agents).toEqual([
      'PE',
      'PT Laut Jaya',
      'Rina Hadi',
    ]));
  it('nobody who is named beside its words', () =>
    expect(about('Rina Hadi tiba. Wayan mengatakan kepada Rina bahwa jalan itu ditutup.').agents).toEqual([]));
  it('the events that its words tell of', () =>
    expect(about('Wayan mengatakan Rina Hadi bertemu Joko Lelana di Ende.').events).toEqual(['MEETING']));
  it('nothing that it was said at', () =>
    expect(about('Dalam jumpa pers di Denpasar, Wayan mengatakan jalan itu akan ditutup.')).toMatchObject({ events: [], at: 'SPEECH' }));
  it('within another where somebody reports it', () =>
    expect(about('Wayan menyebut polisi menyampaikan bahwa jalan itu aman.').within).toBe('s1'));
});
