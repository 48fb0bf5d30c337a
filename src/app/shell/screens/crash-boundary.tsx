import { Component, Fragment, type ReactNode } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { MessageScreen } from './message-screen.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly broken: boolean; readonly tries: number };

/**
 * Catches rendering errors. Answers live outside React, so continuing remounts the page without
 * losing any; if that fails immediately, a reload is offered too.
 */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { broken: false, tries: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  private readonly goOn = () => this.setState(({ tries }) => ({ broken: false, tries: tries + 1 }));

  override render() {
    if (this.state.broken) return <CrashScreen onGoOn={this.goOn} />;
    return <Fragment key={this.state.tries}>{this.props.children}</Fragment>;
  }
}

function CrashScreen({ onGoOn }: { readonly onGoOn: () => void }) {
  const messages = useMessages('app');
  return (
    <main id="content">
      <MessageScreen title={messages.crash.title} reason={messages.crash.reason}>
        <Button variant="primary" onClick={onGoOn}>
          {messages.crash.goOn}
        </Button>
        <Button variant="secondary" onClick={() => window.location.reload()}>
          {messages.reload}
        </Button>
      </MessageScreen>
    </main>
  );
}
