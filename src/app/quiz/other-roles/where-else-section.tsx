import { useEffect, useState } from 'react';
import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { LazyDetails } from '#ui/lazy-details.tsx';
import { useDeferredImport } from '#features/see-result/loading/use-deferred-import.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { mayHaveOtherAnswers } from '../may-hold-answers.ts';

type Props = {
  /** The role whose result is shown; omitted on the catalogue. */
  readonly except?: string;
};

/** "Where else do you stand?" on the catalogue. */
export function WhereElseSection() {
  const messages = useMessages('where-else');
  const context = useAppContext();
  const { roles } = context;
  const [holds, setHolds] = useState(false);
  // After hydration: the prerendered page has no saved answers.
  useEffect(() => {
    setHolds(mayHaveOtherAnswers(context, ''));
  }, [context]);
  if (!holds || roles.length === 0) return null;
  return (
    <section
      id="elsewhere"
      className="rr-section rr-print-hidden"
      aria-labelledby="elsewhere-title"
    >
      <div className="rr-section__heading">
        <h2 id="elsewhere-title">{messages.title}</h2>
        <p className="rr-soft">{messages.intro}</p>
      </div>
      <div className="rr-stack">
        <WhereElseDetails />
      </div>
    </section>
  );
}

/** The same below an existing heading. Nothing is loaded or computed until it is opened. */
export function WhereElseDetails(props: Props) {
  const messages = useMessages('where-else');
  return (
    <div className="rr-print-hidden">
      <Disclosure summary={messages.summary}>
        <LazyDetails>{() => <Loaded {...props} />}</LazyDetails>
      </Disclosure>
    </div>
  );
}

const load = () => import('./where-else-panel.tsx');

function Loaded(props: Props) {
  const messages = useMessages('where-else');
  const module = useDeferredImport(load);
  return module === null ? (
    <p role="status">{messages.looking}</p>
  ) : (
    <module.WhereElsePanel {...props} />
  );
}
