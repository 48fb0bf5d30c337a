import { type FormEvent, useId, useState } from 'react';
import type { Finding } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from '#ui/fields/file-button.tsx';

/** A role of the site that a draft can start from. */
export type BaseRole = { readonly slug: string; readonly version: number; readonly title: string };

export type BeginKind = 'bar' | 'copy' | 'next';

/** The problems of a chosen file. */
export type RefusedFile = {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** How many of its values no form can show; null if it doesn't look like a role at all. */
  readonly replaced: number | null;
};

type BeginDraftProps = {
  /** The newest version of each role before its earlier ones. */
  readonly roles: readonly BaseRole[];
  readonly failed: boolean;
  readonly refused: RefusedFile | null;
  readonly onRole: (role: BaseRole, kind: BeginKind, title: string) => void;
  readonly onFile: (file: File) => void;
  readonly onOpenRefused: () => void;
  readonly onBlank: (title: string, axes: readonly string[]) => void;
};

/** The ways to start a draft: from a role of the site, from a file, or blank. */
export function BeginDraft(props: BeginDraftProps) {
  const messages = useMessages('studio').begin;
  return (
    <section className="rr-stack" aria-labelledby="studio-begin">
      <h2 id="studio-begin">{messages.title}</h2>
      <div className="rr-studio-begin">
        <FromRole {...props} />
        <FromBlank onBlank={props.onBlank} />
        <FromFile {...props} />
      </div>
    </section>
  );
}

const KINDS: readonly BeginKind[] = ['bar', 'copy', 'next'];

function FromRole({ roles, failed, onRole }: BeginDraftProps) {
  const messages = useMessages('studio').begin;
  const id = useId();
  const [kind, setKind] = useState<BeginKind>('bar');
  const [chosen, setChosen] = useState('');
  const [title, setTitle] = useState('');
  // A next version starts from the newest: starting from an older one would lose later changes.
  const offered = kind === 'next' ? roles.filter(isNewestOf(roles)) : roles;
  const role = offered.find((each) => nameOf(each) === chosen) ?? offered[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (role !== undefined) onRole(role, kind, title.trim() === '' ? role.title : title.trim());
  };
  return (
    <form className="rr-studio-entry rr-stack rr-stack--tight" method="dialog" onSubmit={submit}>
      <h3>{messages.fromRole}</h3>
      <div className="rr-studio-field">
        <label htmlFor={`${id}role`}>{messages.role}</label>
        <select
          id={`${id}role`}
          className="rr-studio-input"
          value={role === undefined ? '' : nameOf(role)}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {offered.map((each) => (
            <option key={nameOf(each)} value={nameOf(each)}>
              {messages.roleOption(each.title, each.version)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="rr-studio-field">
        <legend>{messages.kind}</legend>
        {KINDS.map((each) => (
          <label key={each} className="rr-studio-pick">
            <input
              type="radio"
              name={`${id}kind`}
              checked={kind === each}
              onChange={() => setKind(each)}
            />
            <span>
              <span>{messages.kinds[each]}</span>{' '}
              <small className="rr-soft">{messages.kindHints[each]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {kind !== 'next' && (
        <div className="rr-studio-field">
          <label htmlFor={`${id}title`}>{messages.newTitle}</label>
          <input
            id={`${id}title`}
            className="rr-studio-input"
            autoComplete="off"
            maxLength={80}
            placeholder={role?.title}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
      )}
      {failed && <p role="alert">{messages.loadFailed}</p>}
      <p>
        <Button type="submit" variant="primary" disabled={role === undefined}>
          {messages.start}
        </Button>
      </p>
    </form>
  );
}

function nameOf({ slug, version }: BaseRole): string {
  return `${slug}/${version}`;
}

function isNewestOf(roles: readonly BaseRole[]): (role: BaseRole) => boolean {
  return (role) =>
    roles.every(({ slug, version }) => slug !== role.slug || version <= role.version);
}

function FromBlank({ onBlank }: Pick<BeginDraftProps, 'onBlank'>) {
  const { begin: messages, examples } = useMessages('studio');
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const read = (name: string) => {
      const given = data.get(name);
      return typeof given === 'string' ? given : '';
    };
    const title = read('title').trim();
    const lines = read('axes')
      .split(/[\n;]+/)
      .map((line) => line.trim());
    const axes = [...new Set(lines.filter((line) => line !== ''))];
    if (title === '') setProblem(messages.titleMissing);
    else if (axes.length < 3 || axes.length > 12) setProblem(messages.axesWrong);
    else
      onBlank(
        title.slice(0, 80),
        axes.map((axis) => axis.slice(0, 80)),
      );
  };
  return (
    <form
      className="rr-studio-entry rr-stack rr-stack--tight"
      method="dialog"
      onSubmit={submit}
      noValidate
    >
      <h3>{messages.blank}</h3>
      <p className="rr-studio-hint">{messages.blankHint}</p>
      <div className="rr-studio-field">
        <label htmlFor={`${id}title`}>{messages.newTitle}</label>
        <p className="rr-studio-hint" id={`${id}titlehint`}>
          {examples.title}
        </p>
        <input
          id={`${id}title`}
          className="rr-studio-input"
          name="title"
          autoComplete="off"
          aria-describedby={`${id}titlehint`}
        />
      </div>
      <div className="rr-studio-field">
        <label htmlFor={`${id}axes`}>{messages.axes}</label>
        <p className="rr-studio-hint" id={`${id}hint`}>
          {messages.axesHint}
        </p>
        <textarea
          id={`${id}axes`}
          className="rr-studio-input"
          name="axes"
          rows={5}
          aria-describedby={`${id}hint`}
        />
      </div>
      <p role="alert">{problem ?? ''}</p>
      <p>
        <Button type="submit" variant="primary">
          {messages.start}
        </Button>
      </p>
    </form>
  );
}

function FromFile({ refused, onFile, onOpenRefused }: BeginDraftProps) {
  const messages = useMessages('studio').begin;
  return (
    <div className="rr-studio-entry rr-stack rr-stack--tight">
      <h3>{messages.fromFile}</h3>
      <p className="rr-studio-hint">{messages.fileHint}</p>
      <p>
        <FileButton
          label={messages.file}
          accept=".json,application/json"
          onChoose={([file]) => file !== undefined && onFile(file)}
        />
      </p>
      {refused !== null && <Refused refused={refused} onOpen={onOpenRefused} />}
    </div>
  );
}

const SHOWN = 12;

function Refused({ refused, onOpen }: { refused: RefusedFile; onOpen: () => void }) {
  const { begin: messages, check } = useMessages('studio');
  const { name, findings, replaced } = refused;
  return (
    <div className="rr-stack rr-stack--tight">
      <p role="alert">
        <strong>{messages.fileRefused(name)}</strong>
      </p>
      {replaced === null ? (
        <p>{messages.fileNoRole}</p>
      ) : (
        <>
          {replaced > 0 && <p>{messages.fileReplaced(replaced)}</p>}
          <p>
            <Button variant="primary" onClick={onOpen}>
              {messages.fileOpen}
            </Button>
          </p>
        </>
      )}
      <ul className="rr-studio-findings">
        {findings.slice(0, SHOWN).map(({ line, column, message, repair }) => (
          <li key={`${line} ${column} ${message}`}>
            <small className="rr-soft">{messages.fileWhere(line, column)}</small>
            <p>{message}</p>
            {repair !== null && <p>{repair}</p>}
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && <p>{check.more(findings.length - SHOWN)}</p>}
    </div>
  );
}
