import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { SelectedCells } from "../../../excel/types";
import { leaveByEscape } from "../../shared/leave-by-escape";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import type { LocatedFinding } from "../../worker/results";
import { keyOfFinding } from "../suggestion-texts";

/** Most findings shown at once: a selected column can have thousands. */
const MAX_SHOWN = 20;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  title: {
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  close: { minWidth: "24px" },
  list: {
    maxHeight: "112px",
    overflowY: "auto",
    // In a low window, or at a high zoom, the results themselves need the room: one finding of three lines.
    "@media (max-height: 480px)": { maxHeight: "64px" },
  },
  item: { padding: "1px 0" },
});

interface SelectedFindingsProps {
  readonly selected: SelectedCells;
  readonly findings: readonly LocatedFinding[];
  /** Titles of the rules by code. */
  readonly titles: ReadonlyMap<string, string>;
  readonly onOpen: (finding: LocatedFinding) => void;
  readonly onClose: () => void;
}

/**
 * The findings of the cell selected in Excel, each with a link to everything about the child. Does not take the focus.
 */
export function SelectedFindings(props: SelectedFindingsProps) {
  const { selected, findings, titles, onOpen, onClose } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const shown = findings.slice(0, MAX_SHOWN);
  return (
    <section aria-labelledby="selected-title" onKeyDown={leaveByEscape(onClose)}>
      <div className={styles.head}>
        <h2 id="selected-title" className={styles.title}>
          {strings.selectedTitle(selected.sheet, selected.address)}
        </h2>
        <Button
          className={styles.close}
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={strings.selectedClose}
          title={strings.selectedClose}
          onClick={onClose}
        />
      </div>
      <ul className={mergeClasses(page.list, styles.list)}>
        {shown.map((finding) => (
          <li key={keyOfFinding(finding)} className={styles.item}>
            <Link as="button" className={page.link} onClick={() => onOpen(finding)}>
              {strings.walkNow(finding.rule, titles.get(finding.rule) ?? "", strings.child(finding.child))}
            </Link>
          </li>
        ))}
        {findings.length > shown.length && (
          <li className={page.quiet}>{strings.selectedMore(findings.length - shown.length)}</li>
        )}
      </ul>
    </section>
  );
}
