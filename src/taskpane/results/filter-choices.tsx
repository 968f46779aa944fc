import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { usePageStyles } from "../shared/page-styles";
import type { FilterChoice } from "./choices-of-results";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "8px" },
  choice: { flex: "1 1 84px", minWidth: 0 },
});

interface FilterChoicesProps<Part extends string> {
  readonly choices: readonly FilterChoice<Part>[];
  readonly filter: Readonly<Record<Part, string>>;
  readonly onChoose: (part: Part, value: string) => void;
}

/** The parts of a filter that are chosen from lists. */
export function FilterChoices<Part extends string>(props: FilterChoicesProps<Part>) {
  const { choices, filter, onChoose } = props;
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div className={styles.choices}>
      {choices.map(({ part, label, all, options }) => (
        <Select
          key={part}
          size="small"
          className={mergeClasses(page.select, page.wideEnough, styles.choice)}
          aria-label={label}
          value={filter[part]}
          onChange={(_event, { value }) => onChoose(part, value)}
        >
          <option value="">{all}</option>
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
