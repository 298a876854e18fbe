import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { ProblemPage } from "./errorPages";

interface CatchProps {
  children: ReactNode;
  onRetry: () => void;
}

class Catch extends Component<CatchProps, { failed: boolean; error: unknown }> {
  override state = { failed: false, error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override render() {
    if (!this.state.failed) {
      return this.props.children;
    }
    const retry = () => {
      this.props.onRetry();
      this.setState({ failed: false, error: undefined });
    };
    return <ProblemPage error={this.state.error} retry={retry} />;
  }
}

/** Shows what failed inside it in words, and lets the reader try again without leaving the page. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  return <QueryErrorResetBoundary>{({ reset }) => <Catch onRetry={reset}>{children}</Catch>}</QueryErrorResetBoundary>;
}
