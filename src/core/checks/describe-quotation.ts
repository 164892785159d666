/** What the quotation check says to a person about one quotation, in words that claim no more than was compared. */

import type { Severity } from '../draft/parsed-draft.ts';
import type { QuotationResult } from './check-quotations.ts';

export type QuotationReport = { code: string; severity: Severity; message: string };

const FOLDED =
  'Quote glyphs, dashes, spaces, ligatures, soft hyphens, words broken at line ends, page furniture, the speaker’s name in the middle, the first letter’s case and a closing point or comma were folded.';

/** Null when there is nothing to say: the words stand in a source. `compared` is how many source texts there are. */
export function describeQuotation(result: QuotationResult, compared: number): QuotationReport | null {
  const texts = `${compared} source ${compared === 1 ? 'text' : 'texts'}`;
  switch (result.match) {
    case 'exact':
    case 'folded':
      return null;
    case 'elided':
      return describeElision(result);
    case 'near':
      return {
        code: 'near',
        severity: 'error',
        message: `Quotation not found by this check, word for word, in ${texts}. ${share(result.likeness)} of its words stand together in one; what differs: ${differences(result)}. ${FOLDED}`,
      };
    case 'not_found':
      return {
        code: 'not_found',
        severity: 'error',
        message: `Quotation not found by this check, word for word, in ${texts}. ${FOLDED}`,
      };
    case 'no_text':
      return {
        code: 'no_text',
        severity: 'warning',
        message: 'Quotation not checked: there is no source text to look in.',
      };
  }
}

function describeElision({ warnings }: QuotationResult): QuotationReport | null {
  if (warnings.length === 0) return null;
  const negation = warnings.includes('crosses_negation');
  const end = warnings.includes('crosses_sentence_end');
  const crossed = [...(negation ? ['a “not” or its like'] : []), ...(end ? ['the end of a sentence'] : [])];
  return {
    code: negation ? 'elision_crosses_negation' : 'elision_crosses_sentence_end',
    severity: negation ? 'warning' : 'info',
    message: `The parts of this quotation stand in the source in this order. What was left out between them holds ${crossed.join(' and ')}.`,
  };
}

function share(likeness: number): string {
  return `${Math.floor(likeness * 100)} %`;
}

/** The first few differences; the desk marks them all. */
function differences({ difference }: QuotationResult): string {
  const told = difference.filter((one) => one.in !== 'both').slice(0, 3);
  if (told.length === 0) return 'signs or capital letters';
  return told.map((one) => `“${one.words}” only in the ${one.in}`).join(', ');
}
