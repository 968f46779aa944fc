import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { strings } from "../strings";
import { cellOfDecision, type DecisionChoice } from "./preview-choices";
import { CellName } from "../shared/cell-name";
import { Changes, TrialLine } from "./suggestion-card";
import { usePageStyles } from "../shared/page-styles";

const NONE = "none";

const useStyles = makeStyles({
  item: { padding: "6px 0" },
  label: { minWidth: 0, overflowWrap: "anywhere" },
});

interface DecisionItemProps {
  readonly choice: DecisionChoice;
  /** The id of the chosen suggestion, null for "None of these"; undefined while nothing is chosen. */
  readonly decided: string | null | undefined;
  readonly onDecide: (id: string | null) => void;
}

/**
 * Several possible corrections, or one that causes findings, alone or with others. None is chosen at first, and only one
 * can be.
 */
export function DecisionItem({ choice, decided, onDecide }: DecisionItemProps) {
  const { finding, suggestions, clash } = choice;
  const styles = useStyles();
  const page = usePageStyles();
  const cell = cellOfDecision(choice);
  const name = (
    <>
      {strings.child(finding.child)}
      {cell && (
        <>
          {" · "}
          <CellName sheet={cell.sheet} address={cell.address} />
        </>
      )}
    </>
  );
  return (
    <div className={`${styles.item} ${page.divided}`}>
      <Field label={{ children: name, weight: "semibold" }}>
        <RadioGroup
          value={decided === null ? NONE : (decided ?? "")}
          onChange={(_event, { value }) => onDecide(value === NONE ? null : value)}
        >
          {suggestions.map((suggestion) => (
            <Radio
              key={suggestion.id}
              value={suggestion.id}
              label={
                <div className={styles.label}>
                  <Changes suggestion={suggestion} finding={finding} />
                  <p className={page.quiet}>
                    {strings.possibleMatch(suggestion.source)}: {suggestion.evidence}
                  </p>
                  <TrialLine suggestion={suggestion} />
                  {clash !== null && <p className={page.quiet}>{clash}</p>}
                </div>
              }
            />
          ))}
          <Radio value={NONE} label={strings.noneOfThese} />
        </RadioGroup>
      </Field>
    </div>
  );
}
