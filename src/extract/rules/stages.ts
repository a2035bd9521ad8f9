import { readAttributes } from './attributes.js';
import { findCountries } from './countries.js';
import { readDates } from './days.js';
import { findEvents } from './events.js';
import { gatherEvidence } from './evidence.js';
import { findNames } from './names.js';
import { findOrganizations } from './organizations.js';
import { readPage } from './page.js';
import { findParties } from './parties.js';
import { findPeople } from './people.js';
import type { Stage } from './reading.js';
import { segment } from './segment.js';
import { resolveSpeakers } from './speakers.js';
import { findStatements } from './statements.js';
import { tagNames, tagRests } from './tags.js';
import { findTitles } from './titles.js';

/** THE PIPELINE: what is read of an article, in this order. */
export const STAGES: readonly Stage[] = [
  readPage, // first, so that nothing of the furniture is ever looked at
  segment,
  readDates, // before names: days and months are written like them
  findCountries, // the surest names; what they cover is nobody's surname
  gatherEvidence, // what the article tells of its capitalised words, for all stages that cut them apart
  tagNames,
  findOrganizations, // before titles, whose bodies they are
  findTitles, // before names, which they introduce
  tagRests, // what titles and bodies leave of a run of capitals
  findNames,
  findPeople, // which names are one person
  findParties, // everybody who can speak or be spoken to, where he stands
  findStatements,
  resolveSpeakers, // after all statements are known: a pronoun means who spoke before
  readAttributes, // after speakers: a date is carried along by its speaker
  findEvents,
];
