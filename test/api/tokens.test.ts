import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { openTokens, parseTokens, readTokensFile } from '../../src/api/tokens-file.js';
import { EVERYTHING, judgeOf, KEEPER, makeTokens, may, mayRead, must, settledTokens } from '../../src/api/tokens.js';
import { readConfig } from '../../src/config.js';

const TOKENS = { desk: 'desk-0123456789ab', bot: 'bot-0123456789abcd', law: 'law-0123456789abcd', press: 'press-0123456789' };
const FILE = `# who may what
desk : judge : ${TOKENS.desk}

bot:write:${TOKENS.bot}
law:erase,write:${TOKENS.law}
press:read:${TOKENS.press}
`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ujar-tokens-'));
const fileOf = (name: string, text: string, mode = 0o600): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  fs.chmodSync(file, mode);
  return file;
};

describe('a file of tokens', () => {
  it('has a name, scopes and a token a line; comments and empty lines say nothing', () =>
    expect(parseTokens(FILE, 'f').map(({ token, bearer }) => [token, bearer.name, bearer.isNamed, [...bearer.scopes]])).toEqual([
      [TOKENS.desk, 'desk', true, ['judge']],
      [TOKENS.bot, 'bot', true, ['write']],
      [TOKENS.law, 'law', true, ['erase', 'write']],
      [TOKENS.press, 'press', true, ['read']],
    ]));
  it('takes a token with colons, and two of one name, so that one can take the place of the other', () =>
    expect(parseTokens('a:read:0123:456789:abcdef\na:read:fedcba9876543210', 'f').map(({ token }) => token)).toEqual([
      '0123:456789:abcdef',
      'fedcba9876543210',
    ]));
  it.each([
    ['# nothing\n', 'f: there is no token in it: wanted name:scopes:token'],
    ['a:read', 'f:1: 1 colons came: wanted name:scopes:token'],
    ['\n:read:0123456789abcdef', 'f:2: the name is "": wanted 1 to 64 letters'],
    ['command line:read:0123456789abcdef', 'f:1: the name is "command line": wanted'],
    ['a, for b:read:0123456789abcdef', 'f:1: the name is "a, for b": wanted'],
    ['a:read,all:0123456789abcdef', 'f:1: the scope of "a" is "all": wanted some of read, write, judge, erase'],
    ['a::0123456789abcdef', 'f:1: the scope of "a" is "": wanted some of'],
    ['a:read:0123456789abcde', 'f:1: the token of "a" has 15 characters: wanted at least 16'],
    ['a:read:0123456789 abcdef', 'f:1: the token of "a" holds a blank: wanted none'],
    ['a:read:0123456789abcdef\nb:read:0123456789abcdef', 'f:2: the token of "b" stands there already'],
  ])('%j is refused with its place, and tells no token', (text, message) => {
    let told = '';
    try {
      parseTokens(text, 'f');
    } catch (error) {
      told = (error as Error).message;
    }
    expect(told).toContain(message);
    expect(told).not.toContain('0123');
  });
  it('is refused where others may read it, where it is none, and where there is none', () => {
    const file = fileOf('loose', FILE, 0o640);
    expect(() => readTokensFile(file)).toThrow(`${file} has the mode 0640: wanted 0600, as it holds tokens (chmod 600 "${file}")`);
    expect(() => readTokensFile(folder)).toThrow('wanted a file');
    expect(() => readTokensFile(path.join(folder, 'none'))).toThrow(/UJAR_TOKENS_FILE is ".*none", which cannot be read: .*ENOENT/);
    expect(readTokensFile(fileOf('kept', FILE, 0o400))).toHaveLength(4);
  });
});

describe('tokens', () => {
  const tokens = makeTokens(settledTokens('the-write-token', null, 'the-read-token'), true, parseTokens(FILE, 'f'));
  const bearer = (token: string): ReturnType<typeof tokens.bearerOf> => tokens.bearerOf(`Bearer ${token}`);
  it('tell whose they are', () => {
    expect(tokens.bearerOf(undefined)).toBe('none');
    expect(bearer('x')).toBe('wrong');
    expect(tokens.bearerOf('Bearer ')).toBe('wrong');
    expect(tokens.bearerOf(`Basic ${TOKENS.desk}`)).toBe('wrong');
    expect(bearer(TOKENS.desk)).toMatchObject({ name: 'desk' });
    expect(bearer('the-write-token')).toMatchObject({ name: 'token', isNamed: false, scopes: EVERYTHING });
  });
  it('let their bearers do what they are for, and read', () => {
    const rights = (token: string): boolean[] => (['read', 'write', 'judge', 'erase'] as const).map((scope) => may(bearer(token), scope));
    expect(rights(TOKENS.desk)).toEqual([true, false, true, false]);
    expect(rights(TOKENS.law)).toEqual([true, true, false, true]);
    expect(rights('the-read-token')).toEqual([true, false, false, false]);
    expect(rights('the-write-token')).toEqual([true, true, true, true]);
    expect(rights('x')).toEqual([false, false, false, false]);
  });
  it('are wanted for reading where it is guarded alone', () => {
    expect(mayRead(undefined, tokens)).toBe(false);
    expect(mayRead(undefined, makeTokens([], false))).toBe(true);
    expect(mayRead('Bearer x', makeTokens([], false))).toBe(false);
  });
  it('that are empty are nobody’s', () => expect(makeTokens(settledTokens('', null, null), false).bearerOf('Bearer ')).toBe('wrong'));
  it('say what they lack', () => {
    const desk = bearer(TOKENS.desk);
    expect(() => must(typeof desk === 'string' ? null : desk, 'erase')).toThrow(
      'erasing needs a token that may erase: that of "desk" may read, judge',
    );
    expect(() => must(null, 'write')).toThrow('writing needs the write token: send "Authorization: Bearer TOKEN"');
  });
  it('of somebody say whose word a judgement is', () => {
    const desk = { name: 'desk', isNamed: true, scopes: EVERYTHING };
    expect([judgeOf('', desk), judgeOf(' desk ', desk), judgeOf('anybody', KEEPER)]).toEqual(['desk', 'desk', 'anybody']);
    expect(() => judgeOf('boss', desk)).toThrow('by is "boss": wanted "desk", whose token it is, or nothing');
  });
});

describe('a file of tokens that changes', () => {
  const OPTIONS = { tokenName: null, readToken: null, guardsReading: true };
  it('is read again on being told, and by itself; a bad one changes nothing and is told of', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    const file = fileOf('changing', `a:read:${TOKENS.press}\n`);
    const tokens = openTokens('the-write-token', { ...OPTIONS, tokensFile: file }, log);
    const name = (token: string): unknown => {
      const bearer = tokens.bearerOf(`Bearer ${token}`);
      return typeof bearer === 'string' ? bearer : bearer.name;
    };
    let changes = 0;
    tokens.onChange(() => changes++);
    fs.writeFileSync(file, `b:read:${TOKENS.desk}\n`);
    tokens.reload();
    expect([name(TOKENS.press), name(TOKENS.desk), name('the-write-token'), changes]).toEqual(['wrong', 'b', 'token', 1]);
    fs.writeFileSync(file, 'b:read:short\n');
    tokens.reload();
    expect([name(TOKENS.desk), changes]).toEqual(['b', 1]);
    expect(lines.at(-1)).toContain('wanted at least 16; the tokens from before go on');
    // Another file is put in its place, as careful writers do.
    fs.renameSync(fileOf('next', `c:read:${TOKENS.law}\n`), file);
    for (let n = 0; n < 100 && name(TOKENS.law) !== 'c'; n++) await wait(100);
    expect([name(TOKENS.law), name(TOKENS.desk)]).toEqual(['c', 'wrong']);
    tokens.close();
    expect(lines.join('')).not.toMatch(/0123456789|short/);
  });
});

describe('the settings of tokens', () => {
  it('guard reading where a token is given out, unless it is said to be open', () => {
    expect(readConfig({}).guardsReading).toBe(false);
    expect(readConfig({ UJAR_READ_TOKEN: 'x' }).guardsReading).toBe(true);
    expect(readConfig({ UJAR_TOKENS_FILE: 'x' }).guardsReading).toBe(true);
    expect(readConfig({ UJAR_TOKENS_FILE: 'x', UJAR_READING: 'open' }).guardsReading).toBe(false);
    expect(() => readConfig({ UJAR_READ_TOKEN: 'x', UJAR_READING: 'open' })).toThrow('UJAR_READING is "open" and UJAR_READ_TOKEN is set');
  });
});
