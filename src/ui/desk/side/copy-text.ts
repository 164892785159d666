/** Puts words on the clipboard and says whether that worked. */

import { announce, notify } from '../../components/notices.tsx';

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce('Copied.');
  } catch {
    // Plain http has no clipboard, and a person may refuse it.
    notify({
      text: 'The browser did not allow copying. Select the words and copy them by hand.',
      tone: 'warn',
    });
  }
}
