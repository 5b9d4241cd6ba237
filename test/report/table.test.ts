import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { table } from '../../src/report/table.ts';
import type { Claim } from '../../src/schema.ts';
import { claim, outcome, problem, stream, text } from './outcomes.ts';

const draw = (claims: Claim[], width = 120, colour = false): Promise<string> =>
  text(table(stream([outcome(claims)]), { width, colour }));

describe('table', () => {
  test('shows company, hedged count, percent, status, roles, reasons and source', async () => {
    expect(await draw([claim()])).toBe(
      [
        'Company         Jobs   %  Status     Roles      Reasons       Source',
        '───────  ───────────  ──  ─────────  ─────────  ────────────  ─────────────',
        'Acme     up to 5,000  4%  announced  engineers  cost cutting  news/acme.txt',
        '',
      ].join('\n'),
    );
  });

  test('has a row for every claim and names the source once', async () => {
    const lines = (
      await draw([claim(), claim({ company: null }), claim({ kind: 'aggregate', company: null })])
    )
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[3]).toMatch(/^\(not named\)/);
    expect(lines[4]).toMatch(/^\(total\)/);
    expect(lines.filter((line) => line.includes('news/acme.txt'))).toHaveLength(1);
  });

  test('tells past cuts, rumours, denials and parts by a word', async () => {
    const drawn = await draw([
      claim({ time: 'past', status: 'completed' }),
      claim({ status: 'possible', method: 'furlough' }),
      claim({ status: 'denied' }),
      claim({ part_of: 'c1' }),
    ]);
    for (const word of ['past, completed', 'possible, furlough', 'denied', 'announced, part']) {
      expect(drawn).toContain(word);
    }
  });

  test('colours them too where colour is allowed, and never otherwise', async () => {
    const rumour = [claim({ status: 'possible' })];
    const past = [claim({ time: 'past' })];
    expect(await draw(rumour, 120, true)).toContain('\u001b[33m');
    expect(await draw(past, 120, true)).toContain('\u001b[2m');
    expect(await draw(rumour)).not.toContain('\u001b');
  });

  test.each([40, 60, 80, 100, 200])('fits %i columns, also with wide characters', async (width) => {
    const drawn = await draw(
      [
        claim({ company: { name: '日本電信電話株式会社グループ', text: 'x', start: 0, end: 1 } }),
        claim({ roles: [{ text: 'Donaudampfschifffahrtskapitäne', start: 0, end: 1, group: null }] }),
      ],
      width,
      true,
    );
    for (const line of drawn.split('\n')) {
      expect(stringWidth(stripVTControlCharacters(line))).toBeLessThanOrEqual(width);
    }
    expect(stripVTControlCharacters(drawn).replace(/\s/g, '')).toContain('株式');
  });

  test('leaves out the columns that nobody needs', async () => {
    const head = (await draw([claim({ percent: null, roles: [] })])).split('\n')[0]!;
    expect(head.split(/\s+/)).toEqual(['Company', 'Jobs', 'Status', 'Reasons', 'Source']);
  });

  test('sources without claims and problems have a row that says so', async () => {
    const drawn = await text(table(stream([outcome([]), problem()]), { width: 80, colour: false }));
    expect(drawn).toContain('no claim');
    expect(drawn).toContain('problem: timeout');
  });

  test('text of an article cannot steer the terminal', async () => {
    const name = 'Evil\u001b[2J\u202eCorp';
    expect(await draw([claim({ company: { name, text: 'x', start: 0, end: 1 } })])).not.toMatch(
      /[\u001b\u202e]/,
    );
  });

  test('goes on after the rows that decided the widths', async () => {
    const many = Array.from({ length: 450 }, () => outcome([claim()]));
    const lines = (await text(table(stream(many), { width: 80, colour: false }))).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('Acme'))).toHaveLength(450);
    expect(lines.filter((line) => line.startsWith('Company'))).toHaveLength(1);
  });
});
