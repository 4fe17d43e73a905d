import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compilePolicies } from '../../policies/generate/compile.ts';
import { productModules } from '../../policies/generate/metadata.ts';
import { createEngines } from '../../src/engine/index.ts';
import { project } from '../e2e/cli.ts';

const limits = { renderMs: 600_000, engineBytes: 4_294_967_296, fileBytes: 1_048_576 };

/** A copy of `dist/` whose policies hold each rule so many times more, under other ids and with other messages. */
export interface ManyRules {
  /** Absolute; the caller removes it. */
  readonly dist: string;
  readonly rules: number;
  readonly wasmBytes: number;
}

export async function distWithCopies(copies: number): Promise<ManyRules> {
  const engines = createEngines({ root: project, limits, workers: 1 });
  try {
    const { wasm, rules, rulesFile } = await compilePolicies(engines, withCopies(productModules(), copies));
    const dist = distBesides('policies');
    mkdirSync(join(dist, 'policies'));
    writeFileSync(join(dist, 'policies/policies.wasm'), wasm);
    writeFileSync(join(dist, 'policies/rules.json'), rulesFile);
    return { dist, rules: rules.length, wasmBytes: wasm.length };
  } finally {
    await engines.close();
  }
}

/** Code is copied, since it looks for the rest beside itself; the engines are only linked. */
function distBesides(left: string): string {
  const dist = mkdtempSync(join(tmpdir(), 'seaworthy-dist-'));
  for (const name of readdirSync(join(project, 'dist'))) {
    const from = join(project, 'dist', name);
    if (name === 'engines') symlinkSync(from, join(dist, name));
    else if (name !== left) cpSync(from, join(dist, name), { recursive: true });
  }
  writeFileSync(join(dist, 'package.json'), '{"type":"module"}\n');
  return dist;
}

function withCopies(modules: Readonly<Record<string, string>>, copies: number): Readonly<Record<string, string>> {
  const all: Record<string, string> = { ...modules };
  for (const [path, text] of Object.entries(modules)) {
    const [, category, name] = /^([^/]+)\/([^/]+)\/rule\.rego$/.exec(path) ?? [];
    if (category === undefined) continue;
    for (let copy = 1; copy <= copies; copy += 1) {
      const other = `${name}-copy-${copy}`;
      all[`${category}/${other}/rule.rego`] = text
        .replace(/^package .*$/m, `package seaworthy.rules.${category}["${other}"]`)
        .replace(/\$"/g, `$"${copy}: `);
    }
  }
  return all;
}
