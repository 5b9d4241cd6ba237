// Writes the file of a new rule and puts it at the end of the list of its family.
// usage: npm run new-rule -- family/name
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// The templates work as they stand, so that there is something to run and to change.
const cut = (id) => `import { defineRule } from '../rule.ts';
import { JOBS, MODS, N } from '../shapes.ts';

export default defineRule({
  id: '${id}',
  says: 'One sentence: which words, and what they mean.',
  find: \`\${N} \${MODS} \${JOBS} (AUX){0,2} trigger:(vanish|vanishes|vanished)\`,
  finds: [['At Acme [about 300] jobs will vanish.', { value: 300, qualifier: 'approximate' }]],
  ignores: [['About 300 ships vanished.', 'ships are not jobs']],
});
`;

const reason = (id) => `import { defineReason } from './rule.ts';

export default defineReason({
  id: '${id}',
  says: 'One sentence: which words tie a reason to the cut.',
  find: 'for the sake of',
  finds: [['The cuts were made [for the sake of lower costs].', { category: 'cost_cutting' }]],
  ignores: [['They did it for the sake of the children.', 'no reason for a cut']],
});
`;

const phrase = (read, module, found, example) => (id) =>
  `import { definePhraseRule } from '../../text/attached.ts';
import { ${read} } from '../${module}.ts';

export default definePhraseRule({
  id: '${id}',
  says: 'One sentence: where the phrase stands.',
  scope: 'cut',
  find: ({ doc, attached${found.includes('sentence') ? ', sentence' : ''} }) =>
    attached
      .filter((a) => a.by === 'within')
      .flatMap((a) => ${found}),
  finds: ['${example}'],
  ignores: [['Acme will cut 40 jobs within a year.', 'a time']],
});
`;

const FAMILIES = {
  count: cut,
  percent: cut,
  event: cut,
  reason,
  role: phrase(
    'rolesIn',
    'role-phrases',
    'rolesIn(doc, a.items, { anyPart: true })',
    'Acme will cut 40 jobs within its [finance] division.',
  ),
  place: phrase(
    'placesIn',
    'place-phrases',
    'placesIn(doc, a, sentence.to)',
    'Acme will cut 40 jobs within [Texas].',
  ),
};

function fail(message) {
  console.error(message);
  process.exit(2);
}

const id = process.argv[2] ?? '';
const [family, dashed] = id.split('/');
if (!Object.hasOwn(FAMILIES, family) || !/^[a-z]+(-[a-z0-9]+)*$/.test(dashed ?? '')) {
  fail(`usage: npm run new-rule -- FAMILY/name-of-the-rule (families: ${Object.keys(FAMILIES).join(', ')})`);
}
const file = join(root, 'src/rules', `${id}.ts`);
if (existsSync(file)) fail(`src/rules/${id}.ts is there already; choose another name or edit it.`);

// Roles, places and reasons have a list of their own; all rules that find cuts share one.
const own = join(root, 'src/rules', family, 'index.ts');
const list = existsSync(own) ? own : join(root, 'src/rules/index.ts');
const path = existsSync(own) ? `./${dashed}.ts` : `./${id}.ts`;
const name = dashed.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const index = readFileSync(list, 'utf8');
if (new RegExp(`^import ${name} from`, 'm').test(index)) {
  fail(`Another rule is called ${name} in the list; choose another name.`);
}
const end = /,?\s*\];/.exec(index);
if (!end) fail('The list of rules does not end with "];".');
writeFileSync(
  list,
  `import ${name} from '${path}';\n${index.slice(0, end.index)},\n  ${name},\n${index.slice(end.index).replace(/^,?\s*/, '')}`,
);
writeFileSync(file, FAMILIES[family](id));
console.log(`Written: src/rules/${id}.ts, and its line at the end of the family's list.
Next: write what it finds and the examples, then  npm run fix && npm test`);
