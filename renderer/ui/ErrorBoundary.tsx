// Catches errors thrown while rendering a screen. Shows a calm message and an error code, never a stack trace.
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Crashed, type CrashedText } from './Crashed.tsx';

interface Props {
  readonly text: CrashedText;
  readonly children: ReactNode;
}

interface State {
  readonly details: string | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error) };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState(({ details }) => ({ details: `${details ?? ''}\n${info.componentStack ?? ''}` }));
  }

  override render(): ReactNode {
    return this.state.details === null ? this.props.children : <Crashed text={this.props.text} details={this.state.details} />;
  }
}
