// Writes the file of a new rule and puts it at the end of the list of rules.
// usage: npm run new-rule -- family/name
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';
if (!/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error('usage: npm run new-rule -- family/name, in small letters, as in count/cut-n-jobs');
  process.exit(2);
}
const file = join(root, 'src/rules', `${id}.ts`);
if (existsSync(file)) {
  console.error(`src/rules/${id}.ts is there already; choose another name or edit it.`);
  process.exit(2);
}

// The template works as it stands, so that there is something to change and to run.
const template = `import { defineRule } from '../rule.ts';
import { JOBS, MODS, N } from '../shapes.ts';

export default defineRule({
  id: '${id}',
  says: 'One sentence: which words, and what they mean.',
  find: \`\${N} \${MODS} \${JOBS} (AUX){0,2} trigger:(vanish|vanishes|vanished)\`,
  finds: [['At Acme [about 300] jobs will vanish.', { value: 300, qualifier: 'approximate' }]],
  ignores: [['About 300 ships vanished.', 'ships are not jobs']],
});
`;

const [family, dashed] = id.split('/');
const name = dashed.replace(/-(.)/g, (_, letter) => letter.toUpperCase()).replace(/^(\d)/, `${family}$1`);
const list = join(root, 'src/rules/index.ts');
const index = readFileSync(list, 'utf8');
if (new RegExp(`^import ${name} from`, 'm').test(index)) {
  console.error(`Another rule is imported as ${name} in src/rules/index.ts; choose another name.`);
  process.exit(2);
}
const end = index.lastIndexOf('\n];');
const imports = index.lastIndexOf('\nimport ');
if (end < 0 || imports < 0) throw new Error('src/rules/index.ts has no list of rules that ends with "];"');
const withEntry = `${index.slice(0, end)}\n  ${name},${index.slice(end)}`;
const withImport = `${withEntry.slice(0, imports)}\nimport ${name} from './${id}.ts';${withEntry.slice(imports)}`;

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template);
writeFileSync(list, withImport);
console.log(`Written: src/rules/${id}.ts, and its line at the end of src/rules/index.ts.
Next: say what it finds, give examples, then  npm run fix && npm test`);
