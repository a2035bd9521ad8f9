// A copy of the reader in which each rule and each function can be switched off: it then finds nothing, whatever it is given.
import ts from 'typescript';

/** The switch: a function whose name stands here answers as if there were nothing to find. */
const OFF = 'globalThis.ujarOff';

/**
 * What "nothing" is, by the written type of what a function returns; null where that cannot be told. A function that gives back what it was given, perhaps changed,
 * gives it back unchanged.
 */
function nothing(type, parameters) {
  const text = type.replace(/\s+/g, ' ').trim();
  const same = parameters.find((each) => each.type === text);
  if (same !== undefined) return same.name;
  if (/^(?:asserts )?\w+ is /.test(text) || text === 'boolean') return 'false';
  if (/\| null$|^null \|/.test(text) || / \| null\b(?![^<(]*[>)])/.test(text)) return 'null';
  if (/ \| undefined\b/.test(text) || text === 'void' || text === 'undefined') return 'undefined';
  if (/=>/.test(text)) return null;
  if (/\[\]$/.test(text) || /^(?:Readonly)?Array</.test(text)) return '[]';
  if (/^(?:Readonly)?Map</.test(text)) return 'new Map()';
  if (/^(?:Readonly)?Set</.test(text)) return 'new Set()';
  if (/^Partial</.test(text) || text === 'Stage') return '{}';
  if (text === 'string') return "''";
  if (text === 'number') return '0';
  return null;
}

const isFunction = (node) => node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));

/** The functions and rules of a file that can be switched off, each with the edits that do it. */
function switchesIn(source, file) {
  const found = [];
  const parametersOf = (node) =>
    node.parameters
      .filter(({ name }) => ts.isIdentifier(name))
      .map(({ name, type }) => ({ name: name.getText(source), type: type?.getText(source).replace(/\s+/g, ' ') }));
  const inBody = (name, node, value) => {
    const test = `${OFF} === ${JSON.stringify(name)}`;
    const body = node.body;
    if (ts.isBlock(body)) return [{ at: body.getStart(source) + 1, put: ` if (${test}) return ${value};` }];
    return [
      { at: body.getStart(source), put: `${test} ? ${value} : (` },
      { at: body.getEnd(), put: ')' },
    ];
  };
  const addFunction = (short, node, type) => {
    const value = type === undefined || node.body === undefined ? null : nothing(type.getText(source), parametersOf(node));
    const name = `${file}: ${short}`;
    if (value !== null) found.push({ name, kind: 'function', edits: inBody(name, node, value) });
  };
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name !== undefined) addFunction(statement.name.text, statement, statement.type);
    if (ts.isVariableStatement(statement))
      for (const { name, initializer, type } of statement.declarationList.declarations)
        if (isFunction(initializer) && ts.isIdentifier(name))
          addFunction(name.text, initializer, initializer.type ?? (type?.getText(source) === 'Stage' ? type : undefined));
  }
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const field = (wanted) => node.properties.find((each) => each.name?.getText(source) === wanted);
      const [named, reads, fits] = ['name', 'reads', 'fits'].map(field);
      if (named !== undefined && reads !== undefined && fits !== undefined && ts.isStringLiteralLike(named.initializer ?? named)) {
        const name = `rule ${named.initializer.text}`;
        const edits = ts.isPropertyAssignment(fits)
          ? [
              {
                at: fits.initializer.getStart(source),
                put: `((fits) => (...given) => ${OFF} === ${JSON.stringify(name)} ? false : fits(...given))(`,
              },
              { at: fits.initializer.getEnd(), put: ')' },
            ]
          : ts.isMethodDeclaration(fits)
            ? inBody(name, fits, 'false')
            : [{ at: fits.getEnd(), put: `: (...given) => ${OFF} === ${JSON.stringify(name)} ? false : fits(...given)` }];
        found.push({ name, kind: 'rule', edits });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text with its switches put in, and their names. */
export function instrument(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const switches = switchesIn(source, file);
  // From the end to the beginning; of two at one place the later one, which stands further in, goes in first.
  const edits = switches.flatMap((each) => each.edits).map((edit, order) => ({ ...edit, order }));
  edits.sort((a, b) => b.at - a.at || b.order - a.order);
  let changed = text;
  for (const { at, put } of edits) changed = changed.slice(0, at) + put + changed.slice(at);
  return { text: changed, switches: switches.map(({ name, kind }) => ({ name, kind })) };
}
