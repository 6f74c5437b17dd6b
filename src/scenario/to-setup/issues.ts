/** Issues and their options. */
import type { Issue, Option } from '../../kernel/setup.ts';
import type { ScenarioFile } from '../format/scenario.ts';
import type { Path } from '../problems.ts';
import { mendName } from '../suggest.ts';
import { effectsOf } from './effects.ts';
import { pledgeOf } from './pledges.ts';
import { type Reader, shortOf, sourcesOf } from './reader.ts';

type IssueFile = ScenarioFile['issues'][string];
type OptionFile = IssueFile['options'][string];
type Other = Option['rulesOut'][number];

export function issuesOf(reader: Reader, file: ScenarioFile): Issue[] {
  const issues = Object.entries(file.issues).map(([id, issue]): Issue => {
    const path = ['issues', id];
    checkParties(reader, id, issue);
    if (Object.keys(issue.options).length === 0)
      reader.error('no-option', [...path, 'options'], `\`${id}\` has no options.`, 'Add at least one.', 'key');
    return {
      id,
      says: issue.says,
      ...shortOf(issue),
      ...(issue.details !== undefined && { details: issue.details }),
      between: issue.between,
      opens: issue.opens === undefined ? 1 : reader.round(issue.opens),
      ...(issue.introduced !== undefined && { introduced: reader.round(issue.introduced) }),
      options: Object.entries(issue.options).map(([name, option]) =>
        optionOf(reader, file, issue, name, option, [...path, 'options', name]),
      ),
    };
  });
  return bothWays(issues);
}

function checkParties(reader: Reader, id: string, { between }: IssueFile): void {
  const path = ['issues', id, 'between'];
  between.forEach((role, place) => reader.known('roles', role, [...path, place]));
  if (new Set(between).size < 2)
    reader.error(
      'parties',
      path,
      'An issue is between at least two different roles.',
      'Write them in a list: between: [ustr, russia].',
    );
  else if (new Set(between).size < between.length)
    reader.error('parties', path, 'A role is named twice.', 'Name each role once.');
}

function optionOf(
  reader: Reader,
  file: ScenarioFile,
  issue: IssueFile,
  id: string,
  option: OptionFile,
  path: Path,
): Option {
  if (id === 'none')
    reader.error(
      'bad-id',
      path,
      '`none` means that nothing is agreed, so no option can be called that.',
      'Delete it: leaving an issue out is always possible.',
      'key',
    );
  for (const part of ['worth', 'paper', 'delivery'] as const) {
    for (const role of Object.keys(option[part])) reader.known('roles', role, [...path, part, role], 'key');
  }
  for (const [role, paper] of Object.entries(option.paper)) {
    const worth = Object.hasOwn(option.worth, role) ? (option.worth[role] ?? 0) : 0;
    if (paper * worth < 0 || Math.abs(paper) > Math.abs(worth)) {
      reader.warning(
        'paper',
        [...path, 'paper', role],
        `Of a worth of ${worth} for \`${role}\`, ${paper} cannot be paid at signature.`,
        `Write a number between 0 and ${worth}.`,
      );
    }
  }
  const needs = Object.entries(option.needs).filter(([role]) => signs(reader, issue, role, [...path, 'needs', role]));
  return {
    id,
    says: option.says,
    ...shortOf(option),
    ...(option.details !== undefined && { details: option.details }),
    ...sourcesOf(option.record),
    worth: option.worth,
    paper: option.paper,
    delivery: Object.fromEntries(
      Object.entries(option.delivery).map(([role, share]) => [role, reader.number(share, [...path, 'delivery', role])]),
    ),
    needs: Object.fromEntries(
      needs.map(([role, need]) => {
        const block = typeof need === 'object';
        const at = block ? [...path, 'needs', role, 'if'] : [...path, 'needs', role];
        const seer = { role, level: 'error' as const, why: `is what \`${role}\` needs in order to sign` };
        return [role, reader.expression(block ? need.if : need, { path: at, wants: 'condition', seer })];
      }),
    ),
    needsSays: Object.fromEntries(
      needs.map(([role, need]) => [role, typeof need === 'object' ? need.says : String(need)]),
    ),
    rulesOut: ruledOut(reader, file, option, path),
    atSignature: effectsOf(reader, option['at-signature'], [...path, 'at-signature']),
    pledge: option.pledge ? pledgeOf(reader, file, issue, option.pledge, [...path, 'pledge']) : null,
    ...(option['proof-kind'] && { proofKind: option['proof-kind'] }),
  };
}

function signs(reader: Reader, issue: IssueFile, role: string, path: Path): boolean {
  if (!reader.known('roles', role, path, 'key')) return false;
  if (issue.between.includes(role)) return true;
  reader.error(
    'not-a-signatory',
    path,
    `\`${role}\` does not sign this issue, so nothing depends on what it needs.`,
    `The issue is between ${issue.between.join(' and ')}.`,
    'key',
  );
  return false;
}

function ruledOut(reader: Reader, file: ScenarioFile, option: OptionFile, path: Path): Other[] {
  const own = String(path[1]);
  return option['rules-out'].flatMap((written, place): Other[] => {
    const at = [...path, 'rules-out', place];
    const [issue = '', named] = written.split('.');
    if (!reader.known('issues', issue, at)) return [];
    if (issue === own) {
      reader.warning('rules-out-own', at, 'Options of one issue never share a package anyway.', 'Delete it.');
      return [];
    }
    const options = Object.keys(file.issues[issue]?.options ?? {});
    if (named === undefined) return options.map((one) => ({ issue, option: one }));
    if (options.includes(named)) return [{ issue, option: named }];
    reader.error(
      'unknown-name',
      at,
      `\`${named}\` is not an option of \`${issue}\`.`,
      mendName(named, options, 'options'),
    );
    return [];
  });
}

/** What rules out is ruled out: each pair is noted at both its ends, once. */
function bothWays(issues: readonly Issue[]): Issue[] {
  const pairs = new Map<string, Map<string, Other>>();
  const note = (from: Other, to: Other): void => {
    const key = `${from.issue}.${from.option}`;
    const known = pairs.get(key) ?? new Map<string, Other>();
    pairs.set(key, known.set(`${to.issue}.${to.option}`, to));
  };
  for (const issue of issues) {
    for (const option of issue.options) {
      for (const other of option.rulesOut) {
        const self = { issue: issue.id, option: option.id };
        note(self, other);
        note(other, self);
      }
    }
  }
  return issues.map((issue) => ({
    ...issue,
    options: issue.options.map((option) => ({
      ...option,
      rulesOut: [...(pairs.get(`${issue.id}.${option.id}`)?.values() ?? [])],
    })),
  }));
}
