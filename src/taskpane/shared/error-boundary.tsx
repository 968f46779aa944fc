import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What stands in the place of what stopped; `again` shows that anew. The error is to be told by its kind alone: it may hold data. */
  readonly fallback: (again: () => void, error: unknown) => ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly stopped: boolean;
  readonly error?: unknown;
}

/** Keeps an error in one part of the pane from taking the rest away. */
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
