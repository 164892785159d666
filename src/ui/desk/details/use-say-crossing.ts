/** Reads out that a limit was crossed while somebody writes: once at the crossing, not at every key. */

import { useEffect, useRef } from 'react';
import { announce } from '../../components/notices.tsx';
import { crossingWords, type LengthState, type Limits } from './length-words.ts';

/** `writing` false: what stands there came from elsewhere, and nothing is said of it. */
export function useSayCrossing(props: {
  field: string;
  unit: string;
  state: LengthState;
  limits: Limits;
  writing: boolean;
}): void {
  const { field, unit, state, limits, writing } = props;
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (writing) announce(crossingWords(field, unit, state, limits));
  }, [field, unit, state, limits, writing]);
}
