/** A button that reads a text file into the field beside it; what is no text is refused in words. */

import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { decodeFile } from '../../../core/draft/decode-file.ts';
import { Button } from '../../components/button.tsx';
import { announce } from '../../components/notices.tsx';

/** The API takes no longer text. */
const LARGEST = 4_000_000;

/** `onText` is given the file's text, and its name without the ending. */
export function ChooseTextFile({ onText }: { onText: (text: string, name: string) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');

  async function read(file: File) {
    setProblem('');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const decoded = decodeFile(bytes, (part, encoding, fatal) =>
      new TextDecoder(encoding, { fatal }).decode(part),
    );
    if (!decoded.ok)
      return setProblem(
        decoded.why === 'empty'
          ? `${file.name} is empty.`
          : `${file.name} is not a text file. Copy its words and paste them.`,
      );
    if (decoded.text.length > LARGEST)
      return setProblem(`${file.name} is too long: at most ${LARGEST.toLocaleString('en')} characters.`);
    onText(decoded.text, file.name.replace(/\.[^.]+$/u, ''));
    announce(`${file.name} is read. ${decoded.diagnostics.map(({ message }) => message).join(' ')}`);
  }

  return (
    <>
      <Button
        size="small"
        icon={<FileUp size={14} aria-hidden="true" />}
        onClick={() => chooser.current?.click()}
      >
        Read a text file
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label="Text file of the source"
        accept="text/*,.txt,.md,.markdown,.html,.csv,.srt,.vtt,.json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be chosen again.
          event.target.value = '';
          if (file !== undefined) void read(file);
        }}
      />
      {problem === '' ? null : (
        <p className="side-error" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
