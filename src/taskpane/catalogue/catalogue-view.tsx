import { Button, Spinner } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { leaveByEscape } from "../shared/leave-by-escape";
import { NotAnswered } from "../shared/not-answered";
import { usePageStyles } from "../shared/page-styles";
import { useAnswer } from "../shared/use-answer";
import { strings } from "../strings";
import type { RuleDescription } from "../worker/rule-description";
import { EVERY_RULE } from "./filter-rules";
import { RuleList } from "./rule-list";
import { RulePage } from "./rule-page";

interface CatalogueViewProps {
  /** The rule to show; null shows the list of all rules. */
  readonly code: string | null;
  /** Whether Back leads to the results; otherwise it leads to the list. */
  readonly cameFromResults: boolean;
  readonly loadRules: () => Promise<readonly RuleDescription[]>;
  readonly onOpen: (code: string) => void;
  readonly onBack: () => void;
}

/** The rule book for people: a list with search and filters, and a page for each rule. */
export default function CatalogueView(props: CatalogueViewProps) {
  const { code, cameFromResults, loadRules, onOpen, onBack } = props;
  const page = usePageStyles();
  const { answer: rules, failure, askAgain } = useAnswer(loadRules, null);
  const [filter, setFilter] = useState(EVERY_RULE);
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState(code);
  if (code !== null && code !== opened) setOpened(code);
  useFocusOnReturn(list, code);

  if (failure) {
    return (
      <div className={page.page}>
        <NotAnswered failure={failure} onAgain={askAgain} />
      </div>
    );
  }
  if (rules === null) return <Spinner className={page.page} size="tiny" label={strings.loadingRules} />;
  if (code === null) {
    return (
      <div className={page.page} ref={list}>
        <h1 className={page.hidden}>{strings.rulesPage}</h1>
        <RuleList rules={rules} opened={opened} filter={filter} onFilter={setFilter} onOpen={onOpen} />
      </div>
    );
  }
  const rule = rules.find((one) => one.code === code);
  return (
    <div className={page.page} onKeyDown={leaveByEscape(onBack)}>
      <div>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {cameFromResults ? strings.backToResults : strings.backToRules}
        </Button>
      </div>
      {rule ? <RulePage rule={rule} /> : <p className={page.text}>{strings.ruleUnknown(code)}</p>}
    </div>
  );
}

/** Moves the focus to the rule that was shown, once the list is back. */
function useFocusOnReturn(list: React.RefObject<HTMLDivElement | null>, code: string | null): void {
  const before = useRef(code);
  useEffect(() => {
    if (code === null && before.current !== null) {
      list.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(before.current)}"]`)?.focus();
    }
    before.current = code;
  }, [list, code]);
}
