import { targetKey } from './compare/index.ts';
import { readTexts } from './excerpt/index.ts';
import { atomsOf, edited, lineChanges, propose, type Way, waysOf } from './fix/index.ts';
import { type Finding, type ProvenFix, type RepoPath, severities } from './model/index.ts';
import { place } from './place.ts';
import { closed, type Ground, keyOf, layered, type Purpose, tried } from './prove.ts';
import type { Side, Survey } from './survey.ts';

/** A finding that can be answered, and the ways to do it that are left to try, the likeliest first. */
interface Candidate extends Purpose {
  readonly ways: readonly Way[];
  /** Of the files that the ways edit. */
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/** An edit that was seen to answer its finding. */
interface Proven {
  readonly candidate: Candidate;
  readonly ground: Ground;
  readonly texts: ReadonlyMap<RepoPath, string>;
}

/**
 * Fixes for findings, each of which was proven on its own: the edit was made, everything it reaches was rendered and
 * judged again, the field is what the fix says, the finding is gone, no other has come, and no object has come or gone.
 */
export async function provenFixes(
  findings: readonly Finding[],
  { survey, side, most }: { survey: Survey; side: Side; most: number },
): Promise<readonly ProvenFix[]> {
  const ground = { survey, side, findings: survey.judged.findings, texts: new Map() };
  const gravest = [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const fixes: ProvenFix[] = [];
  for (const candidate of (await candidatesFor(gravest, ground)).slice(0, most * triesPerFix)) {
    const proven = await firstProven(candidate, ground);
    if (proven !== undefined) fixes.push(...fixOf(proven));
    if (distinct(fixes).length >= most) break;
  }
  return distinct(fixes);
}

const triesPerFix = 3; // a repository full of what cannot be fixed must not take forever

/** What is left of a repository's findings when everything is fixed that can be. */
export interface Fixed {
  /** Texts of the files that change. */
  readonly texts: ReadonlyMap<RepoPath, string>;
  /** What is gone by them. */
  readonly gone: readonly Finding[];
  /** What stays, in the order of the report. */
  readonly left: readonly Finding[];
}

/**
 * Fixes all that can be proven, one upon the other, so that the state at the end is the one that was judged. Edits are
 * tried together and halved until the bad one is alone; lines are looked for anew in every round, since edits move them.
 */
export async function fixAll(findings: readonly Finding[], survey: Survey, side: Side): Promise<Fixed> {
  const wanted = new Set(findings.map(keyOf));
  let ground: Ground = { survey, side, findings: survey.judged.findings, texts: new Map() };
  for (let open = true; open; ) {
    const here = layered(ground);
    try {
      const some = ground.findings.filter((finding) => wanted.has(keyOf(finding)));
      const candidates = await candidatesFor(some, here);
      for (const finding of some)
        if (!candidates.some((each) => each.finding === finding)) wanted.delete(keyOf(finding));
      const settled = await settle(byObject(candidates), { ...here, side });
      for (const finding of settled.hopeless) wanted.delete(keyOf(finding));
      open = candidates.length > 0;
      ground = settled.ground;
    } finally {
      closed(here);
    }
  }
  const left = new Set(ground.findings.map(keyOf));
  return {
    texts: ground.texts,
    gone: findings.filter((finding) => !left.has(keyOf(finding))),
    left: findings.filter((finding) => left.has(keyOf(finding))),
  };
}

interface Settled {
  readonly ground: Ground;
  /** Findings that none of their ways answers. */
  readonly hopeless: readonly Finding[];
}

/** Candidates about one object stay together as long as they can: a request may need its limit changed too. */
async function settle(groups: readonly (readonly Candidate[])[], ground: Ground): Promise<Settled> {
  const all = groups.flat();
  const [first, ...others] = all;
  if (first === undefined) return { ground, hopeless: [] };
  if (others.length === 0) {
    const proven = await firstProven(first, ground);
    return proven === undefined ? { ground, hopeless: [first.finding] } : { ground: proven.ground, hopeless: [] };
  }
  const likely = all.flatMap(({ ways }) => ways[0] ?? []);
  const texts = edited(likely, first.texts);
  const after = texts === undefined ? undefined : await tried(all, texts, ground);
  if (after !== undefined) return { ground: after, hopeless: [] };
  const parts = groups.length > 1 ? groups : all.map((each) => [each]);
  const middle = Math.ceil(parts.length / 2);
  const before = await settle(parts.slice(0, middle), ground);
  const touched = filesOf(before.ground, ground);
  // lines have moved in files that were just edited: what is in them waits for the next round
  const isStill = ({ ways }: Candidate): boolean => !ways.flat().some(({ file }) => touched.has(file));
  const rest = parts.slice(middle).filter((group) => group.every(isStill));
  const later = await settle(rest, before.ground);
  return { ground: later.ground, hopeless: [...before.hopeless, ...later.hopeless] };
}

function byObject(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const key = targetKey(each.finding.manifest);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function filesOf(after: Ground, before: Ground): ReadonlySet<RepoPath> {
  return new Set([...after.texts].filter(([file, text]) => before.texts.get(file) !== text).map(([file]) => file));
}

async function firstProven(candidate: Candidate, ground: Ground): Promise<Proven | undefined> {
  for (const way of candidate.ways) {
    const texts = edited(way, candidate.texts);
    if (texts === undefined) continue;
    const one = { ...candidate, ways: [way] };
    const after = await tried([one], texts, ground);
    if (after !== undefined) return { candidate: one, texts, ground: after };
  }
  return undefined;
}

function fixOf({ candidate, texts }: Proven): readonly ProvenFix[] {
  const { rule, severity, message, path, manifest } = candidate.finding;
  return [...texts].map(([file, text]) => ({
    finding: { rule, severity, message, path, object: manifest.id, target: manifest.target.id },
    file,
    changes: lineChanges(candidate.texts.get(file) ?? '', text),
  }));
}

/** Several targets may have the same finding by the same line. */
function distinct(fixes: readonly ProvenFix[]): readonly ProvenFix[] {
  const known = new Map(fixes.map((fix) => [JSON.stringify([fix.file, fix.changes]), fix]));
  return fixes.filter((fix) => known.get(JSON.stringify([fix.file, fix.changes])) === fix);
}

/** Places the fields that the fixes change, which need not be those the findings name, and asks how they can be edited. */
async function candidatesFor(findings: readonly Finding[], { survey, side }: Ground): Promise<readonly Candidate[]> {
  const fixable = findings.flatMap((finding) =>
    finding.fix === undefined ? [] : [{ finding, atoms: atomsOf(finding.fix, finding.manifest.value) }],
  );
  const fields = fixable.flatMap(({ finding, atoms }) => atoms.map(({ path }) => ({ ...finding, path })));
  const { located, causes } = await place(fields, survey.rendered, { ...side, supply: true });
  let at = 0;
  const open = fixable.flatMap(({ finding, atoms }) => {
    const perAtom = atoms.map((atom) => {
      const [field, place] = [fields[at], located[at]];
      at += 1;
      if (field === undefined || place === undefined) return [];
      return propose({ manifest: finding.manifest, atom, location: place.location, cause: causes.get(field) });
    });
    const ways = waysOf(perAtom);
    return ways.length === 0 ? [] : [{ finding, atoms, ways }];
  });
  const files = open.flatMap(({ ways }) => ways.flat().map(({ file }) => file));
  const texts = await readTexts([...new Set(files)], side.files);
  return open.map((each) => ({ ...each, texts }));
}
