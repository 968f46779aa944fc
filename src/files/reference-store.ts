import { z } from "zod";
import type { PostcodeIndex } from "../reference/postcode-index/index-builder";
import { manifestSchema } from "../reference/postcode-index/manifest";
import { providerListOf, type ProviderList } from "../reference/providers";
import { postcodeDirectoryTitle, providerListTitle } from "../reference/reference-titles";
import { ListsDatabase, type ListKind } from "./lists-database";
import { FileProblem } from "./problem";
import type { StoredIndex } from "./open-postcode-index";

/** A list that is kept on this computer. */
export interface StoredReference {
  readonly kind: ListKind;
  /** Title with date and size: "Ofsted provider list of 1 September 2026 (10,240 providers)". */
  readonly title: string;
  /** The names of the files that it was read from. */
  readonly files: readonly string[];
  /** The day on which it was kept, in the form shown to the user. */
  readonly keptOn: string;
}

/**
 * The reference lists that are kept on this computer, at most one of each kind. Nothing of a return is ever stored
 * there. Every function rejects with a FileProblem if the browser does not allow it.
 */
export interface ReferenceStore {
  list(): Promise<StoredReference[]>;
  /** Keeps a provider list in place of the earlier one. */
  keepProviders(list: ProviderList, files: readonly string[], keptOn: string): Promise<void>;
  /**
   * Returns the provider list; null if none is kept. Also rejects if this version cannot read the one that is kept.
   */
  providers(): Promise<ProviderList | null>;
  /** Keeps a postcode index in place of the earlier one. Writes all of it or changes nothing. */
  keepPostcodes(index: PostcodeIndex, keptOn: string): Promise<void>;
  /**
   * Returns the postcode index, whose areas are read when asked for; null if none is kept. Rejects as `providers`
   * does.
   */
  postcodes(): Promise<StoredIndex | null>;
  remove(kind: ListKind): Promise<void>;
}

const keptSchema = z.object({ title: z.string(), files: z.array(z.string()), keptOn: z.string() });
const providerSchema = z.object({
  urn: z.string(),
  name: z.string(),
  kind: z.string(),
  placementCodes: z.array(z.string()),
  providerCodes: z.array(z.string()),
  registered: z.int().nullable(),
  closed: z.int().nullable(),
  postcode: z.string().nullable(),
  authorityName: z.string().nullable(),
  sector: z.string().nullable().optional(),
  isSupportedAccommodation: z.boolean().optional(),
});
const keptProvidersSchema = keptSchema.extend({
  edition: z.string(),
  providers: z.array(providerSchema),
});
const keptPostcodesSchema = keptSchema.extend({ manifest: manifestSchema });

/** Opens the lists that this browser keeps for the add-in. */
export function openReferenceStore(browser: IDBFactory): ReferenceStore {
  const database = new ListsDatabase(browser);
  return {
    async list() {
      const kinds: readonly ListKind[] = ["providers", "postcodes"];
      const kept = await Promise.all(kinds.map((kind) => database.read(kind)));
      return kinds.flatMap((kind, index) => {
        const parsed = keptSchema.safeParse(kept[index]);
        return parsed.success ? [{ kind, ...parsed.data }] : [];
      });
    },

    keepProviders(list, files, keptOn) {
      const { edition, providers } = list;
      const kept: z.infer<typeof keptProvidersSchema> = {
        title: providerListTitle(list),
        files: [...files],
        keptOn,
        edition,
        providers: providers.map((provider) => ({
          ...provider,
          placementCodes: [...provider.placementCodes],
          providerCodes: [...provider.providerCodes],
        })),
      };
      return database.write("providers", kept);
    },

    async providers() {
      const kept = keptAs(keptProvidersSchema, "Ofsted provider list", await database.read("providers"));
      return kept && providerListOf(kept.edition, kept.providers);
    },

    keepPostcodes({ manifest, areas }, keptOn) {
      const kept: z.infer<typeof keptPostcodesSchema> = {
        title: postcodeDirectoryTitle({ edition: manifest.edition, manifest }),
        files: [manifest.source],
        keptOn,
        manifest,
      };
      return database.write("postcodes", kept, areas);
    },

    async postcodes() {
      const kept = keptAs(keptPostcodesSchema, "ONS Postcode Directory", await database.read("postcodes"));
      if (!kept) return null;
      const fetchArea = async (area: string) => {
        const bytes = await database.readPart(area);
        if (bytes) return bytes;
        throw new FileProblem(
          kept.title,
          `The postcodes of area ${area} are no longer kept on this computer. Nothing was changed. Choose the ONS Postcode Directory again.`,
        );
      };
      return { manifest: kept.manifest, fetchArea };
    },

    remove: (kind) => database.remove(kind),
  };
}

/**
 * Returns what is kept of a list; null if nothing is.
 * @throws FileProblem if it has another form
 */
function keptAs<T>(schema: z.ZodType<T>, name: string, kept: unknown): T | null {
  if (kept === undefined) return null;
  const parsed = schema.safeParse(kept);
  if (parsed.success) return parsed.data;
  throw new FileProblem(
    name,
    `The ${name} on this computer was saved by another version of the add-in and cannot be read. Choose its file again.`,
  );
}
