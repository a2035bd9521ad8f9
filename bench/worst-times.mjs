// How the time that reading and drafting takes grows with a text that is made to hurt, up to 200 KB.
import process from 'node:process';
import { FAST } from '../dist/src/domain/read-by.js';
import { draftOf } from '../dist/src/graph/write/draft/draft.js';
import { extract } from '../dist/src/reader/reader.js';
import { vocabularies } from '../dist/src/reader/vocabularies.js';
import { generated, WORST } from './worst-texts.mjs';

const LARGEST = 200_000;
const TODAY = '2026-01-01';
/** Twice the text may take 2 to the power of this, from a quarter to the whole; what is read this fast is not looked at, its growth being noise. */
const STEEPEST = 1.3;
const SOON_ENOUGH = 500;
const LONGEST = 4000;
/** Generated texts are first read this short; only those whose time already grows, or is long, are read at full length. */
const SHORT = 24_000;

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of this process, which other processes on the machine do not lengthen as they do those of the clock. */
function timeOf(text, language) {
  const article = { id: 'worst', text, language };
  const start = cpuMs();
  const extraction = extract(article, { today: TODAY });
  draftOf(article, extraction, { ...vocabularies, today: TODAY, sample: false, readBy: FAST });
  return cpuMs() - start;
}

/** At a quarter, half and the whole of a size. */
const timesOf = (make, language, size) => [size / 4, size / 2, size].map((each) => timeOf(make(each), language));
const exponentOf = ([quarter, , whole]) => Math.log2(whole / quarter) / 2;
const rounded = (times) => times.map(Math.round);

const isSuspect = (times) => times[2] > (LONGEST * SHORT) / LARGEST / 2 || (exponentOf(times) > STEEPEST && times[2] > 20);
const isBad = (times) => times[2] > LONGEST || (times[2] > SOON_ENOUGH && exponentOf(times) > STEEPEST);

/** What is bad once may be the machine's doing: the least of up to three times counts. */
function measured(make, language) {
  let least = timesOf(make, language, LARGEST);
  for (let again = 0; again < 2 && isBad(least); again++)
    least = timesOf(make, language, LARGEST).map((time, n) => Math.min(time, least[n]));
  return { ms: rounded(least), exponent: Number(exponentOf(least).toFixed(2)), bad: isBad(least) };
}

/** The times of every hurtful text that was written down, and of those generated that were looked at whole; what is bad among them. */
export function worstTimes(count) {
  for (let n = 0; n < 20; n++) timesOf(generated(n).make, 'id', SHORT);
  const named = Object.entries(WORST).map(([name, make]) => ({ name, ...measured(make, 'id') }));
  const suspects = [];
  for (let n = 0; n < count; n++) {
    const { unit, make } = generated(n);
    const language = n % 3 === 0 ? 'en' : 'id';
    if (isSuspect(timesOf(make, language, SHORT)))
      suspects.push({ name: `${n} (${language}): ${unit.slice(0, 120)}`, ...measured(make, language) });
  }
  return {
    largest: LARGEST,
    worstMs: Object.fromEntries(named.map(({ name, ms, exponent }) => [name, { ms, exponent }])),
    generated: { kinds: count, readWhole: suspects.length, slowestMs: Math.max(0, ...suspects.map(({ ms }) => ms[2])) },
    bad: [...named, ...suspects].filter(({ bad }) => bad),
  };
}
