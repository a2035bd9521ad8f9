import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PACKAGE_ROOT } from '../../src/config.js';
import type { OpenStore } from '../graph/stores.js';
import type { Answer } from './make-api.js';
import { EXAMPLES, makeApi } from './make-api.js';

const OPAQUE = new Set(['id', 'endCursor', 'at', 'seenAt', 'contentHash', 'score', 'engine']);

/** An answer without what is opaque or of the day; `ranked` lists are in an order of the engine's own, so they are sorted. */
function masked(value: unknown, ranked: boolean): unknown {
  if (Array.isArray(value)) {
    const all = value.map((each) => masked(each, ranked));
    return ranked ? all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : all;
  }
  if (value === null || typeof value !== 'object')
    return typeof value === 'string' && /^(?:person|organization|group|place):/.test(value) ? '…' : value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      OPAQUE.has(key) && (typeof inner === 'string' || typeof inner === 'number') ? '…' : masked(inner, ranked),
    ]),
  );
}

/** What the API answers on the samples, on every engine. */
export function apiSuite(open: OpenStore): void {
  describe('the API', () => {
    let api: Awaited<ReturnType<typeof makeApi>>;
    const ask = async (query: string, variables?: object): Promise<Answer['data']> => {
      const { data, errors } = await api.ask(query, variables);
      expect(errors).toBeUndefined();
      return data;
    };
    beforeAll(async () => {
      api = await makeApi(open);
    });
    afterAll(() => api.close());

    it.each(EXAMPLES.map(({ name, text }) => [name, text]))(
      'answers %s in one request, as checked against the samples',
      async (name, text) => {
        const file = path.join(PACKAGE_ROOT, 'test/api/answers', `${name}.json`);
        const answer = masked(await ask(text), name === 'path-and-search' || name === 'word-person-range');
        // Written anew with UPDATE_ANSWERS=1; every line is to be checked against the articles before it is committed.
        if (process.env['UPDATE_ANSWERS'] === '1') fs.writeFileSync(file, `${JSON.stringify(answer, null, 1)}\n`);
        expect(answer).toEqual(JSON.parse(fs.readFileSync(file, 'utf8')));
      },
    );

    it('tells who said what, when, to whom, with the article’s own words', async () => {
      const data = await ask(
        '{ statements(filter: { speaker: { name: "Ratna Wiryawan" }, text: "alat pelacaknya" }) { nodes { text kind act saidAt { earliest basis } knownBy speakers { as agent { name } roles { status role { title body { name } } } } addressees { name } firstReport { cue revision evidence { part start end exact before } article { text } } } } }',
      );
      const [statement] = data.statements.nodes;
      expect(statement).toMatchObject({
        text: 'Kapal itu mematikan alat pelacaknya selama sebelas jam. Kami ingin tahu mengapa',
        kind: 'DIRECT',
        saidAt: { earliest: '2025-03-03', basis: 'STATED' },
        knownBy: '2025-03-03',
        speakers: [
          {
            agent: { name: 'Ratna Wiryawan' },
            roles: [{ status: 'CURRENT', role: { title: 'Menteri Kelautan dan Perikanan', body: { name: 'Indonesia' } } }],
          },
        ],
        addressees: [{ name: 'wartawan' }],
        firstReport: { cue: 'kata', revision: 1 },
      });
      const { evidence, article } = statement.firstReport;
      for (const { start, end, exact } of evidence) expect(article.text.slice(start, end)).toBe(exact);
      expect(evidence.map(({ part }: { part: string }) => part)).toEqual(['CONTENT', 'CUE', 'SPEAKER', 'ADDRESSEE', 'DATE']);
    });

    it('joins a statement over two papers, the first to print it known', async () => {
      const data = await ask(
        '{ statements(filter: { text: "Laut tidak mengenal pagar" }) { nodes { firstReport { article { publisher } } reports { totalCount nodes { article { publisher } } } speakers { as agent { name } } } } }',
      );
      expect(data.statements.nodes).toEqual([
        {
          firstReport: { article: { publisher: 'Warta Nusa' } },
          reports: { totalCount: 2, nodes: [{ article: { publisher: 'Warta Nusa' } }, { article: { publisher: 'Harian Bahari' } }] },
          speakers: [{ as: 'Ratna Wiryawan', agent: { name: 'Ratna Wiryawan' } }],
        },
      ]);
    });

    it('has roles over time, and who held one on a day', async () => {
      const data = await ask(
        '{ person(by: { name: "Ratna Wiryawan" }) { tenures { nodes { status firstAttested lastAttested role { title body { name } } } } } roles(filter: { title: "Menteri Kelautan dan Perikanan", country: "ID" }) { nodes { march: holders(asOf: "2025-03-31") { nodes { person { name } } } june: holders(asOf: "2025-06-30") { nodes { person { name } status attestations { nodes { names } } } } } } }',
      );
      expect(data.person.tenures.nodes).toMatchObject([{ status: 'FORMER', firstAttested: '2025-03-03', lastAttested: '2025-06-02' }]);
      expect(data.roles.nodes[0].march.nodes).toEqual([{ person: { name: 'Ratna Wiryawan' } }]);
      expect(data.roles.nodes[0].june.nodes).toMatchObject([{ person: { name: 'Yohanis Lende' }, status: 'CURRENT' }]);
    });

    it.each([
      ['addressee: { name: "Eleanor Whitcombe" }', 'penyelidikan tetap berjalan'],
      ['speakerCountry: "Selandia Baru", act: PROMISE', 'negaranya akan mengembalikan seluruh data dasar laut'],
      ['about: { name: "Selandia Baru" }, act: DENY', null],
      ['medium: "facebook"', 'Kami keliru, dan kami berterima kasih atas kesabaran tetangga kami'],
      ['via: "Pacific Dispatch"', 'pembicaraan itu "jujur dan hangat"'],
      ['speakerStatus: UNNAMED, text: "alat pelacak"', 'Alat pelacak kami rusak karena badai'],
      ['since: "2025-05-01", until: "2025-05-31", kind: DIRECT', 'I came to listen … And I heard the fishermen first'],
      ['text: "TIDAK mengenal"', 'Laut tidak mengenal pagar. Karena itu kita harus saling percaya'],
      ['text: "mengenal)\\" OR 1=1"', null],
    ])('filters statements by %s', async (filter, expected) => {
      const data = await ask(`{ statements(filter: { ${filter} }, first: 100) { nodes { text } } }`);
      const texts = (data.statements.nodes as { text: string }[]).map(({ text }) => text);
      if (expected === null) expect(texts).toEqual([]);
      else expect(texts).toContain(expected);
    });

    it('pages by cursors that go on where the last page ended, and counts', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const data = await ask(
          'query Page($after: String) { statements(first: 7, after: $after, orderBy: { by: SAID_AT }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
        seen.push(...(data.statements.nodes as { id: string }[]).map(({ id }) => id));
        total = data.statements.totalCount as number;
        after = data.statements.pageInfo.hasNextPage ? (data.statements.pageInfo.endCursor as string) : null;
      } while (after !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(total);
      const last = await ask('{ statements(first: 100, orderBy: { by: SAID_AT }) { nodes { id saidAt { earliest } } } }');
      const dates = (last.statements.nodes as { saidAt: { earliest: string } | null }[]).map(({ saidAt }) => saidAt?.earliest ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
    });

    it('finds a node by any id that it gave out', async () => {
      const data = await ask(
        '{ people(first: 2) { nodes { id name } } countries(first: 1) { nodes { id code } } articles(first: 1) { nodes { id url } } events(first: 1) { nodes { id } } roles(first: 1) { nodes { id } } }',
      );
      const ids = [
        data.people.nodes[0].id,
        data.countries.nodes[0].id,
        data.articles.nodes[0].id,
        data.events.nodes[0].id,
        data.roles.nodes[0].id,
        'person:nobody',
        'nonsense',
      ] as string[];
      const found = await ask('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
      expect((found.nodes as ({ __typename: string } | null)[]).map((node) => node?.__typename ?? null)).toEqual([
        'Person',
        'Country',
        'Article',
        'Event',
        'Role',
        null,
        null,
      ]);
      const article = await ask(
        'query Url($url: String!, $id: ID!) { a: article(by: { url: $url }) { id } b: article(by: { id: $id }) { id } country(by: { name: "Selandia Baru" }) { code name } }',
        {
          url: data.articles.nodes[0].url as string,
          id: data.articles.nodes[0].id as string,
        },
      );
      expect(article.a).toEqual(article.b);
      expect(article.country).toEqual({ code: 'NZ', name: 'Selandia Baru' });
    });

    it('asks for the id where a name fits several', async () => {
      await api.ask(
        'mutation M($input: IngestInput!) { ingest(input: $input) { userErrors { message } } }',
        { input: { articles: [{ id: 'dup', language: 'id', text: 'Bupati Sikka Hasan Leba mengatakan bahwa jalan akan dibuka.' }] } },
        true,
      );
      const { errors } = await api.ask('{ person(by: { name: "Hasan" }) { name } }');
      expect(errors).toMatchObject([{ extensions: { code: 'AMBIGUOUS_NAME' } }]);
      expect(errors![0]!.message).toContain('person:');
      expect(await ask('{ person(by: { name: "Nobody At All" }) { name } }')).toEqual({ person: null });
      await api.ask('mutation W { withdraw(input: { article: { id: "x" } }) { withdrawn userErrors { code } } }', {}, true);
    });

    it('runs a number of Cypher statements that does not grow with the rows', async () => {
      const query =
        'query Level($first: Int!) { people(first: $first) { nodes { name said(first: 5) { nodes { text speakers { agent { name } } addressees { name } reports { nodes { cue evidence { exact } article { headline } } } } } } } }';
      const cost = async (first: number): Promise<number> => {
        const before = api.counted();
        await ask(query, { first });
        return api.counted() - before;
      };
      expect(await cost(10)).toBe(await cost(2));
      // One a relation; where the engine nests them, one in all.
      expect(await cost(10)).toBe(api.nests ? 1 : 7);
    });

    it('writes only with the token, tells what the caller can mend, and takes back', async () => {
      const INGEST =
        'mutation M($input: IngestInput!) { ingest(input: $input) { results { outcome article { id headline revision } } userErrors { code message field } } }';
      const input = {
        articles: [
          {
            id: 'own',
            language: 'id',
            publishedAt: '2025-06-03',
            headline: 'Satu',
            text: 'Presiden Peru Luis Quispe mengatakan bahwa hujan akan turun.',
          },
          { id: 'bad', text: ' ' },
        ],
      };
      expect((await api.ask(INGEST, { input })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      const { data } = await api.ask(INGEST, { input }, true);
      expect(data.ingest.results).toMatchObject([
        { outcome: 'NEW', article: { headline: 'Satu', revision: 1 } },
        { outcome: 'FAILED', article: null },
      ]);
      expect(data.ingest.userErrors).toMatchObject([{ code: 'BAD_ARTICLE', field: ['input', 'articles', '1'] }]);
      expect(await ask('{ person(by: { name: "Luis Quispe" }) { said { nodes { text } } } }')).toEqual({
        person: { said: { nodes: [{ text: 'hujan akan turun' }] } },
      });
      const id = data.ingest.results[0].article.id as string;
      const WITHDRAW = 'mutation W($id: ID!) { withdraw(input: { article: { id: $id } }) { withdrawn userErrors { code } } }';
      expect((await api.ask(WITHDRAW, { id }, true)).data.withdraw).toEqual({ withdrawn: id, userErrors: [] });
      expect((await api.ask(WITHDRAW, { id }, true)).data.withdraw).toEqual({ withdrawn: null, userErrors: [{ code: 'NOT_FOUND' }] });
      expect(await ask('{ person(by: { name: "Luis Quispe" }) { name } }')).toEqual({ person: null });
    });

    it('tells what a revision brought and took away', async () => {
      const text = 'Presiden Peru Luis Quispe mengatakan bahwa hujan akan turun.';
      const INGEST = 'mutation M($input: IngestInput!) { ingest(input: $input) { results { article { id } } } }';
      await api.ask(INGEST, { input: { articles: [{ id: 'rev', language: 'id', text }] } }, true);
      const { data } = await api.ask(
        INGEST,
        { input: { articles: [{ id: 'rev', language: 'id', text: text.replace('turun', 'berhenti') }] } },
        true,
      );
      const id = data.ingest.results[0].article.id as string;
      const { node } = await ask(
        'query R($id: ID!) { node(id: $id) { ... on Article { revision revisions { nodes { number added { text act speakers } removed { text } } } } } }',
        { id },
      );
      expect(node).toEqual({
        revision: 2,
        revisions: {
          nodes: [
            { number: 1, added: [{ text: 'hujan akan turun', act: 'ASSERT', speakers: ['Luis Quispe'] }], removed: [] },
            {
              number: 2,
              added: [{ text: 'hujan akan berhenti', act: 'ASSERT', speakers: ['Luis Quispe'] }],
              removed: [{ text: 'hujan akan turun' }],
            },
          ],
        },
      });
      await api.ask('mutation W($id: ID!) { withdraw(input: { article: { id: $id } }) { withdrawn } }', { id }, true);
    });

    it('shows who somebody may be, takes somebody’s word on it, lists it and takes it back', async () => {
      const texts = [
        'Bupati Sikka Ahmad Wutun mengatakan bahwa jalan akan dibuka.',
        'Bupati Ende Yosef Wutun mengatakan bahwa pasar sepi.',
        '"Kami siap," kata Wutun.',
      ];
      const input = { articles: texts.map((text, n) => ({ id: `wutun-${n}`, language: 'id', publishedAt: '2025-06-03', text })) };
      await api.ask('mutation M($input: IngestInput!) { ingest(input: $input) { userErrors { message } } }', { input }, true);
      const WUTUN = '{ people(filter: { name: "Wutun" }) { nodes { id name candidates { agent { id name } score reason } } } }';
      type Shown = { id: string; name: string; candidates: { agent: { id: string; name: string }; score: number; reason: string }[] };
      const shown = async (): Promise<Shown[]> => ((await ask(WUTUN)).people.nodes as Shown[]).sort((a, b) => (a.name < b.name ? -1 : 1));
      const [ahmad, wutun] = await shown();
      expect(wutun!.candidates.map(({ agent, score, reason }) => [agent.name, score, reason]).sort()).toEqual([
        ['Ahmad Wutun', 0.5, 'the name fits 2 people'],
        ['Yosef Wutun', 0.5, 'the name fits 2 people'],
      ]);
      const JUDGE =
        'mutation J($input: JudgeInput!) { judge(input: $input) { judgement { id same by active one { names } other { names } } agents { name } userErrors { code field } } }';
      const word = { one: wutun!.id, other: ahmad!.id, same: true, by: 'meja redaksi', reason: 'suaranya' };
      expect((await api.ask(JUDGE, { input: word })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      const { data } = await api.ask(JUDGE, { input: word }, true);
      expect(data.judge).toMatchObject({
        judgement: { same: true, by: 'meja redaksi', active: true, one: [{ names: ['Wutun'] }], other: [{ names: ['Ahmad Wutun'] }] },
        agents: [{ name: 'Ahmad Wutun' }],
        userErrors: [],
      });
      expect((await shown()).map(({ name }) => name)).toEqual(['Ahmad Wutun', 'Yosef Wutun']);
      expect(await ask('query L($id: ID!) { node(id: $id) { ... on Person { name } } }', { id: wutun!.id })).toEqual({
        node: { name: 'Ahmad Wutun' },
      });
      expect((await ask('{ judgements { totalCount nodes { reason } } }')).judgements).toEqual({
        totalCount: 1,
        nodes: [{ reason: 'suaranya' }],
      });
      const wrong = await api.ask(JUDGE, { input: { ...word, one: 'person:nobody' } }, true);
      expect(wrong.data.judge.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input'] }]);
      const UNJUDGE = 'mutation U($id: ID!) { unjudge(id: $id) { judgement { id } agents { name } userErrors { code } } }';
      const undone = await api.ask(UNJUDGE, { id: data.judge.judgement.id as string }, true);
      expect(undone.data.unjudge.userErrors).toEqual([]);
      expect((await shown()).map(({ name }) => name)).toEqual(['Ahmad Wutun', 'Wutun', 'Yosef Wutun']);
      for (const { id } of input.articles)
        await api.ask('mutation W($id: String!) { withdraw(input: { article: { url: $id } }) { withdrawn } }', { id }, true);
    });
  });
}
