/** The exit code: how a script hears what came out. */

import type { Finding } from '../src/core/checks/finding.ts';

/** 0 nothing of severity error, 1 findings of severity error, 2 something could not be read or run. */
export type ExitCode = 0 | 1 | 2;

export const codeOf = (findings: readonly Pick<Finding, 'severity'>[]): ExitCode =>
  findings.some(({ severity }) => severity === 'error') ? 1 : 0;

export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
