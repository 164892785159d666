/** Makes the parser's diagnostics: what it guessed, what it found odd, and where. */

import type { Diagnostic, Severity } from './parsed-draft.ts';
import type { Span } from './span.ts';

/** `message` says what the finding means and what to do about it. */
export function diagnostic(severity: Severity, code: string, message: string, span: Span): Diagnostic {
  return { severity, code, message, start: span.start, end: span.end };
}
