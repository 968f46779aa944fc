import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Session } from "../session";
import type { SessionState } from "../session-state";
import { chosenFile, useFileDrop } from "../shared/file-drop";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import { ListCard } from "./list-card";

const useStyles = makeStyles({
  area: {
    borderRadius: tokens.borderRadiusLarge,
    outlineOffset: "4px",
  },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  sheets: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", paddingTop: "4px" },
});

/** The reference lists that the checks use: what they are, and choosing, dropping and removing them. */
export function ReferenceLists({
  session,
  state,
}: {
  readonly session: Session;
  readonly state: SessionState;
}) {
  const styles = useStyles();
  const page = usePageStyles();
  const { lists, overview, activity } = state;
  const busy = activity !== null && activity.kind !== "look";
  const { over, handlers } = useFileDrop((files) => void session.lists.takeFiles(files.map(chosenFile)));
  const sheets = overview?.providerSheets ?? [];
  return (
    <section
      className={mergeClasses(page.section, styles.area, over && styles.over)}
      aria-labelledby="lists-title"
      {...handlers}
    >
      <h2 id="lists-title" className={page.sectionTitle}>
        {strings.listsTitle}
      </h2>
      <p className={page.quiet}>
        {over ? strings.dropListsNow : `${strings.listsHint} ${strings.dropLists}`}
      </p>
      <ListCard
        name={strings.providerList}
        list={lists?.providers ?? null}
        unread={lists?.unread.providers ?? null}
        absent={lists && strings.noProviderList}
        choose={strings.chooseProviderFiles}
        accept=".xlsx"
        multiple
        busy={busy}
        onChoose={(files) => void session.lists.takeProviderFiles(files.map(chosenFile))}
        onRemove={() => void session.lists.remove("providers")}
      >
        {sheets.length > 0 && (
          <div className={styles.sheets}>
            <span className={page.quiet}>{strings.providerSheetsFound}</span>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => void session.lists.takeProviderSheets(sheets)}
            >
              {strings.takeProviderSheets(sheets)}
            </Button>
          </div>
        )}
      </ListCard>
      <ListCard
        name={strings.postcodeDirectory}
        list={lists?.postcodes ?? null}
        unread={lists?.unread.postcodes ?? null}
        absent={lists && strings.noPostcodeDirectory}
        choose={strings.choosePostcodeFile}
        accept=".zip,.csv,.gz"
        busy={busy}
        onChoose={([file]) => file && void session.lists.takePostcodeFile(chosenFile(file))}
        onRemove={() => void session.lists.remove("postcodes")}
      />
    </section>
  );
}
