import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { RULE_PAGES } from '../../src/rules/pages.ts';

const FOLDER = fileURLToPath(new URL('../../src/rules', import.meta.url));

/** The ids of the files below the families that export a rule. */
async function rulesInFiles(): Promise<string[]> {
  const ids: string[] = [];
  for (const family of readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(`${FOLDER}/${family.name}`)) {
      const module = (await import(`../../src/rules/${family.name}/${file}`)) as { default?: { id: string } };
      if (!module.default) continue;
      const id = `${family.name}/${file.replace(/\.ts$/, '')}`;
      expect(module.default.id, 'the id of a rule is the path of its file').toBe(id);
      ids.push(id);
    }
  }
  return ids;
}

test('every file of a rule is in the list of its family, and none is listed twice', async () => {
  expect(RULE_PAGES.map((rule) => rule.id).sort()).toEqual((await rulesInFiles()).sort());
});
