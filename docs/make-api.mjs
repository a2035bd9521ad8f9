// `npm run docs`: docs/api.md from the schema and the example operations.
import fs from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql';

const root = path.join(import.meta.dirname, '..');
const folder = path.join(root, 'schema');
const read = (file) => fs.readFileSync(file, 'utf8');
const schema = buildSchema(
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => read(path.join(folder, name)))
    .join('\n'),
);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !/(?:Connection|Edge)$/.test(name));
const text = (description) =>
  (description ?? '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
const typed = (type) => `\`${String(type)}\``;

function fieldRows(fields) {
  return Object.values(fields).map(({ name, args = [], type, description, defaultValue }) => {
    const given = args
      .map((arg) => `${arg.name}: ${arg.type}${arg.defaultValue === undefined ? '' : ` = ${JSON.stringify(arg.defaultValue)}`}`)
      .join(', ');
    const otherwise = defaultValue === undefined ? '' : ` (${JSON.stringify(defaultValue)} unless given)`;
    return `| \`${name}${given === '' ? '' : `(${given})`}\` | ${typed(type)} | ${text(description)}${otherwise} |`;
  });
}
function section(type) {
  const head = [`### ${type.name}`, '', text(type.description), ''];
  if (isEnumType(type))
    return [
      ...head,
      '| value | |',
      '|---|---|',
      ...type.getValues().map((value) => `| \`${value.name}\` | ${text(value.description)} |`),
      '',
    ];
  if (isUnionType(type))
    return [
      ...head,
      type
        .getTypes()
        .map((member) => `\`${member.name}\``)
        .join(', '),
      '',
    ];
  if (isScalarType(type)) return head;
  return [...head, '| field | type | |', '|---|---|---|', ...fieldRows(type.getFields()), ''];
}
const kinds = [
  ['Entry points', (type) => ['Query', 'Mutation', 'Subscription'].includes(type.name)],
  ['Types', (type) => isObjectType(type) || isInterfaceType(type) || isUnionType(type)],
  ['Inputs', isInputObjectType],
  ['Enumerations', isEnumType],
  ['Scalars', (type) => isScalarType(type) && !['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name)],
];
const done = new Set();
const parts = kinds.flatMap(([title, fits]) => {
  const own = types.filter((type) => !done.has(type) && fits(type));
  for (const type of own) done.add(type);
  return [`## ${title}`, '', ...own.flatMap(section)];
});
const examples = fs
  .readdirSync(path.join(folder, 'examples'))
  .sort()
  .flatMap((name) => {
    const [title, ...operation] = read(path.join(folder, 'examples', name))
      .trim()
      .split('\n');
    return [`**${title.replace(/^#\s*/, '')}**`, '', '```graphql', ...operation, '```', ''];
  });
const errors = JSON.parse(read(path.join(folder, 'errors.json')));
const errorRows = (codes) =>
  ['| code | |', '|---|---|', ...Object.entries(codes).map(([code, meaning]) => `| \`${code}\` | ${text(meaning)} |`)].join('\n');
const page = `# The API

Made from the schema by \`npm run docs\`. One address, \`/graphql\`, takes operations, and subscriptions over WebSocket (graphql-transport-ws) and as server-sent events, which \`/graphql/live\` takes too; \`/schema.graphql\` has the schema.

- Lists are Relay connections, with \`nodes\` beside \`edges\`: \`first\` is 1 to 100, \`after\` the \`endCursor\` of the page before, and \`totalCount\` is counted only when it is asked for. A cursor holds while the graph grows.
- Ids are opaque; one that was given out leads to what its node became.
- Errors have a code, in \`extensions.code\`: [all of them](#errors). What a writer can mend comes as \`userErrors\`, with the same codes.
- Pages of other origins may ask where \`UJAR_CORS\` names them, with a comma between; the \`Origin\` of a WebSocket obeys it too. GET runs no mutation.
- Writing, judging and erasing need \`Authorization: Bearer TOKEN\` with a token that may; reading needs one too where the server guards it.

\`\`\`sh
curl http://127.0.0.1:4000/graphql -H 'content-type: application/json' \\
  -d '{"query":"query Q($who: AgentBy!) { person(by: $who) { said { nodes { text } } } }","variables":{"who":{"name":"Ratna Wiryawan"}}}'
\`\`\`

\`\`\`python
import json, urllib.request

def ask(query, variables=None, url="http://127.0.0.1:4000/graphql"):
    body = json.dumps({"query": query, "variables": variables or {}}).encode()
    request = urllib.request.Request(url, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as response:
        answer = json.load(response)
    if answer.get("errors"):
        raise RuntimeError(answer["errors"][0]["message"])
    return answer["data"]

for statement in ask('{ statements(first: 5) { nodes { text speakers { as } } } }')["statements"]["nodes"]:
    print(statement["speakers"], statement["text"])
\`\`\`

## Questions, each one request

${examples.join('\n')}
## Errors

What can be told before anything is run is answered with 400 unless told otherwise, without \`data\`, the whole reason in \`message\`. Texts that were sent are never repeated: they are told by their length. (Who asks for \`application/json\` by name and not for \`application/graphql-response+json\` gets 200, as GraphQL over HTTP has it.)

${errorRows(errors.before)}

What comes up while the fields are resolved is answered with 200, the field in \`errors[].path\` and the rest in \`data\`:

${errorRows(errors.resolving)}

${parts.join('\n')}`;
fs.writeFileSync(path.join(root, 'docs/api.md'), page.replace(/\n{3,}/g, '\n\n'));
