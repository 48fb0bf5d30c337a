import { useState } from 'react';
import { type Path, valueAt } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';
import { useSetField, useStudio } from '../studio-context.ts';
import { TextField } from './text-field.tsx';

type AddressFieldProps = { readonly path: Path; readonly most: number };

/** An address with a link that opens it; the author then says whether it is the right page. */
export function AddressField({ path, most }: AddressFieldProps) {
  const { file } = useStudio();
  const set = useSetField();
  const messages = useMessages('studio').form;
  const [opened, setOpened] = useState('');
  const [noted, setNoted] = useState('');
  const given = valueAt(file, path);
  const address = typeof given === 'string' ? given : '';
  const checkPath = [...path.slice(0, -1), 'checked'];
  const hasCheck = typeof valueAt(file, checkPath) === 'string';
  return (
    <div className="rr-stack rr-stack--tight">
      <TextField path={path} most={most} />
      {/^https:\/\/[^/\s]+\.\S+$/.test(address) && (
        <p className="rr-cluster">
          <a
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => setOpened(address)}
          >
            {messages.openAddress}
          </a>
          {hasCheck && opened === address && noted !== address && (
            <Button
              onClick={() => {
                set(checkPath, 'page');
                setNoted(address);
              }}
            >
              {messages.rightPage}
            </Button>
          )}
          <span {...LIVE} className="rr-soft">
            {hasCheck && noted === address ? messages.noted : ''}
          </span>
        </p>
      )}
    </div>
  );
}
