import { FileProblem } from "../../files/problem";
import { UnreadableSheet } from "../../report/previous-findings";
import { failedAnswerOf, unreadableRequest } from "../conversation/messages";
import { PartNotLoaded } from "../shared/part-not-loaded";
import { loadRuns } from "./later-parts";
import type { ListChange } from "./lists-in-use";
import { LoadedWorkbook } from "./loaded-workbook";
import { type CheckerAnswer, type CheckerRequest, type RequestOf, requestSchema } from "./messages";
import { overviewOf } from "./overview";
import type { ReferenceLists } from "./reference-lists";
import type { Runs } from "./runs";

type ListRequest = RequestOf<
  "use-provider-files" | "use-provider-sheets" | "use-postcode-file" | "remove-list"
>;

/**
 * The worker's side of the conversation, independent of the Worker itself: takes requests and sends answers. It answers
 * what the pane asks when it is opened. The rules, and everything that follows from their findings, are loaded when
 * they are first asked for.
 * @param answer sends an answer
 * @param pause lets waiting messages in
 * @param lists the reference lists that checks use
 * @returns a function that takes a message; it ignores a message that is not a valid request and has no number
 */
export function startCheckerService(
  answer: (message: CheckerAnswer) => void,
  pause: () => Promise<void>,
  lists: ReferenceLists,
): (message: unknown) => Promise<void> {
  let loaded: { readonly number: number; readonly workbook: LoadedWorkbook } | null = null;
  let runs: Runs | null = null;
  const inProgress = new Map<number, AbortController>();

  function workbookLoadedAs(number: number): LoadedWorkbook {
    if (loaded?.number === number) return loaded.workbook;
    throw new Error("The sheets of this workbook are no longer loaded.");
  }

  async function loadedRuns(): Promise<Runs> {
    const { Runs } = await loadRuns();
    runs ??= new Runs({ answer, pause, lists, workbookLoadedAs });
    return runs;
  }

  async function changeLists(request: ListRequest, signal: AbortSignal): Promise<ListChange> {
    const { id } = request;
    switch (request.type) {
      case "use-provider-files":
        return lists.takeProviderFiles(request.files, request.keptOn, signal);
      case "use-provider-sheets": {
        const { sheets } = workbookLoadedAs(request.workbook);
        const chosen = [...sheets.values()].filter(({ name }) => request.sheets.includes(name));
        return lists.takeProviderSheets(chosen, request.keptOn);
      }
      case "use-postcode-file":
        return lists.takePostcodeFile(request.file, request.keptOn, {
          onProgress: (done) =>
            answer({ type: "progress", id, phase: "indexing", done: Math.round(done * 100), total: 100 }),
          signal,
        });
      case "remove-list":
        return lists.remove(request.kind);
    }
  }

  async function answerTo(
    request: Exclude<CheckerRequest, { type: "cancel" }>,
    signal: AbortSignal,
  ): Promise<CheckerAnswer> {
    const { id } = request;
    switch (request.type) {
      case "load":
        loaded = { number: request.workbook, workbook: new LoadedWorkbook(request.sheets) };
        return { type: "loaded", id };
      case "inspect": {
        const workbook = workbookLoadedAs(request.workbook);
        const assigned = workbook.tablesFor(request.choices);
        return {
          type: "inspected",
          id,
          overview: overviewOf(assigned, request.year, workbook.providerSheets),
        };
      }
      case "lists":
        if (request.again) lists.readAgain();
        return { type: "lists", id, lists: await lists.inUse() };
      case "use-provider-files":
      case "use-provider-sheets":
      case "use-postcode-file":
      case "remove-list":
        return { type: "lists-changed", id, change: await changeLists(request, signal) };
      default:
        return (await loadedRuns()).answerTo(request, signal);
    }
  }

  return async (message) => {
    const parsed = requestSchema.safeParse(message);
    if (!parsed.success) {
      const refusal = unreadableRequest(message);
      if (refusal) answer(refusal);
      return;
    }
    const request = parsed.data;
    if (request.type === "cancel") {
      inProgress.get(request.id)?.abort();
      return;
    }
    const controller = new AbortController();
    inProgress.set(request.id, controller);
    try {
      answer(await answerTo(request, controller.signal));
    } catch (error) {
      const { id } = request;
      answer(controller.signal.aborted ? { type: "cancelled", id } : failedAnswerOf(id, error, FOR_USER));
    } finally {
      inProgress.delete(request.id);
    }
  };
}

/** Errors whose message is a sentence for the user. */
const FOR_USER = [FileProblem, UnreadableSheet, PartNotLoaded];
