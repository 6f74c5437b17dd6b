/** The offer desk: the papers on it, the faders, what a package is worth, and the last word before it leaves. */
import { monthName } from '../../months.ts';
import { sayNumber, saySigned } from '../../numbers.ts';
import type { Parts } from '../../parts.ts';
import { Who, capital, count, did, doAll, does, offer, points as inPoints, quote, who, whoAll } from '../grammar.ts';
import { LABELS } from '../labels.ts';

const whole = (points: number): string => sayNumber(points, 0);
const between = (low: number, high: number): string =>
  low === high ? saySigned(low) : `от ${saySigned(low)} до ${saySigned(high)}`;

export const DESK: Parts['desk'] = {
  // Titles and stamps.
  newOffer: 'Новое предложение',
  draftTo: (number, to, at) => `Предложение ${sayNumber(number)} для ${whoAll(at, to, 'gen')}`,
  yourOffer: (number, to, at) => `Ваше предложение ${sayNumber(number)} для ${whoAll(at, to, 'gen')}`,
  theirOffer: (number, by, to, at) =>
    `Предложение ${sayNumber(number)} от ${who(at, by, 'gen')}${to.length > 1 ? ` для ${whoAll(at, to, 'gen')}` : ''}`,
  draft: 'Черновик',
  signedOffer: (id, at) => `Подписано: ${offer(at, id, { told: at.listener })}.`,

  // Papers on the desk, and whom the open one is for.
  papers: 'Бумаги на столе',
  yourDraft: 'Ваш черновик',
  sentChip: (to, at) => capital(whoAll(at, to, 'dat')),
  receivedChip: (by, at) => Who(at, by),
  sentPaper: (number, to, at) => `Отправлено ${whoAll(at, to, 'dat')}, предложение ${sayNumber(number)}`,
  receivedPaper: (number, by, others, at) =>
    `${Who(at, by)}${others > 1 ? ', втроём' : ''}, предложение ${sayNumber(number)}`,
  addressees: 'Кому',
  out: (number, to, at) => `Ваше предложение ${sayNumber(number)} — у ${whoAll(at, to, 'gen')}. Новое его заменит.`,
  lookAtIt: 'Посмотреть',
  withdrawIt: 'Отозвать',

  // The faders.
  issue: 'Пункт',
  easierFor: (others, at) => {
    const [one] = others;
    return others.length === 1 && one ? `Легче для ${who(at, one, 'gen')}` : 'Легче для них';
  },
  better: 'Лучше для вас',
  mattersLegend: 'вам важно',
  yourSetting: 'Ваш вариант',
  theirSetting: 'Их предложение',
  rows: (n, others, at) =>
    `${count(n, 'пункт', 'пункта', 'пунктов')}. Левее — легче для ${whoAll(at, others, 'gen')}, правее — лучше для вас.`,
  rowName: (place, of, issue, at) => `Пункт ${sayNumber(place)} из ${sayNumber(of)}, ${at.issue(issue)}`,
  nothingLeft: (others, at) => `В этом месяце с ${whoAll(at, others, 'ins')} подписывать больше нечего.`,
  settled: (ids, at) => `Решено: ${ids.map(at.issue).join('; ')}.`,
  later: (later, at) =>
    `Позже: ${later.map(({ id, opens }) => `${at.issue(id)} — ${monthName(at.setup, opens, 'short')}`).join('; ')}.`,
  monthByMonth: (issues) =>
    `Ещё ${count(issues, 'пункт появится', 'пункта появятся', 'пунктов появятся')} на столе в следующие месяцы.`,
  showAll: 'Показать все сейчас',
  leaveOut: 'Не включать',
  asSigned: (option) => `Как подписано: ${option}`,
  easierStep: (issue, at) => `${at.issue(issue)}: на деление легче для них`,
  betterStep: (issue, at) => `${at.issue(issue)}: на деление лучше для вас`,
  whatItMeans: ', что это значит',
  closedAndWhy: (n) => `, ${count(n, 'вариант закрыт', 'варианта закрыто', 'вариантов закрыто')}, и почему`,
  closed: (stop, why) => `${stop}: ${why}`,
  agreed: 'Как у них',
  bothLeaveOut: 'Не включено у обоих',
  leavesOut: (by, at) => does(at, by, 'Не включает', 'Не включают', 'Вы не включили'),
  leavesSigned: (by, at) =>
    does(at, by, 'Оставляет как подписано', 'Оставляют как подписано', 'Вы оставили как подписано'),
  asks: (option, ended) => (ended === null ? option : `${option} (${LABELS.offer[ended].toLowerCase()})`),
  leftOut: 'Не включено: что действует по этому пункту, то и остаётся.',
  heardAgreed: (role, at) => `Как в предложении ${who(at, role, 'gen')}`,
  heardAsks: (by, option, ended, at) =>
    ended === null
      ? `${Who(at, by)} ${does(at, by, 'просит', 'просят', 'просите')}: ${option}`
      : `Последнее предложение от ${who(at, by, 'gen')}, ${LABELS.offer[ended].toLowerCase()}: ${option}`,
  heardLeavesSigned: (by, at) => `${Who(at, by)} ${does(at, by, 'оставляет', 'оставляют', 'оставляете')} как подписано`,
  heardLeavesOut: (by, at) => `${Who(at, by)} не ${does(at, by, 'включает', 'включают', 'включаете')} этот пункт`,
  matters: (level) => `Важность для вас: ${sayNumber(level)} из 4`,

  // What it is worth.
  worthToYou: 'Ценность для вас',
  exact: 'точно, видите только вы',
  nowAndKept: (kept, now) => `сейчас ${whole(now)}, с обещаниями ${whole(kept)}`,
  worthNowHeard: (kept, now) => `${whole(kept)}, если сдержат все обещания; на бумаге сейчас ${whole(now)}.`,
  walkAway: (points) => `уход ${whole(points)}`,
  asSignedNow: (points) => `подписано ${whole(points)}`,
  worthHeard: (id, worth, walkAway, at) =>
    `${id === null ? 'Ваш черновик' : capital(offer(at, id, { told: at.listener }))}: для вас это ${whole(worth)}, ${
      worth <= walkAway ? 'не больше' : 'больше'
    }, чем уход без соглашения (${whole(walkAway)}).`,
  standsHeard: (worth, standing) =>
    `Подписанное само даёт ${whole(standing)}: это ${worth <= standing ? 'не больше' : 'больше'}.`,
  lastHeard: (by, worth, at) =>
    `Последнее предложение, которое ${did(at, by, 'сделал')} ${who(at, by)}: для вас это ${whole(worth)}.`,

  // What it may be worth to somebody else.
  worthTo: (of, at) => `Ценность для ${who(at, of, 'gen')}`,
  noEstimate: 'оценки ещё нет',
  basisOf: (guessed, said, of) => {
    const basis = said === 0 ? 'ваша догадка' : guessed === 0 ? 'по их словам' : 'ваша догадка, их слова';
    return guessed + said < of
      ? `${basis}, ${sayNumber(guessed + said)} из ${count(of, 'пункта', 'пунктов', 'пунктов')}`
      : basis;
  },
  setEstimates: ': указать оценки',
  closeEstimates: ': закрыть оценки',
  range: between,
  asItStands: 'как сейчас',
  noEstimateHeard: (of, at) => `Вы ещё не оценили, сколько это стоит для ${who(at, of, 'gen')}.`,
  estimateHeard: (of, low, high, basis, at) =>
    `${Who(at, of, 'dat')} это может дать ${between(low, high)} к тому, что есть сейчас: ${basis}.`,
  howMuch: (of, at) =>
    `Сколько каждый пункт может стоить для ${who(at, of, 'gen')}, от худшего деления до лучшего? Это видите только вы.`,
  basisOfGuess: 'Судите по их задаче и по тому, что они просят первым, а уступают последним.',
  backToFaders: 'Назад к пунктам',
  saidMatters: (by, level, at) => `${Who(at, by)} ${did(at, by, 'сказал')}: важность ${sayNumber(level)} из 4.`,
  yourGuess: 'Ваша догадка.',
  fromThat: 'Число взято отсюда.',
  about: (points) => `Примерно ${inPoints(points)}, по их словам`,
  notEstimated: 'Без оценки',
  points: inPoints,

  // Words and copies.
  message: 'Сообщение к предложению, ни к чему не обязывает',
  messageHint: 'Сообщение. Ни к чему не обязывает.',
  copies: 'Кто ещё может прочесть',
  copiesShort: 'Копии',

  // Sending.
  send: 'Отправить предложение',
  sent: (to, at) => `Предложение отправлено ${whoAll(at, to, 'dat')}.`,
  bindsWhenAccepted: 'Оно обяжет, как только его примут; до этого его можно отозвать.',
  readToo: (copies, at) => `Прочитают и ${whoAll(at, copies)}.`,
  declines: (id, at) => `Отправив его, вы отклоните ${offer(at, id, { told: at.listener, inCase: 'acc' })}.`,
  staysOpen: (id, at) => `${capital(offer(at, id, { told: at.listener }))} останется открытым.`,
  keepEditing: 'Править дальше',
  sendIt: 'Отправить',

  // Answering.
  mustAgree: (roles, at) => `Должны согласиться: ${whoAll(at, roles)}.`,
  accept: 'Принять',
  acceptIt: 'Да, принять',
  worthSaid: (kept, now) =>
    whole(kept) === whole(now)
      ? `Для вас это ${whole(kept)}.`
      : `Для вас это ${whole(now)} сейчас и ${whole(kept)}, если сдержат все обещания.`,
  change: 'Изменить',
  decline: 'Отклонить',
  changeThen: 'Ответить своим.',
  declineThen: (by, at) => `${Who(at, by)} об этом ${does(at, by, 'узнает', 'узнают', 'узнаете')}.`,
  then: (answer, follows) => `${answer}: ${follows}`,
  bindsAtOnce: 'Обязывает сразу.',
  bindsWhen: (waiting, at) =>
    `Обяжет, когда ${doAll(at, waiting, 'согласится', 'согласятся', 'согласитесь')} и ${whoAll(at, waiting)}.`,
  seeRow: (row) => `Так нельзя из-за пункта ${quote(row)}: почему — сказано в его строке.`,
  tellCannot: (to, at) => `Сказать ${whoAll(at, to, 'dat')}, что такое вам не подписать`,
  toldCannot: (to, at) => `Вы сказали ${whoAll(at, to, 'dat')}, что такое вам не подписать.`,
  notNow: 'Сейчас нельзя: почему — сказано выше.',
  declined: (by, at) => `Отклонено. ${Who(at, by)} об этом ${does(at, by, 'узнает', 'узнают', 'узнаете')}.`,
  moreBelow: 'Ниже есть ещё',
  belowWalkAway: (by) =>
    `${by === 0 ? 'Это не больше, чем уход без соглашения.' : `Это на ${sayNumber(by)} меньше, чем уход без соглашения.`} Принять?`,
  belowStanding: (by) =>
    `${by === 0 ? 'Даже если сдержат все обещания, у вас станет чуть меньше, чем с тем, что уже подписано.' : `Даже если сдержат все обещания, у вас станет на ${sayNumber(by)} меньше, чем с тем, что уже подписано.`} Принять?`,
  notYet: 'Пока нет',
  accepted: 'Принято.',
  youAccepted: 'Вы приняли.',
  youHoldCopy: (to, at) => `У вас копия. ${doAll(at, to, 'Отвечает', 'Отвечают', 'Отвечаете')} ${whoAll(at, to)}.`,
  noLongerOpen: (status) => `Это предложение уже не открыто: ${LABELS.offer[status].toLowerCase()}.`,
  waitingFor: (waiting, at) => `Ждём ответа от ${whoAll(at, waiting, 'gen')}. Отозвать можно, пока не согласились все.`,
  withdraw: 'Отозвать',
  withdrawThen: 'Оно сразу снимается со стола.',
  draftAnother: 'Составить другое',
  draftAnotherThen: 'Новое заменит это.',
};
