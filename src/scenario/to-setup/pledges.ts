/** Pledges: who promises what, by when, with what proof. */
import type { Due, Pledge } from '../../kernel/setup.ts';
import type { ScenarioFile } from '../format/scenario.ts';
import type { Path } from '../problems.ts';
import { effectsOf } from './effects.ts';
import type { Reader } from './reader.ts';

type IssueFile = ScenarioFile['issues'][string];
type PledgeFile = NonNullable<IssueFile['options'][string]['pledge']>;

export function pledgeOf(reader: Reader, file: ScenarioFile, issue: IssueFile, pledge: PledgeFile, path: Path): Pledge {
  if (reader.known('roles', pledge.by, [...path, 'by']) && !issue.between.includes(pledge.by)) {
    reader.error(
      'not-a-signatory',
      [...path, 'by'],
      `\`${pledge.by}\` does not sign this issue, so it can promise nothing here.`,
      `The issue is between ${issue.between.join(' and ')}.`,
    );
  }
  const dated = pledge.due !== undefined;
  if (dated && pledge['call-after'] !== undefined)
    reader.warning(
      'call-dated',
      [...path, 'call-after'],
      'A pledge with a date is never called, so this has no effect.',
      'Delete it, or delete `due`.',
      'key',
    );
  if (dated && pledge['if-called-early'].length > 0)
    reader.warning(
      'call-dated',
      [...path, 'if-called-early'],
      'A pledge with a date is never called, so this has no effect.',
      'Delete it, or delete `due`.',
      'key',
    );
  const looks = pledge['looks-kept-if'];
  return {
    by: pledge.by,
    due: dueOf(reader, pledge.due),
    proof: proofOf(reader, file, pledge.proof, [...path, 'proof']),
    keptIf: reader.condition(pledge['kept-if'], [...path, 'kept-if']),
    looksKeptIf: looks === undefined ? null : reader.condition(looks, [...path, 'looks-kept-if']),
    callAfter: pledge['call-after'] === undefined ? 1 : reader.round(pledge['call-after']),
    ifCalledEarly: effectsOf(reader, pledge['if-called-early'], [...path, 'if-called-early']),
    ifKept: effectsOf(reader, pledge['if-kept'], [...path, 'if-kept']),
    ifBroken: effectsOf(reader, pledge['if-broken'], [...path, 'if-broken']),
    act: pledge.act ? actOf(reader, pledge.act, [...path, 'act']) : null,
  };
}

function dueOf(reader: Reader, due: PledgeFile['due']): Due {
  if (due === undefined) return { kind: 'undated' };
  if (typeof due === 'object') return { kind: 'after', rounds: due.after };
  return due === 'each-round' ? { kind: 'each-round' } : { kind: 'at', round: reader.round(due) };
}

function proofOf(reader: Reader, file: ScenarioFile, proof: string, path: Path): Pledge['proof'] {
  if (proof === 'independent' || proof === 'joint-review' || proof === 'self-report') return proof;
  const issue = proof.slice('deals.'.length);
  if (!reader.known('issues', issue, path)) return 'self-report';
  const without = Object.entries(file.issues[issue]?.options ?? {}).filter(
    ([, option]) => option['proof-kind'] === undefined,
  );
  for (const [option] of without) {
    reader.error(
      'no-proof-kind',
      ['issues', issue, 'options', option],
      `Pledges name \`${issue}\` as their proof, but \`${option}\` does not say which kind it is.`,
      'Add `proof-kind: independent`, `joint-review` or `self-report`.',
      'key',
    );
  }
  return { issue };
}

function actOf(reader: Reader, act: NonNullable<PledgeFile['act']>, path: Path): Pledge['act'] {
  return {
    says: act.says,
    then: effectsOf(reader, act.then, [...path, 'then']),
    months: Array.isArray(act.months) ? act.months.map(reader.round) : act.months,
    delivers: reader.number(act.delivers, [...path, 'delivers']),
  };
}
