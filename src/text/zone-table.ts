import { foldName } from '../domain/fold.js';

/** `ZONE name, site.com; ZONE name`: the zone by each folded name, and by each site as it stands. */
export function zoneTable(table: string): Map<string, string> {
  const zones = new Map<string, string>();
  for (const row of table.split(';')) {
    const [zone = '', ...names] = row.trim().split(/\s+/);
    for (const name of names.join(' ').split(',')) zones.set(name.includes('.') ? name.trim() : foldName(name), zone);
  }
  return zones;
}
