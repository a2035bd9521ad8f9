// Writes GraphiQL as one page with everything in it, compressed, for where the CDN of Apollo Sandbox is out of reach: dist/graphiql.html.br.
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const target = path.join(import.meta.dirname, '../dist/graphiql.html.br');
const page = renderGraphiQL({
  endpoint: '/graphql',
  title: 'Ujar',
  defaultQuery: '{ people(first: 5) { nodes { name said { nodes { text saidAt { earliest } addressees { name } } } } } }',
});
fs.writeFileSync(target, brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
