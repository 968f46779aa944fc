import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { TableQuestion } from "../../return/assign-tables";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

interface QuestionCardProps {
  readonly question: TableQuestion;
  readonly busy: boolean;
  readonly onAnswer: (sheets: readonly string[], chosen: string) => void;
}

/** Asks which of several sheets that fit one table counts. */
export function QuestionCard({ question, busy, onAnswer }: QuestionCardProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div className={styles.card}>
      <Field label={{ children: strings.question(question), weight: "semibold" }}>
        <RadioGroup
          disabled={busy}
          value=""
          onChange={(_event, { value }) => onAnswer(question.sheets, value)}
        >
          {question.sheets.map((sheet) => (
            <Radio key={sheet} value={sheet} label={sheet} />
          ))}
        </RadioGroup>
      </Field>
      <p className={page.quiet}>{strings.questionHint(question.lastYear)}</p>
    </div>
  );
}
