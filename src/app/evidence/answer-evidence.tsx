import { useEvidencePart } from './use-evidence-part.ts';

type Props = { readonly slug: string; readonly itemId: string; readonly title: string };

/** The evidence field beside an answer; it loads with its messages when the list of answers is opened. */
export function AnswerEvidence(props: Props) {
  const part = useEvidencePart(true);
  return part === null ? null : <part.EvidenceBeside {...props} />;
}
