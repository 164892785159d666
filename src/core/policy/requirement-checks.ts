/** The single rules of the approval policy, one function a requirement, each saying in words how it stands. */

import type { Finding } from '../checks/finding.ts';
import { claimStatus, settledVerdict, standingVerdicts } from '../claims/claim-status.ts';
import { countCharacters } from '../draft/count-characters.ts';
import type { DraftState } from '../review/draft-state.ts';
import type { Person } from './permissions.ts';
import type { PolicyRules, RequirementId } from './policy.ts';
import type { RequirementTarget } from './requirement.ts';

/** `about` adds to the fingerprint what the words do not say. */
export type Check = { satisfied: boolean; words: string; target: RequirementTarget; about?: unknown };
export type CheckInput = {
  state: DraftState;
  rules: PolicyRules;
  findings: readonly Finding[];
  person: Person;
};

export const requirementChecks: Record<RequirementId, (input: CheckInput) => Check> = {
  claims_settled({ state }) {
    const open = state.claims.filter((claim) => {
      const status = claimStatus(claim);
      return status === 'open' || status === 'needs_recheck';
    });
    const bad = state.claims.filter((claim) => {
      const verdict = settledVerdict(claim);
      return verdict !== null && verdict !== 'supported' && verdict !== 'needs_no_source';
    });
    const recheck = open.filter((claim) => claimStatus(claim) === 'needs_recheck').length;
    const parts: string[] = [];
    if (open.length - recheck > 0)
      parts.push(`${count(open.length - recheck, 'claim is', 'claims are')} not settled`);
    if (recheck > 0) parts.push(`${count(recheck, 'claim needs', 'claims need')} a recheck`);
    if (bad.length > 0) {
      parts.push(
        `${count(bad.length, 'claim is', 'claims are')} settled, and not as supported: mend the text, or have it overridden by who may`,
      );
    }
    const claims = [...open, ...bad];
    const about = claims.map((claim) => [claim.id, claim.selector.exact, claim.verdicts]);
    if (claims.length > 0) return unsatisfied(sentence(parts), at(claims), about);
    return satisfied('Every claim is supported or needs no source.');
  },
  no_disagreement({ state }) {
    const claims = state.claims.filter((claim) => claimStatus(claim) === 'disagreement');
    if (claims.length === 0) return satisfied('No disagreement is open.');
    return unsatisfied(
      `${count(claims.length, 'claim has', 'claims have')} verdicts that disagree; one person must withdraw.`,
      at(claims),
    );
  },
  quotations_exact({ findings }) {
    const open = findings.filter((finding) => finding.check === 'quotation' && finding.disposition === null);
    const unread = open.filter((finding) => finding.code === 'no_text').length;
    const cut = open.filter((finding) => finding.code.startsWith('elision_')).length;
    const lost = open.length - unread - cut;
    const parts: string[] = [];
    if (unread > 0) {
      parts.push(`${count(unread, 'quotation has', 'quotations have')} no source text to check against`);
    }
    if (lost > 0) {
      parts.push(`${count(lost, 'quotation was', 'quotations were')} not found word for word in the sources`);
    }
    if (cut > 0) {
      parts.push(
        `${count(cut, 'quotation leaves', 'quotations leave')} out a “not” or the end of a sentence`,
      );
    }
    if (open.length > 0)
      return unsatisfied(
        sentence(parts),
        ofFindings(open),
        open.map((finding) => finding.key),
      );
    return satisfied('No quotation differs from the sources, or waits to be compared.');
  },
  evidence_covers_claims({ findings }) {
    const open = findings.filter((finding) => finding.check === 'evidence' && finding.disposition === null);
    if (open.length === 0)
      return satisfied('Names, numbers and quotations of supported claims occur in their evidence.');
    const words = open.slice(0, 3).map((finding) => `“${finding.words}”`);
    const more = open.length > 3 ? ` and ${open.length - 3} more` : '';
    const verb = open.length === 1 ? 'does' : 'do';
    return unsatisfied(
      `${words.join(', ')}${more} ${verb} not occur in the evidence of the claim. Attach a passage that has it, or accept it with a reason.`,
      ofFindings(open),
      open.map((finding) => finding.key),
    );
  },
  no_open_errors({ findings }) {
    const open = findings.filter(
      (finding) =>
        finding.severity === 'error' && finding.check !== 'quotation' && finding.disposition === null,
    );
    if (open.length === 0) return satisfied('No finding of severity error is open.');
    return unsatisfied(
      `${count(open.length, 'finding', 'findings')} of severity error ${open.length === 1 ? 'is' : 'are'} open.`,
      ofFindings(open),
      open.map((finding) => finding.key),
    );
  },
  section_confirmed({ state }) {
    const { value, status } = state.fields.section;
    const target = { at: 'field', field: 'section' } as const;
    if (value === '') return unsatisfied('No section is chosen.', target);
    if (status !== 'confirmed') return unsatisfied(`Section “${value}” is suggested, not confirmed.`, target);
    return satisfied(`Section “${value}” is confirmed.`);
  },
  tags_counted({ state, rules }) {
    const { value, status } = state.fields.tags;
    const { min, max } = rules.tags;
    const target = { at: 'field', field: 'tags' } as const;
    const about = { value, status };
    if (value.length < min || value.length > max) {
      const words = `${count(value.length, 'tag', 'tags')}; there must be ${min} to ${max}.`;
      return unsatisfied(words, target, about);
    }
    if (status !== 'confirmed') return unsatisfied('Tags are suggested, not confirmed.', target, about);
    return satisfied(`${count(value.length, 'tag', 'tags')}, confirmed.`);
  },
  excerpt_length({ state, rules }) {
    const { value, status } = state.fields.excerpt;
    const { min, max } = rules.excerpt;
    const target = { at: 'field', field: 'excerpt' } as const;
    const about = { value, status };
    // White space at its ends is saved by nobody.
    const length = countCharacters(value.trim());
    if (length < min || length > max) {
      return unsatisfied(
        `The excerpt has ${count(length, 'character', 'characters')}; it must have ${min} to ${max}.`,
        target,
        about,
      );
    }
    if (status !== 'confirmed') return unsatisfied('The excerpt is suggested, not confirmed.', target, about);
    return satisfied(`The excerpt has ${length} characters (${min} to ${max}).`);
  },
  threads_resolved({ state }) {
    const open = state.threads.filter((thread) => thread.resolved === null);
    if (open.length === 0) return satisfied('No comment thread is open.');
    const threadIds = open.map((thread) => thread.id);
    return unsatisfied(`${count(open.length, 'comment thread is', 'comment threads are')} not resolved.`, {
      at: 'comments',
      threadIds,
    });
  },
  four_eyes({ state, person }) {
    const alone = state.claims.filter((claim) => {
      const standing = standingVerdicts(claim);
      return standing.length > 0 && standing.every((verdict) => verdict.by === person.id);
    });
    if (alone.length === 0) return satisfied('You settled no claim alone.');
    return unsatisfied(
      `You settled ${count(alone.length, 'claim', 'claims')} yourself; somebody else must approve, or settle them too.`,
      at(alone),
    );
  },
};

function satisfied(words: string): Check {
  return { satisfied: true, words, target: { at: 'none' } };
}

function unsatisfied(words: string, target: RequirementTarget, about?: unknown): Check {
  return { satisfied: false, words, target, about };
}

function at(claims: readonly { id: string }[]): RequirementTarget {
  return { at: 'claims', claimIds: claims.map((claim) => claim.id) };
}

function ofFindings(findings: readonly Finding[]): RequirementTarget {
  const ids = new Set(findings.flatMap((finding) => finding.claimId ?? []));
  return { at: 'claims', claimIds: [...ids] };
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

function sentence(parts: readonly string[]): string {
  return `${parts.join('; ')}.`;
}
