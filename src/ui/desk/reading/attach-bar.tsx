/** Attaches the passage that is chosen in the open text. It keeps its place and its height, so that nothing jumps when one is. */

import type { HighlightedPassage } from '../../../state/desk-page.ts';
import { useActions } from '../../commands/action-registry.ts';
import { Button } from '../../components/button.tsx';
import { useDeskContext } from '../desk-context.ts';
import { PassageFacts } from '../side/passage-facts.tsx';
import type { OpenCapture } from '../side/source-view-state.ts';
import { ATTACH_WORDS, useAttachPassage } from './use-attach-passage.ts';

const STANCES = ['supports', 'refutes', 'context'] as const;

export function AttachBar({ passage, open }: { passage: HighlightedPassage | null; open: OpenCapture }) {
  const { selected } = useDeskContext();
  const { attach, refusal, where } = useAttachPassage(open);
  // Here the key takes the page along, as the button does.
  useActions({ 'evidence.attach': () => attach('supports') });
  return (
    <div className="attach-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        className="attach-bar__facts"
        role="group"
        aria-label="About these words"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
        tabIndex={0}
      >
        {passage === null || selected === null ? (
          <p className="side-note">
            Select words to take them as evidence. With the keyboard: ↓ and ↑ go by sentence, → and ← by word,
            Shift takes more, Enter attaches, Shift+Enter attaches as refuting.
          </p>
        ) : (
          <PassageFacts
            claim={selected}
            exact={passage.exact}
            none={
              <p className="side-note">
                The claim has no quotation, figure, date or name to look for. Whether these words bear it out
                is yours to say.
              </p>
            }
          />
        )}
      </div>
      <div className="side-buttons">
        {STANCES.map((stance) => (
          <Button
            key={stance}
            size="small"
            tone={stance === 'supports' ? 'primary' : 'plain'}
            unavailable={refusal}
            {...(stance === 'supports' ? { action: 'evidence.attach' as const } : {})}
            aria-label={stance === 'supports' ? undefined : `Attach ${ATTACH_WORDS[stance]}`}
            onClick={() => attach(stance)}
          >
            {ATTACH_WORDS[stance]}
          </Button>
        ))}
      </div>
      <input
        className="side-input reader__where"
        type="text"
        aria-label="Page or time of the passage, if there is one"
        placeholder="page or 0:00"
        value={where.text}
        onChange={(event) => where.write(event.target.value)}
      />
    </div>
  );
}
