import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useState, type ReactNode } from "react";
import { Disclosure } from "../shared/disclosure";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults, NotRunGroup, RuleName } from "../worker/results";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: "4px", padding: "0 0 8px 24px" },
  codes: {
    listStyleType: "none",
    margin: "0 0 8px 24px",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  reason: { display: "flex", flexWrap: "wrap", gap: "0 8px", justifyContent: "space-between" },
  why: { minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  code: { fontWeight: tokens.fontWeightSemibold },
});

/** The rules that were not run and those that failed to run: neither counts as passed. */
export const NotRun = memo(function NotRun({ results }: { readonly results: CheckResults }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { notRun, failed } = results;
  const notRunCount = notRun.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <>
      {failed.length > 0 && (
        <Part title={strings.failedTitle(failed.length)} note={strings.failedNote} startOpen>
          <ul className={styles.codes}>
            {failed.map(({ code, title, error }) => (
              <li key={code}>
                <RuleLine rule={{ code, title }} />: {error}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {notRunCount > 0 && (
        <Part title={strings.notRunTitle(notRunCount)} note={strings.notRunNote}>
          <ul className={page.list}>
            {notRun.map((group) => (
              <li key={group.reason}>
                <Reason group={group} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
});

interface PartProps {
  readonly title: string;
  readonly note: string;
  readonly startOpen?: boolean;
  readonly children: ReactNode;
}

function Part({ title, note, startOpen = false, children }: PartProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [open, setOpen] = useState(startOpen);
  return (
    <section className={page.divided}>
      <Disclosure
        level={2}
        label={<span className={styles.title}>{title}</span>}
        open={open}
        onToggle={setOpen}
      >
        <div className={styles.body}>
          <p className={page.quiet}>{note}</p>
          {children}
        </div>
      </Disclosure>
    </section>
  );
}

function Reason({ group }: { readonly group: NotRunGroup }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      level={3}
      label={
        <span className={styles.reason}>
          <span className={styles.why}>{group.reason}</span>
          <span className={styles.count}>{strings.checks(group.rules.length)}</span>
        </span>
      }
      open={open}
      onToggle={setOpen}
    >
      <ul className={styles.codes}>
        {group.rules.map((rule) => (
          <li key={rule.code}>
            <RuleLine rule={rule} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function RuleLine({ rule }: { readonly rule: RuleName }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.code}>{rule.code}</span> {rule.title}
    </>
  );
}
