import { useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import type { ResultGroup } from '../one-role/result-group.ts';
import { Differences } from './differences.tsx';

type RuleAndTableProps = {
  readonly group: ResultGroup;
  /** How to read what is drawn above. */
  readonly rule: string;
};

/** Below differences that are drawn: how to read them, and their table, one press away. */
export function RuleAndTable({ group, rule }: RuleAndTableProps) {
  const { differences, thenAndNow } = useMessages('compare-results');
  return (
    <>
      <p className="rr-soft">
        <small>
          <span>{rule}</span> <span>{differences.rule}</span>
        </small>
      </p>
      <Disclosure summary={thenAndNow.table}>
        <Differences group={group} isRuleSaid />
      </Disclosure>
    </>
  );
}
