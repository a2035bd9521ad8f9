// Holds the published schema to the contract beside the project: every type, field, argument and value of it must be there with the same type,
// and every question of it must be valid. Prints what is missing; the exit code tells.
import fs from 'node:fs';
import path from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, parse, validate } from 'graphql';

const shared = path.join(import.meta.dirname, '../../shared');
const folder = path.join(import.meta.dirname, '../schema');
const own = buildSchema(
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    .join('\n'),
);
const contract = buildSchema(fs.readFileSync(path.join(shared, 'schema.graphql'), 'utf8'));
const missing = [];
for (const [name, type] of Object.entries(contract.getTypeMap())) {
  if (name.startsWith('__')) continue;
  const ours = own.getType(name);
  if (ours === undefined) {
    missing.push(`type ${name}`);
    continue;
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    for (const [field, { type: wanted, args = [] }] of Object.entries(type.getFields())) {
      const has = ours.getFields()[field];
      if (String(has?.type) !== String(wanted)) missing.push(`${name}.${field}: ${wanted}, is ${has?.type}`);
      for (const arg of args) {
        const given = has?.args.find((each) => each.name === arg.name);
        if (String(given?.type) !== String(arg.type) || String(given?.defaultValue) !== String(arg.defaultValue))
          missing.push(`${name}.${field}(${arg.name}: ${arg.type} = ${arg.defaultValue})`);
      }
    }
  if (isEnumType(type))
    for (const { name: value } of type.getValues()) if (ours.getValue(value) === undefined) missing.push(`${name}.${value}`);
  if (isUnionType(type))
    for (const { name: member } of type.getTypes())
      if (!ours.getTypes().some((each) => each.name === member)) missing.push(`${name}: ${member}`);
}
for (const file of fs.readdirSync(path.join(shared, 'questions')).filter((name) => name.endsWith('.graphql')))
  for (const { message } of validate(own, parse(fs.readFileSync(path.join(shared, 'questions', file), 'utf8'))))
    missing.push(`${file}: ${message}`);
for (const line of missing) console.log(line);
process.exit(missing.length > 0 ? 1 : 0);
