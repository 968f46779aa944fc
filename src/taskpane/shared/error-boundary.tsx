import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /**
   * Returns what to show in place of the part that stopped; `again` shows that part again. Use only the kind of the
   * error: its text may hold data.
   */
  readonly fallback: (again: () => void, error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly stopped: boolean;
  readonly error?: unknown;
}

/** Keeps an error in one part of the pane from taking the rest down. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { stopped: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { stopped: true, error };
  }

  override render() {
    const { fallback, children } = this.props;
    const { stopped, error } = this.state;
    return stopped ? fallback(() => this.setState({ stopped: false, error: undefined }), error) : children;
  }
}
