import { defineRule } from '../rule.ts';
import { isYear, N } from '../shapes.ts';

export default defineRule({
  id: 'count/delete-n-posts',
  says: 'A verb that ends posts but not people, a number, a word for posts: "takes out 215 positions", "would strike 65 jobs".',
  find: `trigger:(strike|strikes|striking|takes out|take out|taking out|kill|kills|killing|killed|end|ends|ending|ended|close|closes|closing|disestablish|disestablishes|disestablishing|disestablished|erase|erases|erasing|erased|sacrifice|sacrifices|suppress|suppresses|suppressing|wipe out|wipes out|wiping out|wiped out|do without|does without|forgo|withdraw|withdraws|remove|destroy|destroys|destroyed|destroying|swallow|swallows|claims|claimed|claiming|retire|retires|retiring|freeze out|surrender|surrenders) ${N} mods:(MOD|,|and|-){0,5} noun:JOB`,
  accept: (m, doc) =>
    !isYear(m, doc) && !/^(?:open|vacant|unfilled)$/.test(doc.word[(m.captures.noun?.[0] ?? 1) - 1] ?? ''),
  finds: [
    ['In all the budget takes out [215] positions.', { value: 215 }],
    ['The college proposed to disestablish [18] jobs.', { value: 18 }],
  ],
  ignores: [
    ['The drone strike killed 65 people.', 'people are not posts'],
    ['Police close 65 roads.', 'roads'],
    ['The union will strike 65 plants.', 'a strike'],
  ],
});
