import { useCallback, useEffect, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import {
  beginBlank,
  checkRoleFile,
  copyAs,
  decodeText,
  type DraftSummary,
  freeName,
  listLockedFiles,
  nextVersion,
  type OpenedRole,
  readDraftText,
  slugOf,
  type StudioPlace,
  writeRoleFile,
} from '#core';
import { roleLockQuery } from '#data/role-lock-query.ts';
import {
  type BaseRole,
  BeginDraft,
  type BeginKind,
  type RefusedFile,
} from '#features/studio/begin-draft.tsx';
import { DraftList } from '#features/studio/draft-list.tsx';
import { hashText } from '#data/hash-text.ts';
import { useMessages } from '#i18n/messages.ts';
import { downloadFile } from '#platform/files/download.ts';
import { readFile } from '#platform/files/read-file.ts';
import { today } from '#platform/today.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useAppContext } from '../shell/app-context.ts';
import type { DraftShelf, NewDraft } from './draft/draft-shelf.ts';
import type { Library } from './draft/use-library.ts';

type StudioHomeProps = {
  readonly library: Library;
  readonly shelf: DraftShelf;
  readonly onGo: (place: StudioPlace) => void;
  readonly onShow: (screen: string) => void;
};

/** The drafts in this browser, and the ways to start a new one. */
export function StudioHome({ library, shelf, onGo, onShow }: StudioHomeProps) {
  const { roles, load } = library;
  const { root } = useAppContext();
  const messages = useMessages('studio');
  const announce = useAnnounce();
  const lock = useQuery(roleLockQuery({ root }));
  const [drafts, setDrafts] = useState<readonly DraftSummary[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [refused, setRefused] = useState<(RefusedFile & { opened: OpenedRole | null }) | null>(
    null,
  );
  const refresh = useCallback(() => void shelf.list().then(setDrafts), [shelf]);
  useEffect(refresh, [refresh]);
  useEffect(() => onShow('home'), [onShow]);
  useEffect(() => shelf.onChange(refresh), [shelf, refresh]);

  const files = lock.data === undefined ? [] : listLockedFiles(lock.data);
  const known = [...files, ...(drafts ?? []).map(({ slug, number }) => ({ id: slug, number }))];
  const open = (id: string, section: StudioPlace['section']) =>
    onGo({ draft: id, section, item: null });
  const begin = async (draft: NewDraft, section: StudioPlace['section'] = 'basics') =>
    open(await shelf.add(draft), section);

  const fromRole = async (role: BaseRole, kind: BeginKind, title: string) => {
    const base = await load(role);
    setFailed(base === null);
    if (base === null) return;
    const origin = { kind, title: base.title, slug: role.slug, version: role.version };
    const newest = files.filter(({ id }) => id === role.slug).map(({ version }) => version);
    const next = nextVersion({ ...base, version: Math.max(...newest, base.version) });
    const file = kind === 'next' ? next : copyAs(base, title, freeName(slugOf(title), known));
    await begin({ file, base, origin }, kind === 'bar' ? 'competencies' : 'basics');
  };

  const fromText = async (name: string, text: string) => {
    const { findings } = checkRoleFile(text);
    const opened = readDraftText(text);
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 || opened === null) {
      setRefused({ name, findings: errors, replaced: opened?.replaced.length ?? null, opened });
    } else await fromOpened(opened, await hashText(text));
  };

  const fromOpened = async ({ file }: OpenedRole, sha256?: string) => {
    const origin = {
      kind: 'file',
      title: file.title,
      slug: file.id,
      version: file.version,
      ...(sha256 !== undefined && { sha256 }),
    } as const;
    await begin({ file, base: file, origin });
  };

  const fromBlank = async (title: string, axes: readonly string[]) => {
    const name = freeName(slugOf(title), known);
    const file = beginBlank(title, axes, name, today());
    const origin = { kind: 'blank', title, slug: name.slug, version: 1 } as const;
    await begin({ file, base: null, origin });
  };

  if (drafts === null) return <p role="status">{messages.loading}</p>;
  return (
    <>
      <div>
        <h1>{messages.title}</h1>
        <p className="rr-lede">{messages.lead}</p>
      </div>
      <DraftList
        drafts={drafts}
        onOpen={(id) => open(id, 'basics')}
        onDuplicate={(id) =>
          void shelf.open(id).then(async (found) => {
            if (found === null) return;
            const { file, base, origin } = found.record;
            await shelf.add({
              file: { ...file, title: messages.list.copyTitle(file.title).slice(0, 80) },
              base,
              origin,
            });
            refresh();
          })
        }
        onDownload={(id) =>
          void shelf.open(id).then((found) => {
            if (found !== null) downloadRole(found.record.file);
          })
        }
        onRemove={({ id, title }) =>
          void shelf.remove(id).then(() => {
            announce(messages.list.removed(title));
            refresh();
          })
        }
      />
      <BeginDraft
        roles={roles}
        failed={failed}
        refused={refused}
        onRole={(role, kind, title) => void fromRole(role, kind, title)}
        onFile={(file) =>
          void readFile(file).then((bytes) =>
            fromText(file.name, bytes === null ? '' : decodeText(bytes)),
          )
        }
        onOpenRefused={() => {
          if (refused?.opened) void fromOpened(refused.opened);
        }}
        onBlank={(title, axes) => void fromBlank(title, axes)}
      />
    </>
  );
}

/** Downloads the role file; returns its name. */
export function downloadRole(file: Parameters<typeof writeRoleFile>[0]): string {
  const name = `${file.id}-${file.version}.json`;
  downloadFile({ name, content: writeRoleFile(file), type: 'application/json' });
  return name;
}
