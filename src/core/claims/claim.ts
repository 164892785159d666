/** A checkable statement of a draft, the verdicts people gave it, and the evidence these rest on. */

import type { TextSelector } from '../anchoring/selectors.ts';

export const CLAIM_KINDS = [
  'quotation',
  'attribution',
  'number',
  'date_time',
  'name_title',
  'event',
  'causal',
  'superlative',
  'negative_existence',
  'prediction',
  'opinion',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export type CheckworthinessLabel = 'checkworthy' | 'unimportant' | 'non_factual';
/** `score` is 0..1; `reasons` are named, in words of the glossary. It orders work and never decides what may be skipped. */
export type Checkworthiness = { label: CheckworthinessLabel; score: number; reasons: string[] };

export const VERDICTS = [
  'supported',
  'refuted',
  'conflicting_evidence',
  'not_enough_evidence',
  'needs_no_source',
] as const;
export type VerdictLabel = (typeof VERDICTS)[number];

/** One person's verdict on the words it was given for. It speaks of the supplied sources, not of truth. */
export type Verdict = { by: string; label: VerdictLabel; words: string; at: string };

export type Stance = 'supports' | 'refutes' | 'context';
export type Locator = { page?: string; timecode?: string };
/** How the evidence's words were found in the capture: as they stand, or after the named folds. */
export type PassageMatch = { kind: 'exact' } | { kind: 'folded'; folds: string[] };

type EvidenceBase = { id: string; stance: Stance; note: string; by: string; at: string };
export type PassageEvidence = EvidenceBase & {
  kind: 'passage';
  sourceId: string;
  /** SHA-256 of the capture, hexadecimal. */
  capture: string;
  selector: TextSelector;
  locator: Locator;
};
export type ContactEvidence = EvidenceBase & {
  kind: 'contact';
  who: string;
  when: string;
  how: string;
  said: string;
};
/** A logged search that found nothing: it bears out a negative existence claim only. */
export type SearchEvidence = EvidenceBase & { kind: 'search'; where: string; query: string };
/** What somebody said off the record: it guides the desk, bears out nothing, and no export carries it. */
export type OffRecordEvidence = EvidenceBase & { kind: 'off_record'; who: string; said: string };
export type Evidence = PassageEvidence | ContactEvidence | SearchEvidence | OffRecordEvidence;

/** Where a claim stands: in a block, or in a field that is published with the draft. */
export type ClaimPlace = { in: 'block'; blockId: string } | { in: 'excerpt' };

/** `selector` is over the plain text of the place; `selector.exact` is the claim's words. */
export type Claim = {
  id: string;
  place: ClaimPlace;
  selector: TextSelector;
  /** True when its words can no longer be found; shown, never hidden. */
  orphan: boolean;
  kinds: ClaimKind[];
  checkworthiness: Checkworthiness;
  verdicts: Verdict[];
  evidence: Evidence[];
  /** People who looked at these words and moved on. */
  reviewed: { by: string; at: string; words: string }[];
  flag: { by: string; at: string; note: string } | null;
  assignee: string | null;
  /** The claim that took this one in when people merged them; it is an orphan then. */
  mergedInto?: string | null;
};
