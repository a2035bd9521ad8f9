/** Country names of a locale, short and long forms, from the runtime's own CLDR data (ISO 3166-1 alpha-2). */

/** Codes that the names are asked for; territories without a government of their own are left out. */
export const COUNTRY_CODES =
  `AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL CN CO KM CG CD
CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR
KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT
QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE
VN YE ZM ZW HK XK GL`.split(/\s+/);

export function namesFromLocale(locale: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const style of ['short', 'long'] as const) {
    const display = new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' });
    for (const code of COUNTRY_CODES) {
      const name = display.of(code);
      if (name === undefined || name.length < 2) continue;
      names.set(name.toLowerCase().replace(/ \(.*\)$/, ''), code);
    }
  }
  return names;
}

/** The name under which a country is shown in a locale. */
export function shownName(locale: string): (code: string) => string {
  const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  return (code) => display.of(code) ?? code;
}

/** A country's name in a language, by its BCP 47 tag; null where the runtime has no names in it, or the code is none. */
export function nameIn(code: string, language: string): string | null {
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return Intl.DisplayNames.supportedLocalesOf([language]).length === 0 ? null : (display.of(code) ?? null);
  } catch {
    return null;
  }
}

/** `CODE name, name; CODE name` as a map from name to code. */
export function parseNames(table: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of table.split(';')) {
    const [code, ...rest] = row.trim().split(/\s+/);
    if (code === undefined || code === '') continue;
    for (const name of rest.join(' ').split(',')) names.set(name.trim().toLowerCase(), code);
  }
  return names;
}
