import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "../assertions/plan";
import { Acts } from "./acts";
import { readClaims } from "./claims";
import { claimsFile, type ClaimsFile } from "./claims-file";
import { Designations } from "./designations";
import { readDocument } from "./documents";
import { EvidenceReader } from "./evidence-reader";
import { readMentions } from "./mentions";
import { Provisions } from "./provisions";
import { Registry, type RegistryFiles } from "./registry";
import { authoritiesFile, countriesFile, instrumentsFile } from "./registry-file";
import { SeedError, type SeedProblem } from "./seed-error";
import { addExtracted } from "./add-extracted";
import { readSeedFile, type SeedFile } from "./seed-file";
import { linkDocuments, type SeedDocument } from "./link-documents";

/** What a folder of seeds says by itself, and the documents that it says it of. */
export interface Curated {
  plan: Plan;
  documents: SeedDocument[];
}

/**
 * What a folder of seeds says, as a plan to be recorded: `registry` (who and what everybody knows), `documents` (the texts) and
 * `claims` (one file a document), and what the extraction reads in the documents besides. Refuses all of it, with every problem's
 * file, line and reason, where anything in it is wrong.
 */
export function readSeeds(folder: string): Plan {
  const { plan, documents } = readCuratedSeeds(folder);
  return addExtracted(plan, linkDocuments(plan, documents));
}

/** What a folder of seeds says by itself; refuses as `readSeeds` does. */
export function readCuratedSeeds(folder: string): Curated {
  const problems: SeedProblem[] = [];
  const { registryFiles, files } = readFiles(folder, problems);
  // What refers to a file that has not its form cannot be judged, so the form comes first.
  if (problems.length > 0 || registryFiles === undefined) throw new SeedError(problems);
  const curated = readCurated(folder, registryFiles, files);
  if (problems.length > 0) throw new SeedError(problems);
  return curated;
}

function readFiles(folder: string, problems: SeedProblem[]) {
  const read = <T>(name: string, form: Parameters<typeof readSeedFile<T>>[2]): SeedFile<T> | undefined => {
    if (existsSync(join(folder, name))) return readSeedFile(folder, name, form, problems);
    problems.push({ file: name, line: 1, reason: "this file is missing." });
    return undefined;
  };
  const authorities = read("registry/authorities.yaml", authoritiesFile);
  const countries = read("registry/countries.yaml", countriesFile);
  const instruments = read("registry/instruments.yaml", instrumentsFile);
  const claims = join(folder, "claims");
  const names = existsSync(claims) ? readdirSync(claims).filter((name) => /\.ya?ml$/.test(name)) : [];
  const files = names.sort().flatMap((name) => read(`claims/${name}`, claimsFile) ?? []);
  const registryFiles: RegistryFiles | undefined =
    authorities && countries && instruments ? { authorities, countries, instruments } : undefined;
  return { registryFiles, files };
}

function readCurated(folder: string, registryFiles: RegistryFiles, files: SeedFile<ClaimsFile>[]): Curated {
  const designations = new Designations();
  const registry = new Registry(registryFiles);
  registry.designate(designations);
  const acts = new Acts(registryFiles.instruments, files, registry, designations);
  const provisions = new Provisions(files, acts, registry, designations);
  const read = files.map((file, at) => {
    const { id } = file.content.document;
    if (files.findIndex((other) => other.content.document.id === id) !== at)
      file.refuse(["document", "id"], `another file is about "${id}" too.`);
    const document = readDocument(folder, file, registry);
    // Without its document nothing of a file can be found, and nothing is gained by saying so of each quote.
    if (document === undefined) return { mentions: [], assertions: [] };
    const { text } = document;
    const context = { file, text, acts, provisions, registry, evidence: new EvidenceReader(file, text) };
    designations.name(document.id, document.title, "TITLE");
    const about = { document, recorded: file.content.recorded, ...readSubject(file, acts) };
    return { about, mentions: readMentions(context), assertions: readClaims(context) };
  });
  const documents = read.flatMap(({ about }) => about ?? []);
  const plan: Plan = {
    authorities: registry.authorities(),
    countries: registry.countries(),
    documents: documents.map(({ document }) => document),
    acts: acts.all(),
    provisions: provisions.all(),
    measures: [...provisions.measures.values()],
    designations: designations.all(),
    mentions: read.flatMap(({ mentions }) => mentions),
    assertions: read.flatMap(({ assertions }) => assertions),
  };
  return { plan, documents };
}

/** The act whose text a document is, and the programme on whose measures it tells where they are of one. */
function readSubject(file: SeedFile<ClaimsFile>, acts: Acts): Pick<SeedDocument, "actId" | "programmeId"> {
  const { document, measures } = file.content;
  const act = document.textOf === undefined ? undefined : acts.find(document.textOf);
  if (act?.reason !== undefined) file.refuse(["document", "textOf"], act.reason);
  const [programmeId, ...others] = new Set(measures.map(({ programme }) => acts.find(programme).id));
  return { actId: act?.id, programmeId: others.length > 0 ? undefined : programmeId };
}
