import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { COLLECTION_YEARS, isCollectionYear, type CollectionYear } from "../../return/collection-years";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import { AuthorityBox } from "./authority-box";

const useStyles = makeStyles({
  /** In a very narrow pane, as at a high zoom, the year and where it is from still fit. */
  year: {
    "@media (max-width: 240px)": {
      "& > select": { paddingLeft: "8px", paddingRight: "28px", fontSize: tokens.fontSizeBase200 },
    },
  },
});

interface ReturnSettingsProps {
  /** The chosen year; null to use the year that the data suggest. */
  readonly year: CollectionYear | null;
  readonly proposedYear: CollectionYear | null;
  /** Why the data suggest no year; null where they do. */
  readonly whyNoYear: string | null;
  /** What to say about last year's tables when they are of another year. */
  readonly datesOfLastYear: readonly string[];
  /** Whether the user is being asked which of several sheets counts. Until then, their dates say nothing. */
  readonly isAsked: boolean;
  readonly authority: string | null;
  readonly busy: boolean;
  readonly onYear: (year: CollectionYear | null) => void;
  readonly onAuthority: (code: string | null) => void;
}

/** The settings of the return: collection year and local authority. */
export function ReturnSettings(props: ReturnSettingsProps) {
  const { year, proposedYear, whyNoYear, datesOfLastYear, isAsked, authority, busy, onYear, onAuthority } =
    props;
  const styles = useStyles();
  const page = usePageStyles();
  const isUnknown = year === null && proposedYear === null;
  const differs = year !== null && proposedYear !== null && year !== proposedYear;
  return (
    <section className={page.section} aria-labelledby="settings-title">
      <h2 id="settings-title" className={page.sectionTitle}>
        {strings.settingsTitle}
      </h2>
      <Field
        label={strings.collectionYear}
        validationState={isUnknown ? "warning" : "none"}
        validationMessage={isUnknown ? (isAsked ? strings.yearAfterQuestion : whyNoYear) : undefined}
        hint={
          [...(differs ? [strings.yearDiffers(proposedYear)] : []), ...datesOfLastYear].join(" ") || undefined
        }
      >
        <Select
          className={mergeClasses(page.select, styles.year)}
          value={year ?? ""}
          disabled={busy}
          onChange={(_event, { value }) => onYear(isCollectionYear(value) ? value : null)}
        >
          <option value="">
            {proposedYear === null ? strings.chooseYear : strings.proposedYear(proposedYear)}
          </option>
          {[...COLLECTION_YEARS].reverse().map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </Field>
      <AuthorityBox code={authority} busy={busy} onChoose={onAuthority} />
    </section>
  );
}
