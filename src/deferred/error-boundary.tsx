import { Component, type ErrorInfo, type ReactNode } from "react";
import { Problem } from "../ui/problem.tsx";

interface ErrorBoundaryProps {
  /** What a person reads when this part got stuck. */
  readonly message: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly details: string | undefined;
}

/** Keeps a fault inside its part of the screen, shows it there, and can try that part again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { details: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === undefined) return this.props.children;
    return (
      <Problem
        details={`${details}\n${window.location.href}\n${navigator.userAgent}`}
        onRetry={() => this.setState({ details: undefined })}
      >
        {this.props.message}
      </Problem>
    );
  }
}
