/** The functions that the measuring of the text engine calls, one export a part. */

export { reattach } from '../src/core/anchoring/reattach.ts';
export { scoreCheckWorthy } from '../src/core/claims/check-worthiness.ts';
export { quoteSpans } from '../src/core/claims/quote-spans.ts';
export { entities, reasons } from '../src/core/claims/reasons/reasons.ts';
export { splitSentences } from '../src/core/claims/split-sentences.ts';
export { checkSentence } from './measured-mismatch.ts';
export { rankPassages } from './measured-passages.ts';
export { checkQuotes } from './measured-quotations.ts';
