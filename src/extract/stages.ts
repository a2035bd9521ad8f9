import { readAttributes } from './attributes/attributes.js';
import { findCues } from './statements/cues.js';
import { findCountries } from './names/countries.js';
import { readDates } from './time/dates.js';
import { findEvents } from './events/events.js';
import { gatherEvidence } from './names/evidence.js';
import { findNames } from './names/names.js';
import { findOrganizations } from './names/organizations.js';
import { readPage } from './page/page.js';
import { findParticipants } from './mentions/participants.js';
import { findPeople } from './names/people.js';
import type { Stage } from './reading.js';
import { segment } from './page/segments.js';
import { resolveSpeakers } from './statements/speakers.js';
import { findStatements } from './statements/statements.js';
import { findTurns } from './statements/turns.js';
import { tagNames, tagRests } from './names/tags.js';
import { findTitles } from './names/titles.js';

/** THE PIPELINE: what is read of an article, in this order. */
export const STAGES: readonly Stage[] = [
  readPage, // first, so that nothing of the furniture is ever looked at
  segment,
  findTurns, // before names: whose turn it is stands before a colon
  findCues, // before names: a verb of saying beside it tells a name, a paper or a title apart
  readDates, // before names: days and months are written like them
  findCountries, // the surest names; what they cover is nobody's surname
  gatherEvidence, // what the article tells of its capitalised words, for all stages that cut them apart
  tagNames,
  findOrganizations, // before titles, whose bodies they are
  findTitles, // before names, which they introduce
  tagRests, // what titles and bodies leave of a run of capitals
  findNames,
  findPeople, // which names are one person
  findParticipants, // everybody who can speak or be spoken to, where he stands
  findStatements,
  resolveSpeakers, // after all statements are known: a pronoun means who spoke before
  readAttributes, // after speakers: a date is carried along by its speaker
  findEvents,
];
