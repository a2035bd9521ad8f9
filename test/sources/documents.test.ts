import { describe, expect, it } from '@jest/globals';
import { paragraphsOf } from '../../src/sources/documents/paragraphs.js';
import { all, articles, failures, fileOf, zipOf } from './given.js';

/** A Word document of these paragraphs, as small as one can be. */
const word = (body: string): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A PDF of one page with these lines, each at a height. */
function pdf(lines: readonly (readonly [y: number, text: string])[]): Buffer {
  const content = lines.map(([y, text]) => `BT /F1 12 Tf 72 ${y} Td (${text}) Tj ET`).join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${file}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  );
}

describe('a Word document', () => {
  it('is read paragraph by paragraph, whatever its name', async () => {
    const items = await all([
      fileOf('berita', await word(paragraph('Ratna berkata: &quot;Hujan.&quot;') + paragraph('') + paragraph('Dua.'))),
    ]);
    expect(articles(items)).toEqual([{ id: 'berita', key: 'file:berita', text: 'Ratna berkata: "Hujan."\n\nDua.' }]);
  });
  it('without text, or that is damaged, says so', async () => {
    expect(failures(await all([fileOf('a.docx', await word(paragraph('')))]))[0]).toContain('there is no text in it');
    expect(failures(await all([fileOf('a.docx', await zipOf({ 'word/document.xml': '<w:broken' }))]))).toHaveLength(1);
  });
});

describe('a PDF', () => {
  it('is read, its lines joined to paragraphs', async () => {
    const file = pdf([
      [700, 'Ratna mengatakan bahwa hujan akan mengu-'],
      [686, 'rangi debu di kota itu.'],
      [650, 'Hasan membantahnya.'],
    ]);
    expect(articles(await all([fileOf('berita.pdf', file)]))).toEqual([
      {
        id: 'berita',
        key: 'file:berita.pdf',
        text: 'Ratna mengatakan bahwa hujan akan mengurangi debu di kota itu.\n\nHasan membantahnya.',
      },
    ]);
  });
  it('without text, or that is damaged, says so', async () => {
    expect(failures(await all([fileOf('a.pdf', pdf([]))]))[0]).toContain('a scanned page is a picture');
    expect(failures(await all([fileOf('a.pdf', '%PDF-1.4\nnothing')]))[0]).toContain('it cannot be read');
  });
});

describe('lines of a page', () => {
  const at = (y: number, text: string, more = {}) => ({ text, page: 1, x: 72, y, size: 12, ...more });
  it('that are indented, or of another size, begin a paragraph', () =>
    expect(
      paragraphsOf([
        at(700, 'Judul Besar', { size: 20 }),
        at(680, 'Satu dua.'),
        at(666, 'Tiga empat.'),
        at(652, 'Lima.', { x: 90 }),
        at(638, 'Enam.'),
      ]),
    ).toBe('Judul Besar\n\nSatu dua. Tiga empat.\n\nLima. Enam.'));
  it('go on over the end of a page where a sentence does', () =>
    expect(paragraphsOf([at(100, 'Ia berkata bahwa'), at(700, 'hujan turun.', { page: 2 }), at(700, 'Lalu ia pergi.', { page: 3 })])).toBe(
      'Ia berkata bahwa hujan turun.\n\nLalu ia pergi.',
    ));
  it('keep the hyphen of a name', () => expect(paragraphsOf([at(700, 'Abdul-'), at(686, 'Rahman')])).toBe('Abdul-Rahman'));
});
