import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { Disclosure } from "../shared/disclosure";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { ListInUse } from "../worker/lists-in-use";

const useStyles = makeStyles({
  card: { padding: "8px 0 4px", display: "flex", flexDirection: "column", gap: "2px" },
  name: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "4px" },
  problems: {
    margin: "0 0 4px 24px",
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  details: { fontSize: tokens.fontSizeBase200 },
});

interface ListCardProps {
  readonly name: string;
  readonly list: ListInUse | null;
  /** Why a list that may be stored could not be read; null when there is nothing to say. */
  readonly unread: string | null;
  /** What to say when there is no list; null while it is not known whether there is one. */
  readonly absent: string | null;
  /** The text of the button when there is no list. */
  readonly choose: string;
  /** Extensions of the files to choose from. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly busy: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onRemove: () => void;
  readonly children?: ReactNode;
}

/** One reference list: what it is, with buttons to choose and remove it. */
export function ListCard(props: ListCardProps) {
  const {
    name,
    list,
    unread,
    absent,
    choose,
    accept,
    multiple = false,
    busy,
    onChoose,
    onRemove,
    children,
  } = props;
  const styles = useStyles();
  const page = usePageStyles();
  const picker = useRef<HTMLInputElement>(null);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const action = list ? strings.chooseOther : choose;
  const remove = () => {
    // The button goes with the list, so the focus moves to the one beside it.
    chooseButton.current?.focus();
    onRemove();
  };
  return (
    <div className={mergeClasses(styles.card, page.divided)}>
      <h3 className={styles.name}>{name}</h3>
      {unread !== null && <p className={page.text}>{unread}</p>}
      {list?.insteadOfKept && <p className={page.text}>{strings.insteadOfKept}</p>}
      {list && <Details list={list} name={name} />}
      {!list && unread === null && absent !== null && <p className={page.quiet}>{absent}</p>}
      <div className={styles.buttons}>
        <Button
          ref={chooseButton}
          size="small"
          aria-label={strings.chooseFor(name, action)}
          disabledFocusable={busy}
          onClick={() => picker.current?.click()}
        >
          {action}
        </Button>
        {list && list.place !== "deployed" && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={strings.removeListOf(name)}
            disabledFocusable={busy}
            onClick={remove}
          >
            {strings.removeList}
          </Button>
        )}
      </div>
      {children}
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={name}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again.
          target.value = "";
          if (files.length > 0) onChoose(files);
        }}
      />
    </div>
  );
}

function Details({ list, name }: { readonly list: ListInUse; readonly name: string }) {
  const styles = useStyles();
  const page = usePageStyles();
  const [open, setOpen] = useState(false);
  const { title, files, place, keptOn, problems, problemCount } = list;
  return (
    <>
      <p className={page.text}>{withoutName(title, name)}</p>
      <p className={page.quiet}>{strings.listFrom(files, strings.listPlace[place](keptOn))}</p>
      {problemCount > 0 && (
        <div className={styles.details}>
          <Disclosure label={strings.listProblems(problemCount)} open={open} onToggle={setOpen}>
            <ul className={styles.problems}>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
              {problemCount > problems.length && (
                <li>{strings.listProblemsMore(problemCount - problems.length)}</li>
              )}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}

/** Returns the title without the list's name, which is shown above it. The rest begins with a capital letter. */
function withoutName(title: string, name: string): string {
  const rest = title.startsWith(name) ? title.slice(name.length).replace(/^[\s,]*/, "") : title;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
