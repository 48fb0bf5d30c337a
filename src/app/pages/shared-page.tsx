import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import {
  type DecodedCode,
  encodeCode,
  findByHash,
  findCode,
  joinCodes,
  listLockedFiles,
  parseDraftKey,
  readCodes,
  type Route,
  routes,
  type ShareError,
  withCode,
} from '#core';
import { roleLockQuery } from '#data/role-lock-query.ts';
import { roleQuery } from '#data/role-queries.ts';
import { LinkProblem } from '#features/see-result/problems/link-problem.tsx';
import { SharedSkeleton } from '#features/see-result/loading/shared-skeleton.tsx';
import { RoleGate } from '../shell/role-gate.tsx';
import { type KnownRole, useAppContext } from '../shell/app-context.ts';
import { SharedResult } from '../result/shared/shared-result.tsx';
import { RedirectToComparison } from '../result/shared/redirect-to-comparison.tsx';
import { SiteFrame } from '../shell/site-frame.tsx';
import { keyOfFile } from '../open-files/find-draft.ts';
import { useOpenCode } from '../open-files/use-open-text.ts';
import { LoadingScreen } from '../shell/screens/loading-screen.tsx';

export function Page({ route }: { readonly route: Route }) {
  if (route.kind !== 'shared') return null;
  return (
    <SiteFrame>
      <SharedCode slug={route.slug} band={route.band} />
    </SiteFrame>
  );
}

/**
 * Reads the code in the address. Prerendering has no fragment: it renders the skeleton, which an
 * inline script fills in before this code has loaded.
 */
function SharedCode({ slug, band }: { readonly slug: string; readonly band: string | null }) {
  const { hash } = useLocation();
  const { roles, site } = useAppContext();
  const given = site === null ? null : `${window.location.pathname}${hash}`;
  const found = useMemo(() => (given === null ? null : findCode(given)), [given]);
  const several = useMemo(() => (given === null ? null : joinedCodes(given)), [given]);

  if (found === null) {
    return <RoleGate slug={slug}>{(role) => <SharedSkeleton role={role} />}</RoleGate>;
  }
  if (!found.ok) return <Problem slug={slug} error={found.error} />;
  if (several !== null) return <RedirectToComparison codes={several} />;
  const { role: made } = found.value;
  if (made.kind === 'external') {
    return <OfFile slug={slug} hash={made.hash} decoded={found.value} band={band} />;
  }
  const known = roles.find(({ number }) => number === made.number);
  if (known === undefined) {
    return <Problem slug={slug} error={{ code: 'unknown-role', number: made.number }} />;
  }
  const about = { known, version: made.version, decoded: found.value };
  return <OfVersion {...about} band={band} />;
}

/** The codes of a text that contains several results; null for fewer than two. */
function joinedCodes(text: string): string | null {
  const codes = readCodes(text).found.flatMap((each) => (each.ok ? [each.value.code] : []));
  const different = [...new Set(codes)];
  return different.length > 1 ? joinCodes(different) : null;
}

type OfFileProps = {
  /** The role in the address. */
  readonly slug: string;
  /** The hash by which the code identifies its role's file. */
  readonly hash: string;
  readonly decoded: DecodedCode;
  readonly band: string | null;
};

/** A result for a draft, or for a role that was a draft when the link was made. */
function OfFile({ slug, hash, decoded, band }: OfFileProps) {
  const { root } = useAppContext();
  const lock = useQuery(roleLockQuery({ root }));
  const file = lock.data && findByHash(lock.data, hash);
  const key = file && keyOfFile(file);
  const version = file?.version ?? parseDraftKey(slug)?.version ?? 1;
  const role = useQuery({
    ...roleQuery({ root, slug: key ?? slug, version }),
    enabled: file !== undefined,
  });
  if (role.data !== undefined && file !== undefined) {
    const { draft } = role.data;
    if (draft !== undefined && draft.hash !== hash)
      return <OtherDraft slug={slug} hash={hash} code={decoded.code} here />;
    const { number } = file;
    // Published since without any change: the code means the same under its number.
    const known = draft === undefined && ({ kind: 'registered', number, version } as const);
    const content = known ? { ...decoded, role: known } : decoded;
    return (
      <SharedResult
        role={role.data}
        decoded={{ ...content, code: encodeCode(content) }}
        current={version}
        addressBand={band}
      />
    );
  }
  const failed = lock.error === null ? role : lock;
  if (failed.error !== null) {
    return (
      <Problem
        slug={slug}
        error={{ code: 'version-unavailable', number: file?.number ?? 0, version }}
        onRetry={() => void failed.refetch()}
      />
    );
  }
  if (lock.data === undefined || file !== undefined) return <LoadingScreen />;
  const named = parseDraftKey(slug);
  const here = listLockedFiles(lock.data).some(
    (each) => !each.published && each.id === named?.slug && each.version === named.version,
  );
  return <OtherDraft slug={slug} hash={hash} code={decoded.code} here={here} />;
}

type OtherDraftProps = {
  readonly slug: string;
  readonly hash: string;
  readonly code: string;
  readonly here: boolean;
};

function OtherDraft({ slug, hash, code, here }: OtherDraftProps) {
  const error = { code: 'unknown-draft', hash, here } as const;
  return <Problem slug={slug} error={error} withFile={withCode(routes.tryDraft(), code)} />;
}

type OfVersionProps = {
  readonly known: KnownRole;
  /** The version that the code was made with, which may be long outdated. */
  readonly version: number;
  readonly decoded: DecodedCode;
  /** The band in the address. */
  readonly band: string | null;
};

function OfVersion({ known, version, decoded, band }: OfVersionProps) {
  const { root } = useAppContext();
  const { data, error, refetch } = useQuery(roleQuery({ root, slug: known.id, version }));
  if (data !== undefined) {
    const { current } = known;
    return <SharedResult role={data} decoded={decoded} current={current} addressBand={band} />;
  }
  if (error === null) {
    return <RoleGate slug={known.id}>{(role) => <SharedSkeleton role={role} />}</RoleGate>;
  }
  return (
    <Problem
      slug={known.id}
      error={{ code: 'version-unavailable', number: known.number, version }}
      onRetry={() => void refetch()}
    />
  );
}

type ProblemProps = {
  readonly slug: string;
  readonly error: ShareError;
  readonly withFile?: string;
  readonly onRetry?: () => void;
};

function Problem({ slug, error, withFile, onRetry }: ProblemProps) {
  const openCode = useOpenCode();
  return (
    <LinkProblem
      error={error}
      slug={slug}
      onOpen={openCode}
      {...(withFile !== undefined && { withFile })}
      onReload={onRetry ?? (() => window.location.reload())}
    />
  );
}
