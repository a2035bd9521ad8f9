import fs from 'node:fs';
import path from 'node:path';
import { gql } from 'graphql-tag';
import type { DocumentNode } from 'graphql';

/** The schema's files in order of their names, as one text. */
export function readSchema(folder: string): string {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8').trim())
    .join('\n\n');
}

export const parseSchema = (text: string): DocumentNode => gql(text);

/** The example operations, by file name without its number. */
export function readExamples(folder: string): { name: string; text: string }[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name: name.replace(/^\d+-|\.graphql$/g, ''), text: fs.readFileSync(path.join(folder, name), 'utf8').trim() }));
}
