/** Where an article, or what is none, lies: as near as its source can tell. */
export interface Place {
  /** The file as it was named, the address, or `standard input`. */
  source: string;
  /** The path inside of an archive; of archives within archives, one after the other. */
  entry?: string;
  /** From 1. */
  line?: number;
  /** Of a WARC, from 1; of a list of JSON values, from 0. */
  record?: number;
  /** The address at which it was published or asked for, where that is another than the source. */
  url?: string;
  /** What a server answered, or had answered when a page was saved. */
  status?: number;
}

/** A place in words: `crawl.warc.gz record 12 (https://warta.example/a)`, `news.zip/b/two.jsonl:3`. */
export function placeText({ source, entry, line, record, url }: Place): string {
  const path = entry === undefined ? source : `${source}/${entry}`;
  const at = line !== undefined ? `:${line}` : record !== undefined ? ` record ${record}` : '';
  return url === undefined || url === source ? `${path}${at}` : `${path}${at} (${url})`;
}
