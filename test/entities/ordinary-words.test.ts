import { expect, it } from 'vitest';
import { isOrdinaryWord } from '../../src/entities/ordinary-words.ts';

it.each(['push', 'pushes', 'parties', 'planning', 'shopping', 'delayed', 'discriminatory', 'neighbouring'])(
  '%s says nothing at the start of a sentence',
  (word) => expect(isOrdinaryWord(word)).toBe(true),
);

it.each(['kodak', 'boeing', 'corning', 'harding', 'united', 'target', 'boots', 'wells', 'shell', 'mattel'])(
  '%s may be a name',
  (word) => expect(isOrdinaryWord(word)).toBe(false),
);
