/** What differs between two states beside text, claims, details and sources: what was said, suggested and decided. */

import type {
  CommentThread,
  DraftState,
  ReviewDecision,
  Suggestion,
} from '../../../core/review/draft-state.ts';
import { requirementWords } from '../../desk-words.ts';

export type BesideKind = 'comment' | 'suggestion' | 'review' | 'override' | 'finding' | 'assignment';
/** `title` is "Comment", "Dismissed finding"; `words` may be empty; `instead` are those they would replace. `by` is null where nobody is remembered for it. */
export type Beside = {
  kind: BesideKind;
  key: string;
  title: string;
  words: string;
  instead?: string;
  by: string | null;
};

type NameOf = (personId: string) => string;

export function compareBesides(before: DraftState, after: DraftState, nameOf: NameOf): Beside[] {
  return [
    ...comments(before.threads, after.threads),
    ...suggestions(before, after),
    ...reviews(before, after),
    ...overrides(before, after),
    ...findings(before, after),
    ...assignment(before, after, nameOf),
  ];
}

function comments(before: readonly CommentThread[], after: readonly CommentThread[]): Beside[] {
  const said = (threads: readonly CommentThread[]) => threads.flatMap((thread) => thread.comments);
  const { came, went } = cameAndWent(said(before), said(after), (comment) => comment.id);
  const was = new Map(before.map((thread) => [thread.id, thread]));
  const turned = after.filter(
    (thread) => ((was.get(thread.id)?.resolved ?? null) === null) !== (thread.resolved === null),
  );
  const line = (title: string) => (comment: CommentThread['comments'][number]) =>
    beside('comment', title, comment.id, comment.text, comment.by);
  return [
    ...came.map(line('Comment')),
    ...went.map(line('Comment taken back')),
    ...turned.map(({ id, resolved, comments: [first] }) =>
      beside(
        'comment',
        resolved === null ? 'Thread opened again' : 'Thread resolved',
        id,
        first?.text ?? '',
        resolved?.by ?? null,
      ),
    ),
  ];
}

function suggestions(before: DraftState, after: DraftState): Beside[] {
  const line = (title: string) => (one: Suggestion) => ({
    ...beside('suggestion', title, one.id, one.markdown, one.by),
    instead: one.base,
  });
  const { came, went } = cameAndWent(before.suggestions, after.suggestions, (one) => one.id);
  return [...came.map(line('Suggestion')), ...went.map(line('Suggestion answered'))];
}

const DECISIONS: Record<ReviewDecision, string> = {
  comment: 'Review',
  approve: 'Approved',
  request_changes: 'Changes requested',
  reject: 'Rejected',
  withhold: 'Withheld',
};

function reviews(before: DraftState, after: DraftState): Beside[] {
  const { came, went } = cameAndWent(before.reviews, after.reviews, (review) => review.id);
  return [
    ...came.map((one) => beside('review', DECISIONS[one.decision], one.id, one.note, one.by)),
    ...went.map((one) =>
      beside('review', `${DECISIONS[one.decision]}: taken back`, one.id, one.note, one.by),
    ),
  ];
}

function overrides(before: DraftState, after: DraftState): Beside[] {
  const { came, went } = cameAndWent(
    before.overrides,
    after.overrides,
    ({ requirement, reason }) => `${requirement}|${reason}`,
  );
  const nameOf = (requirement: string): string =>
    Object.hasOwn(requirementWords, requirement)
      ? requirementWords[requirement as keyof typeof requirementWords]
      : requirement;
  return [
    ...came.map((one) =>
      beside('override', `Overridden: ${nameOf(one.requirement)}`, one.requirement, one.reason, one.by),
    ),
    ...went.map((one) =>
      beside('override', `Not overridden any more: ${nameOf(one.requirement)}`, one.requirement, '', null),
    ),
  ];
}

function findings(before: DraftState, after: DraftState): Beside[] {
  const { came, went } = cameAndWent(
    before.dispositions,
    after.dispositions,
    ({ key, disposition, reason }) => `${key}|${disposition}|${reason}`,
  );
  const settled = new Set(after.dispositions.map(({ key }) => key));
  return [
    ...came.map((one) =>
      beside(
        'finding',
        one.disposition === 'dismissed' ? 'Finding dismissed' : 'Finding accepted',
        one.key,
        one.reason,
        one.by,
      ),
    ),
    ...went
      .filter(({ key }) => !settled.has(key))
      .map((one) => beside('finding', 'Finding open again', one.key, '', null)),
  ];
}

function assignment(before: DraftState, after: DraftState, nameOf: NameOf): Beside[] {
  if (before.assignee === after.assignee) return [];
  const desk = (personId: string | null) => (personId === null ? 'nobody' : nameOf(personId));
  const words = `${desk(before.assignee)} → ${desk(after.assignee)}`;
  return [beside('assignment', 'On the desk of', '', words, null)];
}

const beside = (kind: BesideKind, title: string, id: string, words: string, by: string | null): Beside => ({
  kind,
  key: `${title} ${id}`,
  title,
  words,
  by,
});

function cameAndWent<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string) {
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    came: after.filter((one) => !was.has(keyOf(one))),
    went: before.filter((one) => !is.has(keyOf(one))),
  };
}
