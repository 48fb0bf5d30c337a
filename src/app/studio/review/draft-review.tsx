import { useEffect, useState } from 'react';
import {
  absoluteHref,
  addRemarks,
  decodeText,
  type DraftFile,
  parseReview,
  type Remark,
  routes,
  shortHash,
  withCode,
  writeRoleFile,
} from '#core';
import { hashText } from '#data/hash-text.ts';
import { ReviewSection } from '#features/studio/review/review-section.tsx';
import { useMessages } from '#i18n/messages.ts';
import { packText } from '#platform/files/pack-text.ts';
import { readFile } from '#platform/files/read-file.ts';
import { useAppContext } from '../../shell/app-context.ts';
import { REVIEW } from './review-place.ts';
import { downloadRole } from '../studio-home.tsx';

type DraftReviewProps = {
  readonly file: DraftFile;
  readonly remarks: readonly Remark[];
  readonly setRemarks: (remarks: readonly Remark[]) => void;
};

/** The review of a draft, connected to files and the address. */
export function DraftReview({ file, remarks, setRemarks }: DraftReviewProps) {
  const { site } = useAppContext();
  const messages = useMessages('studio').review;
  const [packed, setPacked] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Without the indentation, which the reader's side restores.
    void packText(JSON.stringify(file)).then((text) => {
      if (isCurrent) setPacked(text);
    });
    return () => {
      isCurrent = false;
    };
  }, [file]);
  const address = (fragment: string) => absoluteHref(site, withCode(routes.studio(), fragment));

  const take = async (files: readonly File[]) => {
    const hash = shortHash(await hashText(writeRoleFile(file)));
    const said: string[] = [];
    let all = remarks;
    for (const each of files) {
      const bytes = await readFile(each);
      const review = bytes === null ? null : parseReview(decodeText(bytes));
      if (review === null) said.push(messages.notOne(each.name));
      else if (review.role.id !== file.id) {
        said.push(messages.otherRole(each.name, review.role.title));
      } else {
        all = addRemarks(all, review);
        const count = Object.keys(review.remarks).length;
        const words = review.role.hash === hash ? messages.taken : messages.takenOlder;
        said.push(words(each.name, count));
      }
    }
    if (all !== remarks) setRemarks(all);
    return said;
  };
  return (
    <ReviewSection
      link={packed === null ? null : address(`${REVIEW}=${packed}`)}
      address={address(`${REVIEW}=`)}
      onDownload={() => downloadRole(file)}
      onFiles={take}
      onPrint={() => window.print()}
    />
  );
}
