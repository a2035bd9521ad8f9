import { isDay, isZone } from '../domain/zone.js';
import type { Setting } from './setting.js';
import { checkedText, number, oneOf, origins, sureText, text } from './setting.js';

/** Every name of the environment that Ujar reads, in the order in which they are told of: docs/configuration.md is made from this table. */
export const SETTINGS = {
  data: sureText({
    name: 'UJAR_DATA',
    what: 'where the embedded store, the write token and the running server’s address are kept',
    default: './data',
    unit: 'folder',
  }),
  neo4jUri: text({
    name: 'NEO4J_URI',
    what: 'a Neo4j to keep the graph in; without it the embedded engine does',
    unit: 'address: neo4j://, bolt://, neo4j+s://',
  }),
  neo4jUsername: sureText({ name: 'NEO4J_USERNAME', what: 'who signs in to that Neo4j', default: 'neo4j', unit: 'name' }),
  neo4jPassword: text({ name: 'NEO4J_PASSWORD', what: 'with which password', unit: 'secret' }),
  neo4jDatabase: text({ name: 'NEO4J_DATABASE', what: 'which database of it; without it the server’s default one', unit: 'name' }),
  host: sureText({
    name: 'HOST',
    what: 'the address to listen on; 0.0.0.0 for every one of the machine’s',
    default: '127.0.0.1',
    unit: 'address',
  }),
  port: number({
    name: 'PORT',
    what: 'the port to listen on; 0 takes a free one',
    default: '4000',
    unit: 'port',
    wanted: 'a whole number from 0 to 65535',
    is: (port) => Number.isInteger(port) && port >= 0 && port <= 65_535,
  }),
  token: text({
    name: 'UJAR_TOKEN',
    what: 'the write token, for everything; without it one is made and kept in the data folder',
    unit: 'secret',
  }),
  tokenName: text({
    name: 'UJAR_TOKEN_NAME',
    what: 'whose the write token is: the log of writes and judgements bear the name; without it the log says “token”',
    unit: 'name',
  }),
  readToken: text({ name: 'UJAR_READ_TOKEN', what: 'whoever reads must bring it, or a token that may do more', unit: 'secret' }),
  tokensFile: text({
    name: 'UJAR_TOKENS_FILE',
    what: 'tokens by name, `name:scopes:token` a line, mode 0600 (docs/running.md); with it, reading needs a token',
    unit: 'file',
  }),
  reading: oneOf({
    name: 'UJAR_READING',
    what: 'whether reading needs a token where UJAR_TOKENS_FILE is set; open: anybody may read',
    values: ['guarded', 'open'],
  }),
  rate: number({
    name: 'UJAR_RATE',
    what: 'how often one address may ask; who may write is not counted',
    default: '600',
    unit: 'requests a minute',
    wanted: 'a whole number of requests a minute',
    is: (rate) => Number.isInteger(rate) && rate >= 1,
  }),
  cors: origins({
    name: 'UJAR_CORS',
    what: 'pages of which other origins may ask, with a comma between',
    unit: 'origins',
    wanted: 'origins like https://news.example, with a comma between',
  }),
  texts: oneOf({
    name: 'UJAR_TEXTS',
    what: 'whether articles are shown whole, or only the places that bear something out',
    values: ['all', 'evidence'],
  }),
  introspection: oneOf({
    name: 'UJAR_INTROSPECTION',
    what: 'whether the schema may be asked for, with Sandbox and GraphiQL',
    values: ['on', 'off'],
    production: 'off',
  }),
  log: oneOf({
    name: 'UJAR_LOG',
    what: 'what the log tells: errors alone, or every request too',
    values: ['error', 'info'],
    production: 'info',
  }),
  auditDays: number({
    name: 'UJAR_AUDIT_DAYS',
    what: 'how long the log of writes is kept',
    default: '365',
    unit: 'days',
    wanted: 'a whole number of days',
    is: (days) => Number.isInteger(days) && days >= 1,
  }),
  zone: checkedText({
    name: 'UJAR_ZONE',
    what: 'where articles tell their days that say nothing of it, nor their publisher; without it their language says',
    unit: 'zone',
    wanted: 'a name like Asia/Jakarta or an offset like +07:00',
    is: isZone,
  }),
  today: checkedText({
    name: 'UJAR_TODAY',
    what: 'the day that relative dates are reckoned from in articles without a date; without it the day that it is',
    unit: 'day',
    wanted: 'a day like 2025-02-13',
    is: isDay,
  }),
  readSeconds: number({
    name: 'UJAR_READ_SECONDS',
    what: 'how long one article is read before it is given up',
    default: '5',
    unit: 'seconds, at most 3600',
    wanted: 'a number of seconds, at most 3600',
    is: (seconds) => seconds > 0 && seconds <= 3600,
  }),
  environment: text({ name: 'NODE_ENV', what: 'production closes what strangers need not see, and logs requests', unit: 'word' }),
  spans: text({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    what: 'where OpenTelemetry’s spans go; its other OTEL_… names hold too',
    unit: 'address',
  }),
  spansAlone: text({
    name: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    what: 'the same, for spans alone',
    unit: 'address',
  }),
  noColor: text({ name: 'NO_COLOR', what: 'set to anything, nothing is printed in colours', unit: 'word' }),
};

export const SETTING_LIST: readonly Setting<unknown>[] = Object.values(SETTINGS);
