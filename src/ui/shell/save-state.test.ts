/** The line in the header never calls safe what is not. */

import { describe, expect, it } from 'vitest';
import { saveDetail } from './save-detail.ts';
import { saveState } from './save-state.ts';

const calm = { waiting: 0, refused: 0, unsafe: 0, storageProblem: null, sendProblem: null };

describe('what the header says is saved', () => {
  it('is that all is saved here, in the demo', () => {
    expect(saveState(calm, 'granted', 'demo').label).toBe('Saved here');
    expect(saveState(calm, 'granted', 'team').label).toBe('Saved');
  });

  it('counts what waits', () => {
    expect(saveState({ ...calm, waiting: 3 }, 'granted', 'team').label).toBe('3 waiting to send');
  });

  it('says that the desk is offline, with what waits', () => {
    const offline = { ...calm, sendProblem: { code: 'offline' as const } };
    expect(saveState(offline, 'granted', 'team').label).toBe('Offline');
    expect(saveState({ ...offline, waiting: 2 }, 'granted', 'team').label).toBe('Offline, 2 waiting');
  });

  it('puts a full disk before everything else', () => {
    const full = { ...calm, waiting: 1, refused: 1, storageProblem: { code: 'storage-full' as const } };
    expect(saveState(full, 'refused', 'demo')).toEqual({
      kind: 'full',
      tone: 'bad',
      label: 'Storage is full',
    });
  });

  it('calls for the person when something was not accepted', () => {
    expect(saveState({ ...calm, refused: 2, waiting: 4 }, 'granted', 'team').label).toBe('2 not accepted');
  });

  it('does not call saved what is gone with the page', () => {
    expect(saveState(calm, 'unavailable', 'demo').label).toBe('Nothing is kept');
  });

  it.each(['refused', 'unsupported'] as const)(
    'tells when the browser did not promise to keep it, and what to do: %s',
    (persistence) => {
      const { kind, tone } = saveState(calm, persistence, 'demo');
      expect(tone).toBe('warn');
      expect(saveDetail(kind, calm, 'demo')).toMatch(/not persistent.*install the page.*download/);
    },
  );

  it('says why something waits', () => {
    const busy = { ...calm, waiting: 2, sendProblem: { code: 'busy' as const } };
    expect(saveDetail('waiting', busy, 'team')).toMatch(/Others are working.*2 changes are kept here/);
  });
});
