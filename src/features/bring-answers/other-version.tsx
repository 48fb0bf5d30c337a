import { useMessages } from '#i18n/messages.ts';
import { Button, ButtonLink } from '#ui/button.tsx';

type OtherVersionProps = {
  /** Version of the role that the link's answers belong to, and the version answered here. */
  readonly made: number;
  readonly own: number;
  readonly resultPath: string;
  readonly onGoOn: () => void;
};

/** Shown for a resume link of another version: its questions differ, so nothing is merged. */
export function OtherVersion({ made, own, resultPath, onGoOn }: OtherVersionProps) {
  const messages = useMessages('bring-answers');
  return (
    <section className="rr-page rr-stack rr-bring" aria-labelledby="rr-bring-title">
      <h1 id="rr-bring-title">{messages.bring.title}</h1>
      <p className="rr-prose">{messages.otherVersion(String(made), String(own))}</p>
      <div className="rr-cluster">
        <ButtonLink variant="primary" to={resultPath}>
          {messages.bring.onlyLook}
        </ButtonLink>
        <Button onClick={onGoOn}>{messages.bring.ignore}</Button>
      </div>
    </section>
  );
}
