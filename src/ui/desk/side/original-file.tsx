/** The file as it came in, to read and to copy; nothing here can change it. */

import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { copyText } from './copy-text.ts';
import './original-file.css';

export function OriginalFile(props: { fileName: string; original: string; onClose: () => void }) {
  return (
    <Dialog
      title={props.fileName}
      description="The file as it came in. It is kept unchanged."
      width="wide"
      footer={<Button onClick={() => void copyText(props.original)}>Copy the file</Button>}
      onClose={props.onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <pre className="original-file" tabIndex={0} dir="auto">
        {props.original}
      </pre>
    </Dialog>
  );
}
