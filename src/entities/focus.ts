import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import { canEmploy } from './asides.ts';
import type { Cast } from './cast.ts';
import type { Entity } from './entities.ts';
import { subjectOf } from './subjects.ts';

/** Words for an employer that say nothing of what it does. */
export const ANY_EMPLOYER = /^(?:company|firm|group|business|corporation|organi[sz]ation|institution|giant)$/;

/** Who is spoken of: moves from sentence to sentence as subjects come (after Sidner's focus of discourse, 1979). */
export class Focus {
  current: Entity | null;
  private at = 0;
  /** Paragraph that a heading line with a name opened, or -1. */
  private labelled = -1;
  private label: Entity | null = null;
  /** Sentence of the last cut. */
  private cutAt = -2;
  private readonly cutters = new Set<Entity>();
  private readonly doc: Document;
  private readonly cast: Cast;

  constructor(doc: Document, cast: Cast) {
    this.doc = doc;
    this.cast = cast;
    this.current = cast.main;
  }

  moveTo(sentence: number): void {
    for (; this.at < sentence; this.at++) {
      const s = this.doc.sentences[this.at] as Sentence;
      if (s.title) continue;
      const subject = subjectOf(this.doc, s, this.cast.references[this.at] ?? []);
      if (subject) this.current = subject;
      if (
        subject?.kind === 'organization' &&
        s.to - s.from <= 10 &&
        !/[.!?]$/.test(this.doc.word[s.to - 1] as string)
      )
        [this.labelled, this.label] = [s.paragraph, subject];
    }
  }

  /** Whom a cut without any subject belongs to: who was last said to cut, else whom the article is about. */
  forUnnamed(): Entity | null {
    if (this.current && (this.cutters.has(this.current) || this.isLabelled())) return this.current;
    if (this.current?.kind === 'organization' && this.isNear()) return this.current;
    return this.cast.main ?? this.current;
  }

  /** In an article whose title names no employer: true if the one in focus was named just before, in this paragraph. */
  private isNear(): boolean {
    const { cast, doc } = this;
    if (!cast.main || cast.main.mentions.some((m) => doc.sentences[m.sentence]?.title)) return false;
    const here = doc.sentences[this.at];
    for (let k = this.at - 1; here && k >= this.at - 2; k--) {
      if (doc.sentences[k]?.paragraph !== here.paragraph) return false;
      const named = (cast.references[k] ?? []).map((r) => r.entity);
      if (named.includes(cast.main)) return false;
      if (named.includes(this.current)) return true;
    }
    return false;
  }

  /** True if the one in focus opened the paragraph, as the name of a heading line. */
  private isLabelled(): boolean {
    return this.current === this.label && this.labelled === this.doc.sentences[this.at]?.paragraph;
  }

  /** True if the entity was said to cut in this sentence or the one before. */
  hasJustCut(e: Entity): boolean {
    return this.current === e && this.cutAt >= this.at - 1;
  }

  /** Notes that an entity is said to cut: it is in focus for what follows. */
  cutBy(e: Entity): void {
    this.current = e;
    this.cutAt = this.at;
    this.cutters.add(e);
  }

  /** The most recent entity before a sentence that is called so ("the bank"), else the one in focus. */
  describedAs(head: string, sentence: number): Entity | null {
    if (ANY_EMPLOYER.test(head)) return this.current;
    if (this.current?.descriptors.has(head)) return this.current;
    if (this.isLabelled()) return this.current;
    const limit = (this.doc.sentences[sentence] as Sentence).from;
    let best: Entity | null = null;
    let at = -1;
    for (const e of this.cast.entities) {
      if (!e.descriptors.has(head) || !canEmploy(e)) continue;
      for (const m of e.mentions) if (m.from < limit && m.from > at) [best, at] = [e, m.from];
    }
    return best ?? this.current;
  }
}
