// Writes GraphiQL as one page with everything in it, compressed, for where the CDN of Apollo Sandbox is out of reach: graphiql.html.br in the folder given,
// which holds what was built.
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import process from 'node:process';

const root = path.join(import.meta.dirname, '..');
const dist = process.argv[2];
const { readExamples } = await import(path.join(dist, 'src/api/schema.js'));
const target = path.join(dist, 'graphiql.html.br');
const page = renderGraphiQL({
  endpoint: '/graphql',
  title: 'Ujar',
  // A tab each: GraphiQL sends the whole of its text, and all together are longer than the server lets through.
  defaultTabs: readExamples(path.join(root, 'schema/examples')).map(({ text }) => ({ query: text })),
});
fs.writeFileSync(target, brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
