import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ColleaguesChoice } from "../../report/colleagues/choice";
import { tableLabel } from "../../report/finding-identity";
import { usePageStyles } from "../shared/page-styles";
import { useStatuses } from "../statuses/statuses-context";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";
import { Make, Part } from "./report-parts";

interface ForColleaguesProps {
  readonly results: CheckResults;
  readonly busy: boolean;
  readonly onMake: (choice: ColleaguesChoice) => void;
}

/** Asks colleagues about findings: all open ones, or those of one owner or one table. */
export function ForColleagues({ results, busy, onMake }: ForColleaguesProps) {
  const page = usePageStyles();
  const { owners } = useStatuses();
  const [chosen, setChosen] = useState("open");
  const tables = useMemo(() => {
    const firstCells = results.findings.flatMap(({ cells: [first] }) => (first ? [first] : []));
    return [...new Set(firstCells.map(tableLabel))].sort();
  }, [results]);
  const choices = new Map<string, ColleaguesChoice>([["open", { by: "open" }]]);
  for (const name of owners) choices.set(`owner ${name}`, { by: "owner", name });
  for (const name of tables) choices.set(`table ${name}`, { by: "table", name });
  // The chosen owner may have no findings any more.
  const value = choices.has(chosen) ? chosen : "open";
  const choice = choices.get(value) ?? { by: "open" };
  return (
    <Part title={strings.colleagues}>
      <p className={page.text}>{strings.colleaguesHint}</p>
      {results.findings.length === 0 ? (
        <p className={page.text}>{strings.colleaguesNoFindings}</p>
      ) : (
        <>
          <Field label={strings.colleaguesWhich}>
            <Select className={page.select} value={value} onChange={(_event, data) => setChosen(data.value)}>
              <option value="open">{strings.colleaguesOpen}</option>
              <Group label={strings.colleaguesByOwner} kind="owner" names={owners} />
              <Group label={strings.colleaguesByTable} kind="table" names={tables} />
            </Select>
          </Field>
          <Make busy={busy} text={strings.colleaguesMake} onMake={() => onMake(choice)} />
        </>
      )}
    </Part>
  );
}

interface GroupProps {
  readonly label: string;
  readonly kind: "owner" | "table";
  readonly names: readonly string[];
}

function Group({ label, kind, names }: GroupProps) {
  if (names.length === 0) return null;
  return (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name} value={`${kind} ${name}`}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
