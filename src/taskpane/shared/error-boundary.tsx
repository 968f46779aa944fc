import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What stands in the place of what stopped; `again` shows that anew. */
  readonly fallback: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps an error in one part of the pane from taking the rest away. The error itself is not shown: it may hold data. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly stopped: boolean }> {
  override state = { stopped: false };

  static getDerivedStateFromError() {
    return { stopped: true };
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.stopped ? fallback(() => this.setState({ stopped: false })) : children;
  }
}
