import { expect, test } from 'vitest';
import { articleFromText } from '../../src/article/index.ts';
import type { Page } from '../../src/types.ts';

const about = { source: '-', url: null };
const read = (text: string) => articleFromText(text, about) as Page;

test('furniture above the title is left out, the title is the line said twice', () => {
  const page = read(`Image Not FoundImage Not Found

  • Home
  • Business
  • Harrow Mills to close its Leeds plant
Workers in blue overalls stand beside a loom that bears a sign with the words "500 jobs".

Harrow Mills to close its Leeds plant

Harrow Mills said on Monday it will close its plant in Leeds.

What happens next:

  • Notice: letters go out this week.
  • Talks: the union is consulted.

We use cookies to make this site work better for you.
Read more: Ten mills that closed this year
`);
  expect(page.title).toBe('Harrow Mills to close its Leeds plant');
  expect(page.body.split('\n\n')).toEqual([
    'Harrow Mills said on Monday it will close its plant in Leeds.',
    'What happens next:',
    '• Notice: letters go out this week.',
    '• Talks: the union is consulted.',
  ]);
});

test('a first line that looks like a title is the title', () => {
  const page = read('Acme to cut 300 jobs\n\nAcme will cut 300 jobs, it said.');
  expect(page).toMatchObject({ title: 'Acme to cut 300 jobs', body: 'Acme will cut 300 jobs, it said.' });
});

test('a text that starts with a sentence has no title', () => {
  const page = read('Acme will cut 300 jobs, it said.\n\nThe union objects.');
  expect(page).toMatchObject({ title: null, body: 'Acme will cut 300 jobs, it said.\n\nThe union objects.' });
});

test('hard-wrapped lines are one paragraph', () => {
  expect(read('Acme will cut 300 jobs\nin Leeds, it said.\n\nMore later.').body).toBe(
    'Acme will cut 300 jobs in Leeds, it said.\n\nMore later.',
  );
});

test('with a title given, the text is the body as it stands', () => {
  const page = articleFromText('Image Not Found\nOne.\n\nTwo.', {
    ...about,
    title: 'T',
  });
  expect(page).toMatchObject({ title: 'T', body: 'Image Not Found\nOne.\n\nTwo.' });
});

test('text without a letter or digit is a named problem', () => {
  expect(articleFromText(' \n•\n', about)).toMatchObject({ problem: { code: 'empty' } });
});
