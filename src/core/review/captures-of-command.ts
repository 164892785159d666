/** The texts a command brings along, by their SHA-256: the host stores them beside the events. */

import { sha256 } from '../sha256.ts';
import type { Command } from './command.ts';

export function capturesOf(command: Command): { sha256: string; text: string }[] {
  const text = command.type === 'add_source' || command.type === 'add_capture' ? command.text : null;
  return text === null || text === '' ? [] : [{ sha256: sha256(text), text }];
}
