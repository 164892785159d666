/** Where the revised file comes from: chosen, dropped, or its text pasted. */

import { useState } from 'react';
import { DropArea } from '../../components/drop-area.tsx';
import { PasteForm } from '../../components/paste-form.tsx';

export function ChooseRevised(props: { onFile: (file: File) => void; onPaste: (text: string) => void }) {
  const [pasted, setPasted] = useState('');
  return (
    <>
      <DropArea
        words="Drop the revised file here, or"
        button="Choose the file"
        label="Revised file"
        autofocus
        onFiles={([file]) => {
          if (file !== undefined) props.onFile(file);
        }}
      />
      <PasteForm
        label="Or paste its text"
        button="See what changes"
        missing="Paste the text first."
        pasted={pasted}
        onPaste={setPasted}
        onSubmit={() => props.onPaste(pasted)}
      />
    </>
  );
}
