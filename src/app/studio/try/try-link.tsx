import { useEffect, useState } from 'react';
import {
  draftKey,
  type DraftFile,
  formatTryPlace,
  routes,
  shortHash,
  withCode,
  writeRoleFile,
} from '#core';
import { hashText } from '#data/hash-text.ts';
import { useMessages } from '#i18n/messages.ts';
import { ButtonLink } from '#ui/button.tsx';

type TryLinkProps = {
  readonly file: DraftFile;
  /** False while errors keep the draft from being a valid role. */
  readonly isReady: boolean;
};

/** A link to take the draft as it is now. */
export function TryLink({ file, isReady }: TryLinkProps) {
  const messages = useMessages('studio').trying;
  const [state, setState] = useState<{ file: DraftFile; hash: string } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void hashText(writeRoleFile(file)).then((sha256) => {
      if (isCurrent) setState({ file, hash: shortHash(sha256) });
    });
    return () => {
      isCurrent = false;
    };
  }, [file]);
  if (!isReady) return <p>{messages.notYet}</p>;
  const path = routes.role(draftKey({ slug: file.id, version: file.version }));
  const hash = state?.file === file ? state.hash : null;
  return (
    <div className="rr-stack rr-stack--tight">
      <p>
        {hash === null ? null : (
          <ButtonLink
            variant="primary"
            to={withCode(routes.tryDraft(), formatTryPlace(hash, path).slice(1))}
            target="_blank"
          >
            {messages.open}
          </ButtonLink>
        )}
      </p>
      <p className="rr-studio-hint">{messages.hint}</p>
    </div>
  );
}
