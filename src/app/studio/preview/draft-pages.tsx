import { type MouseEvent, type ReactNode, useState } from 'react';
import { asDraft, type Role } from '#core';
import { RolePage } from '#features/role-page/role-page.tsx';
import { useMessages } from '#i18n/messages.ts';
import { Choice } from './choice.tsx';
import { DraftQuestion } from './draft-question.tsx';
import { DraftResult } from './draft-result.tsx';
import { PageFrame } from './page-frame.tsx';

const PARTS = ['role', 'question', 'result'] as const;
const WIDTHS = ['wide', 'phone'] as const;
/** A dummy hash: nothing here is saved or sent. */
const NO_HASH = '0'.repeat(64);

/** The draft as people will see it: the real parts of the pages, with links disabled. */
export function DraftPages({ role: written }: { readonly role: Role }) {
  const messages = useMessages('studio').look;
  const [part, setPart] = useState<(typeof PARTS)[number]>('role');
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('wide');
  const role = asDraft(written, NO_HASH);
  return (
    <div className="rr-stack">
      <div className="rr-cluster">
        <Choice
          label={messages.what}
          options={PARTS}
          names={messages.parts}
          value={part}
          onChange={setPart}
        />
        <Choice
          label={messages.width}
          options={WIDTHS}
          names={messages.widths}
          value={width}
          onChange={setWidth}
        />
      </div>
      <p className="rr-studio-hint">{messages.note}</p>
      {part === 'role' && (
        <Shown width={width}>
          <RolePage role={role} saved={null} onStart={() => undefined} />
        </Shown>
      )}
      {part === 'question' && (
        <DraftQuestion role={role} show={(page) => <Shown width={width}>{page}</Shown>} />
      )}
      {part === 'result' && (
        <DraftResult role={role} show={(page) => <Shown width={width}>{page}</Shown>} />
      )}
    </div>
  );
}

type ShownProps = { readonly width: (typeof WIDTHS)[number]; readonly children: ReactNode };

function Shown({ width, children }: ShownProps) {
  const { frameTitle } = useMessages('studio').look;
  /** A link here would leave the studio, and an anchor would switch to another draft. */
  const preventNavigation = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div className="rr-studio-shown" onClickCapture={preventNavigation}>
      <PageFrame title={frameTitle} isPhone={width === 'phone'}>
        {children}
      </PageFrame>
    </div>
  );
}
