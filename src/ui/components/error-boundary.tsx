/** Catches what went wrong in a part of the page and says what to do, instead of a blank screen. */

import { Component, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

type Props = {
  /** What failed, for "The queue could not be shown". */
  what: string;
  /** A new value clears the fault: the address, a draft's id. */
  resetOn?: string;
  children: ReactNode;
};
type Fault = { error: unknown; resetOn: string | undefined };

/** A class, because React has no other form of it. */
export class ErrorBoundary extends Component<Props, { fault: Fault | null }> {
  override state: { fault: Fault | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { fault: Fault } {
    return { fault: { error, resetOn: undefined } };
  }

  static getDerivedStateFromProps(
    props: Props,
    state: { fault: Fault | null },
  ): { fault: Fault | null } | null {
    if (state.fault === null) return null;
    if (state.fault.resetOn === undefined) return { fault: { ...state.fault, resetOn: props.resetOn ?? '' } };
    return state.fault.resetOn === (props.resetOn ?? '') ? null : { fault: null };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          title={`${this.props.what} could not be shown`}
          actions={
            <>
              <Button tone="primary" onClick={() => this.setState({ fault: null })}>
                Try again
              </Button>
              <Button onClick={() => window.location.reload()}>Reload the page</Button>
            </>
          }
        >
          <p>Everything you did is kept on this machine; nothing is lost by trying again or reloading.</p>
          <p>
            <small>
              {fault.error instanceof Error ? fault.error.message : 'The page met a fault of its own.'}
            </small>
          </p>
        </EmptyState>
      </div>
    );
  }
}
