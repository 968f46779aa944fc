import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { ChildRecord } from "./worker/child-record";
import type { LocatedFinding } from "./worker/results";
import type { ShownExplanation } from "./worker/shown-explanation";
import type { ShownOtherDates, TriedTogether } from "./worker/shown-suggestions";

/**
 * Questions about single children and findings of the last run. The worker answers each one when it is asked. They
 * reject when the worker no longer knows the run.
 */
export class Details {
  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "checker" | "version">,
  ) {}

  /** Returns everything that the return holds about one child. */
  async child(id: string): Promise<ChildRecord> {
    return this.parts.checker.child(this.run(), id);
  }

  /** Returns how a rule came to a finding. */
  async why(finding: LocatedFinding): Promise<ShownExplanation> {
    return this.parts.checker.why(this.run(), finding);
  }

  /** Returns the combined effect of suggestions, for choosing among them. */
  async tryTogether(suggestions: readonly string[]): Promise<TriedTogether> {
    return this.parts.checker.tryTogether(this.run(), suggestions);
  }

  /** Returns the other dates in the columns where suggestions swap day and month. */
  async otherDates(suggestions: readonly string[]): Promise<readonly ShownOtherDates[]> {
    return suggestions.length === 0 ? [] : this.parts.checker.otherDates(this.run(), suggestions);
  }

  /** Returns the text of a report about the rule of a finding, with every value masked. */
  async ruleProblem(finding: LocatedFinding): Promise<string> {
    return this.parts.checker.ruleProblem(this.run(), finding, this.parts.version);
  }

  private run(): number {
    const { results } = this.core.state;
    if (!results) throw new Error("Nothing was checked yet.");
    return results.run;
  }
}
