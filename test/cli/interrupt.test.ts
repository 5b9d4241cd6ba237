import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { watchInterrupt } from '../../src/commands/interrupt.ts';

test('values that were taken are not kept: a run may have millions', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const values: WeakRef<object>[] = [];
  async function* numbered(): AsyncGenerator<{ readonly number: number }> {
    for (let number = 0; number < 100; number++) {
      const value = { number };
      values.push(new WeakRef(value));
      yield value;
    }
  }
  let sum = 0;
  let kept = 0;
  for await (const { number } of watchInterrupt().until(numbered())) {
    sum += number;
    if (number < 99) continue;
    // References are kept until the end of the turn in which they were made.
    await new Promise((resolve) => setTimeout(resolve));
    collect();
    kept = values.filter((value) => value.deref() !== undefined).length;
  }
  expect(sum).toBe(4950);
  expect(kept).toBeLessThan(5);
});
