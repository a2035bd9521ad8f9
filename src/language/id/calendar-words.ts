/** Months by every form that papers print. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'januari jan',
    'februari feb pebruari',
    'maret mar',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'agustus agu ags agt',
    'september sep sept',
    'oktober okt',
    'november nov nopember',
    'desember des',
  ].flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['minggu', 0],
  ['ahad', 0],
  ['senin', 1],
  ['selasa', 2],
  ['rabu', 3],
  ['kamis', 4],
  ['jumat', 5],
  ["jum'at", 5],
  ['sabtu', 6],
]);

export const DAYPARTS = new Set(['pagi', 'siang', 'sore', 'petang', 'malam', 'subuh', 'dini']);
export const PAST = new Set(['lalu', 'kemarin', 'silam']);
export const FUTURE = new Set(['mendatang', 'depan', 'nanti', 'besok']);
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['satu', 1],
  ['sehari', 1],
  ['dua', 2],
  ['tiga', 3],
  ['empat', 4],
  ['lima', 5],
  ['enam', 6],
  ['tujuh', 7],
  ['delapan', 8],
  ['sembilan', 9],
  ['sepuluh', 10],
]);
/** Time zones behind an hour. */
export const ZONES = new Set(['wib', 'wita', 'wit', 'gmt', 'utc']);
/** Before an hour. */
export const CLOCK = new Set(['pukul', 'jam']);
export const ABOUT = new Set(['sekitar', 'sekira', 'kira-kira', 'jelang', 'menjelang', 'pada', 'sejak', 'hingga', 'sampai']);
