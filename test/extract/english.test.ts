import { describe, expect, it } from '@jest/globals';
import { read, sayings } from './reading.js';

const INTRO = 'Kenyan Foreign Minister Joseph Mutua arrived. ';

describe('English speech', () => {
  it.each([
    ['Mutua said that the road was closed.', 'Joseph Mutua: the road was closed'],
    ['Mutua said the road was closed.', 'Joseph Mutua: the road was closed'],
    ['The road was closed, Mutua said on Tuesday.', 'Joseph Mutua: The road was closed'],
    ['The road, he added, would stay "shut for good".', 'Joseph Mutua: The road … would stay "shut for good"'],
    ['Mutua told reporters at the airstrip that the road was closed.', 'Joseph Mutua: the road was closed'],
    ['Mutua, who was tired, insisted the road was closed.', 'Joseph Mutua: the road was closed'],
    ['The road was closed, organisers said.', 'organisers: The road was closed'],
    ['According to Mutua, the road was closed.', 'Joseph Mutua: the road was closed'],
    ['Unions representing drivers called for an inquiry "with teeth".', 'Unions: an inquiry "with teeth"'],
    ['According to one former adviser, the road was closed.', 'former adviser: the road was closed'],
    ['According to Mutua, general secretary of the union, the road was closed.', 'Joseph Mutua: the road was closed'],
    ['Mutua told a packed hall he would go.', 'Joseph Mutua: he would go'],
  ])('%s', (text, expected) => expect(sayings(INTRO + text, 'en')).toEqual([expected]));

  it.each(['Mutua was told that the road was closed.', 'Asked whether the road was closed, Mutua smiled.'])(
    'is none of its subject: %s',
    (text) => expect(sayings(INTRO + text, 'en')).toEqual([]),
  );

  it('that somebody is asked for is a request to him', () => {
    const { statements, groups } = read(`${INTRO}Mutua asked foreign governments to send helicopters.`, 'en');
    expect(groups.map(({ name }) => name)).toEqual(['foreign governments']);
    expect(statements).toMatchObject([{ act: 'REQUEST', addressees: ['g1'] }]);
  });
  it('quoted from a paper has it as its source', () => {
    const { statements } = read(`${INTRO}"The road is closed," Mutua said, according to the daily La Hora.`, 'en');
    expect(statements).toMatchObject([{ via: 'La Hora', speakers: ['p1'] }]);
  });
});
