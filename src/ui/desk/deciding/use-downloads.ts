/** Downloads the draft as a file, and says what the file is: approved, or not, or without what waits to be sent. */

import { useDownload } from '../../../queries/download.ts';
import { notify } from '../../components/notices.tsx';
import { counted } from '../../messages.ts';
import { problemWords } from '../../problem-words.ts';
import { useDeskContext } from '../desk-context.ts';

export function useDownloads(): (format: 'markdown' | 'json') => void {
  const { draftId, desk } = useDeskContext();
  const download = useDownload();
  return (format) => {
    void download(draftId, format).then((outcome) => {
      if (!outcome.ok) {
        const { what, todo } = problemWords(outcome.problem);
        notify({ text: `No file was saved. ${what} ${todo}`, tone: 'bad' });
        return;
      }
      const { approval } = desk.confirmed;
      const waits = desk.pending.length;
      const parts = [
        `Saved as ${outcome.value}.`,
        approval === null ? 'The draft is not approved, and the file says so.' : '',
        waits === 0
          ? ''
          : `${counted(waits, 'change')} waiting to send ${waits === 1 ? 'is' : 'are'} not in it.`,
      ];
      notify({
        text: parts.filter((part) => part !== '').join(' '),
        tone: approval === null ? 'warn' : 'ok',
      });
    });
  };
}
