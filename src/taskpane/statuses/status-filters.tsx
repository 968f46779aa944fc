import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { STATUS_NAMES, STATUSES } from "../../report/statuses";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import { NOBODY, type StatusFilter } from "./filter-statuses";
import { useStatuses } from "./statuses-context";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px" },
  choice: { flex: "1 1 120px", minWidth: 0 },
});

interface StatusFiltersProps {
  readonly filter: StatusFilter;
  readonly onChange: (filter: StatusFilter) => void;
}

/** Filters by status and owner, and by what is new. Each is shown only where it tells findings apart, or is in use. */
export function StatusFilters({ filter, onChange }: StatusFiltersProps) {
  const styles = useStyles();
  const { counts, found, owners } = useStatuses();
  const statuses = STATUSES.filter((status) => counts[status] > 0);
  const isShown = (part: keyof StatusFilter, choices: number) => choices > 0 || filter[part] !== "";
  return (
    <div className={styles.filters}>
      {isShown("status", statuses.length > 1 ? 1 : 0) && (
        <Choice
          label={strings.filterStatus}
          all={strings.allStatuses}
          value={filter.status}
          options={STATUSES.map((status) => [
            status,
            status === "fixed" ? strings.statusFixedButFound : STATUS_NAMES[status],
          ])}
          onChange={(value) =>
            onChange({ ...filter, status: STATUSES.find((status) => status === value) ?? "" })
          }
        />
      )}
      {isShown("owner", owners.length) && (
        <Choice
          label={strings.filterOwner}
          all={strings.allOwners}
          value={filter.owner}
          options={[[NOBODY, strings.nobody], ...ownersToChoose(owners, filter.owner)]}
          onChange={(owner) => onChange({ ...filter, owner })}
        />
      )}
      {isShown("found", found.has("new") || found.has("again") ? 1 : 0) && (
        <Choice
          label={strings.filterFound}
          all={strings.allFound}
          value={filter.found}
          options={[
            ["new", strings.onlyNew],
            ["again", strings.onlyAgain],
          ]}
          onChange={(value) =>
            onChange({ ...filter, found: value === "new" || value === "again" ? value : "" })
          }
        />
      )}
    </div>
  );
}

/** Returns the owners, with their names in lower case as values. The chosen owner stays even without findings. */
function ownersToChoose(owners: readonly string[], chosen: string): (readonly [string, string])[] {
  const options = owners.map((owner) => [owner.toLowerCase(), owner] as const);
  const isAvailable = chosen === "" || chosen === NOBODY || options.some(([value]) => value === chosen);
  return isAvailable ? options : [...options, [chosen, chosen]];
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <Select
      size="small"
      className={mergeClasses(page.select, page.wideEnough, styles.choice)}
      aria-label={label}
      value={value}
      onChange={(_event, chosen) => onChange(chosen.value)}
    >
      <option value="">{all}</option>
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </Select>
  );
}
